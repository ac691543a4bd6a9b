package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** What build tools rely on. */
class ReproducibilityTest {

    @Test
    void theSameSourceGivesTheSameText() {
        Map<String, String> first = StrictCompiler.generate(GoldenFilesTest.good("nestedrecords"));

        assertThat(StrictCompiler.generate(GoldenFilesTest.good("nestedrecords")))
                .isEqualTo(first);
    }

    @Test
    void eachFileNamesTheRecordAsItsOnlyOrigin() {
        Map<String, List<String>> origins = new HashMap<>();
        RecordingFiler.compile(
                (name, elements) -> origins.put(name, qualifiedNames(elements)), GoldenFilesTest.good("image"));

        assertThat(origins)
                .containsOnlyKeys("com.example.DigitNumpy", "com.example.DigitTensors", "com.example.DigitBatch");
        assertThat(Set.copyOf(origins.values())).containsExactly(List.of("com.example.Digit"));
    }

    private static List<String> qualifiedNames(Element... elements) {
        List<String> names = new ArrayList<>();
        for (Element element : elements) {
            names.add(((TypeElement) element).getQualifiedName().toString());
        }
        return names;
    }

    @Test
    void gradleIsToldThatTheProcessorIsIsolating() throws Exception {
        Path file = Path.of(ReproducibilityTest.class
                .getResource("/META-INF/gradle/incremental.annotation.processors")
                .toURI());

        assertThat(Files.readString(file, StandardCharsets.UTF_8).strip())
                .isEqualTo(TensorRecordProcessor.class.getName() + ",isolating");
    }
}
