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
    void aValueOfPaddingIsWaitedForAsWell() {
        GeneratingProcessor sizes = new GeneratingProcessor(
                "com.example.Sizes", "package com.example; class Sizes { static final int WIDTH = 128; }");
        JavaFileObject record = TestSources.source("com.example.Text", """
                package com.example;
                @dev.tenon.TensorRecord
                record Text(@dev.tenon.Padded(length = Sizes.WIDTH) int[] tokens) {}
                """);

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(sizes).compile(record))
                        .get("TextNumpy.java"))
                .contains(".padded(0).length(128)");
        assertThat(StrictCompiler.with(List.of()).compile(record))
                .hadErrorContaining("[tenon:unresolved-value] Text.tokens: a value of @Padded is not found")
                .inFile(record)
                .onLine(3);
    }

    @Test
    void aTypeThatIsGeneratedIsWaitedFor() {
        GeneratingProcessor color =
                new GeneratingProcessor("com.example.Color", "package com.example; enum Color { RED }");
        JavaFileObject record = TestSources.source(
                "com.example.Car", "package com.example;\n@dev.tenon.TensorRecord\nrecord Car(Color color) {}");

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(color).compile(record))
                        .get("CarNumpy.java"))
                .contains("Color.class, DType.INT32, \"\").labels(Color.values())");
    }

    @Test
    void aRecordWaitsForWhatTheRecordsInItWaitFor() {
        GeneratingProcessor shapes = new GeneratingProcessor(
                "com.example.Shapes", "package com.example; class Shapes { static final String IMAGE = \"8 8\"; }");
        JavaFileObject holder = TestSources.source("com.example.Album", """
                package com.example;
                @dev.tenon.TensorRecord
                record Album(Page page, Outer.Digit cover) {
                    @dev.tenon.TensorRecord
                    record Page(Outer.Digit digit) {}
                }
                """);

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(shapes).compile(holder, RECORD))
                        .get("AlbumBatch.java"))
                .contains("{@code page/digit/image: float32 [n, 8, 8]}");
    }

    @Test
    void aRecordMayHoldOneThatGotItsClassesInAnEarlierRound() {
        GeneratingProcessor color =
                new GeneratingProcessor("com.example.Color", "package com.example; enum Color { RED }");
        JavaFileObject record = TestSources.source("com.example.Car", """
                package com.example;
                @dev.tenon.TensorRecord
                record Car(Color color, Wheel wheel) {
                    @dev.tenon.TensorRecord
                    record Wheel(double radius) {}
                }
                """);

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(color).compile(record)))
                .hasSize(7);
    }

    @Test
    void aRecordThatIsGeneratedMayBeHeld() {
        GeneratingProcessor wheel = new GeneratingProcessor(
                "com.example.Wheel", "package com.example; @dev.tenon.TensorRecord record Wheel(double radius) {}");
        JavaFileObject record = TestSources.source(
                "com.example.Car", "package com.example;\n@dev.tenon.TensorRecord\nrecord Car(Wheel wheel) {}");

        assertThat(StrictCompiler.generated(StrictCompiler.withFirst(wheel).compile(record)))
                .hasSize(7);
    }

    @Test
    void whatARecordInItMissesIsReportedThereAlone() {
        JavaFileObject holder = TestSources.source(
                "com.example.Album",
                "package com.example;\n@dev.tenon.TensorRecord\nrecord Album(Outer.Digit cover) {}");

        Compilation compilation = StrictCompiler.with(List.of()).compile(holder, RECORD);

        assertThat(compilation)
                .hadErrorContaining("[tenon:unresolved-value] Outer.Digit.image: a value of @Dims is not found")
                .inFile(RECORD)
                .onLine(5);
        assertThat(compilation.errors().toString()).doesNotContain("Album");
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
