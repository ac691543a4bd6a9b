package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A record waits for what other processors generate, and for nothing else. */
class RoundsTest {
    private static final JavaFileObject RECORD = TestSources.source("com.example.Outer", """
            package com.example;

            class Outer {
                @dev.tenon.TensorRecord
                record Digit(@dev.tenon.Dims(Shapes.IMAGE) float[][] image) {
                    static Outer_DigitBatch toBatch() {
                        return Outer_DigitBatch.of();
                    }
                }
            }
            """);

    @Test
    void aValueFromAGeneratedClassIsWaitedFor() {
        GeneratingProcessor shapes = new GeneratingProcessor(
                "com.example.Shapes", "package com.example; class Shapes { static final String IMAGE = \"8 8\"; }");

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(shapes).compile(RECORD)))
                .containsKeys("Outer_DigitNumpy.java", "Outer_DigitTensors.java", "Outer_DigitBatch.java");
    }

    @Test
    void aTypeThatIsGeneratedIsWaitedFor() {
        GeneratingProcessor color =
                new GeneratingProcessor("com.example.Color", "package com.example; enum Color { RED }");
        JavaFileObject record = TestSources.source(
                "com.example.Car", "package com.example;\n@dev.tenon.TensorRecord\nrecord Car(Color color) {}");

        Compilation compilation = StrictCompiler.withFirst(color).compile(record);

        assertThat(compilation)
                .hadErrorContaining("[tenon:enum-not-supported] Car.color: enums such as Color")
                .inFile(record)
                .onLine(3);
        assertThat(compilation.errors()).hasSize(1);
    }

    @Test
    void whatNobodyGeneratesIsReportedInTheEnd() {
        Compilation compilation = StrictCompiler.with(List.of()).compile(RECORD);

        assertThat(compilation)
                .hadErrorContaining("[tenon:unresolved-value] Outer.Digit.image: a value of @Dims is not found")
                .inFile(RECORD)
                .onLine(5);
    }

    @Test
    void aRecordMayNameItsGeneratedClassesInItsSignatures() {
        JavaFileObject record = TestSources.source("com.example.Digit", """
                package com.example;

                @dev.tenon.TensorRecord
                record Digit(long label) {
                    static DigitBatch toBatch(DigitTensors one) {
                        return DigitBatch.of(one.toRecord());
                    }
                }
                """);

        assertThat(StrictCompiler.generate(record)).hasSize(3);
    }
}
