package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import dev.tenon.processor.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every source in {@code bad} gives the errors that its comments announce, each at its line, and no others. */
class DiagnosticsTest {
    private static final String OPTIONS = "// options: ";

    static List<String> bad() {
        return TestSources.list(TestSources.RESOURCES.resolve("bad")).stream()
                .map(TestSources::fileName)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("bad")
    void errorsAreAtTheirLinesAndSayWhatToWrite(String name) {
        Path path = TestSources.RESOURCES.resolve("bad").resolve(name);
        JavaFileObject file = TestSources.source(path);
        List<ExpectedError> expected = ExpectedError.in(TestSources.text(path));

        Compilation compilation = StrictCompiler.with(options(path)).compile(file);

        for (ExpectedError error : expected) {
            if (error.line() == 0) {
                assertThat(compilation).hadErrorContaining(error.text());
            } else {
                assertThat(compilation)
                        .hadErrorContaining(error.text())
                        .inFile(file)
                        .onLine(error.line());
            }
        }
        assertThat(compilation.errors()).hasSameSizeAs(expected);
        assertThat(expected).isNotEmpty();
    }

    @Test
    void aRecordWithAProblemGetsNoClasses() {
        List<String> created = new ArrayList<>();
        Path path = TestSources.RESOURCES.resolve("bad").resolve("AllAtOnce.java");

        RecordingFiler.compile((name, origins) -> created.add(name), TestSources.source(path));

        assertThat(created).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void everyMessageHasATest(Message message) throws IOException {
        String inText = "[tenon:" + message.stableName() + "]";
        try (Stream<Path> files = Files.walk(Path.of("src", "test"))) {
            String tests = files.filter(file -> TestSources.fileName(file).endsWith(".java"))
                    .map(TestSources::text)
                    .collect(Collectors.joining());
            assertThat(tests.contains(inText)).as("a test names " + inText).isTrue();
        }
    }

    private static List<String> options(Path path) {
        return TestSources.text(path)
                .lines()
                .filter(line -> line.startsWith(OPTIONS))
                .flatMap(line -> Stream.of(line.substring(OPTIONS.length()).split(" ")))
                .toList();
    }
}
