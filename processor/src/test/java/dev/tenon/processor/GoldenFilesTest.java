package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated classes, as text. {@code mvn test -pl processor -am -Dtenon.golden.update=true} writes them anew; what
 * changed is then reviewed like any other code.
 */
class GoldenFilesTest {
    private static final boolean UPDATE = Boolean.getBoolean("tenon.golden.update");

    static List<String> cases() {
        return TestSources.list(TestSources.RESOURCES.resolve("good")).stream()
                .map(TestSources::fileName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatedClassesCompileWithoutWarningsAndAreAsExpected(String name) throws IOException {
        Map<String, String> generated = StrictCompiler.generate(good(name));

        Path folder = TestSources.RESOURCES.resolve("expected").resolve(name);
        if (UPDATE) {
            update(folder, generated);
        }
        Map<String, String> expected =
                TestSources.list(folder).stream().collect(Collectors.toMap(TestSources::fileName, TestSources::text));
        assertThat(generated).containsOnlyKeys(expected.keySet());
        generated.forEach((file, text) -> assertThat(text).as(file).isEqualTo(expected.get(file)));
    }

    static JavaFileObject[] good(String name) {
        return TestSources.list(TestSources.RESOURCES.resolve("good").resolve(name)).stream()
                .map(TestSources::source)
                .toArray(JavaFileObject[]::new);
    }

    private static void update(Path folder, Map<String, String> generated) throws IOException {
        Files.createDirectories(folder);
        for (Path old : TestSources.list(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : generated.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
