package dev.tenon.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The tables of the README are those of the code. {@code mvn test -pl processor -am -Dtenon.readme.update=true
 * -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false} writes them anew.
 */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final boolean UPDATE = Boolean.getBoolean("tenon.readme.update");

    @Test
    void theReadmePrintsTheTableOfTypes() throws IOException {
        assertPrinted("types", TypesTable.lines());
    }

    @Test
    void theReadmePrintsTheTableOfCasts() throws IOException {
        assertPrinted("casts", CastsTable.lines());
    }

    /** Finds lines between {@code <!-- name -->} and {@code <!-- /name -->}. */
    private static void assertPrinted(String name, List<String> expected) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(README));
        int begin = lines.indexOf("<!-- " + name + " -->");
        int end = lines.indexOf("<!-- /" + name + " -->");
        assertThat(begin).as("the line <!-- %s --> of README.md", name).isNotNegative();
        assertThat(end).as("the line <!-- /%s --> of README.md", name).isGreaterThan(begin);
        List<String> printed = lines.subList(begin + 1, end);
        if (UPDATE) {
            printed.clear();
            printed.addAll(expected);
            Files.write(README, lines);
        }
        assertThat(Files.readAllLines(README).subList(begin + 1, begin + 1 + expected.size()))
                .isEqualTo(expected);
        assertThat(Files.readAllLines(README))
                .element(begin + 1 + expected.size())
                .isEqualTo("<!-- /" + name + " -->");
    }
}
