package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever Java allows in a record's header either compiles, without a warning, or is an error that says why not. */
class UnusualRecordsTest {

    @Test
    void valuesOfAnnotationsMayBeConstants() {
        Map<String, String> generated = StrictCompiler.generate(record("""
                @TensorRecord(tensors = Digit.TENSORS)
                record Digit(
                        @Dims(Digit.SHAPE) float[][] image,
                        @Dims(value = Digit.SIDE + " " + Digit.SIDE + Digit.DEPTH) @Key(Digit.KEY) @As(UINT8) byte[][][] rgb) {
                    static final boolean TENSORS = true;
                    static final String SHAPE = "8 8";
                    static final int SIDE = 8;
                    static final String DEPTH = " 3";
                    static final String KEY = "the/" + "rgb";
                }
                """));

        assertThat(generated).hasSize(3);
        assertThat(generated.get("DigitNumpy.java"))
                .contains("\"image\", \"image\", float[][].class, DType.FLOAT32, \"8 8\"")
                .contains("\"rgb\", \"the/rgb\", byte[][][].class, DType.UINT8, \"8 8 3\"");
    }

    @Test
    void valuesOfPaddingMayBeConstants() {
        Map<String, String> generated = StrictCompiler.generate(record("""
                @TensorRecord
                record Digit(
                        @Padded(value = Digit.PAD - 1, length = 2 * Digit.PAD, truncate = Digit.CUT, mask = Digit.MASK)
                        int[] tokens,
                        @Padded('a') int[] letters,
                        @Padded(Float.NEGATIVE_INFINITY) float[] scores,
                        @Padded(-0.0) double[] zeros,
                        @Padded(-0.0) long[] integers,
                        @Padded(Double.MIN_VALUE) double[] least) {
                    static final int PAD = 4;
                    static final boolean CUT = true;
                    static final String MASK = "the " + "\\"mask\\"";
                }
                """));

        assertThat(generated.get("DigitNumpy.java"))
                .contains(".padded(3).length(8).truncated().mask(\"the \\\"mask\\\"\")")
                .contains(".padded(97)")
                .contains(".padded(Double.NEGATIVE_INFINITY)")
                .contains("\"zeros\", double[].class, DType.FLOAT64, \"_\").padded(-0.0)")
                .contains("\"integers\", long[].class, DType.INT64, \"_\").padded(0)")
                .contains(".padded(5E-324)");
    }

    @Test
    void aComponentThatJavaForbidsIsJavacsToReport() {
        Compilation compilation = StrictCompiler.with(List.of()).compile(record("""
                @TensorRecord
                record Digit(int hashCode) {}
                """));

        assertThat(compilation).hadErrorContaining("illegal record component name hashCode");
    }

    @Test
    void aConstantThatIsWrongIsAnErrorWhereItIsUsed() {
        JavaFileObject source = record("""
                @TensorRecord
                record Digit(
                        @Dims(Digit.SHAPE) float[][] image) {
                    static final String SHAPE = "8x8";
                }
                """);

        Compilation compilation = StrictCompiler.with(List.of()).compile(source);

        assertThat(compilation)
                .hadErrorContaining("[tenon:malformed-axis] Digit.image: @Dims(\"8x8\"): '8x8' is not an axis")
                .inFile(source)
                .onLine(7);
        assertThat(compilation.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "float... values",
                "@Dims(\"4 _\") int[]... values",
                "@Dims(\"h 4\") long... values",
                "float @Mark [] values",
                "@Mark float @Mark [] @Mark [] values",
                "@Mark @As(UINT8) byte @Mark ... values",
                "@Ragged long... values",
                "@Ragged int[]... values",
                "@Padded @Mark float @Mark [] values",
                "@Mark double values"
            })
    void aComponentMayBeVariableArityOrHaveAnnotatedTypes(String component) {
        assertThat(StrictCompiler.generate(
                        record("@TensorRecord record Digit(long label, " + component + ") {}" + MARK)))
                .hasSize(3);
    }

    @Test
    void anAnnotatedTypeThatIsNoComponentTypeIsNamedWithoutItsAnnotations() {
        Compilation compilation = StrictCompiler.with(List.of())
                .compile(record("@TensorRecord record Digit(@Mark Float @Mark [] values) {}" + MARK));

        assertThat(compilation)
                .hadErrorContaining(
                        "[tenon:unsupported-type] Digit.values: Float[] is not a component type: write float[]");
        assertThat(compilation.errors()).hasSize(1);
    }

    @Test
    void javacItselfRefusesBracketsBehindTheName() {
        Compilation compilation =
                StrictCompiler.with(List.of()).compile(record("@TensorRecord record Digit(float values[]) {}"));

        assertThat(compilation).hadErrorContaining("legacy array notation not allowed on record components");
        assertThat(compilation.errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"var", "yield", "record", "sealed", "permits", "when", "module", "exports", "with", "to"})
    void aComponentMayBeCalledAsAContextualKeyword(String name) {
        assertThat(StrictCompiler.generate(
                        record("@TensorRecord record Digit(int[][][] %s, int label) {}".formatted(name))))
                .hasSize(3);
    }

    /** A constructor takes 255 slots: one is the object itself, a long or a double is two. */
    @ParameterizedTest
    @CsvSource({"int, 254", "int[], 254", "int[][], 254", "double, 127"})
    void aRecordMayHaveAsManyComponentsAsJavaAllows(String type, int count) {
        assertThat(StrictCompiler.generate(many(type, count))).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"int, 255", "double, 128"})
    void javacItselfRefusesMore(String type, int count) {
        Compilation compilation = StrictCompiler.with(List.of()).compile(many(type, count));

        assertThat(compilation).hadErrorContaining("too many parameters");
        assertThat(compilation.errors())
                .allSatisfy(error -> assertThat(error.getSource().getName())
                        .doesNotContain("DigitNumpy")
                        .doesNotContain("DigitTensors")
                        .doesNotContain("DigitBatch"));
    }

    /** A padded component is two tensors, and a method has no more than 255 parameters. */
    @Test
    void aBatchOfMoreTensorsThanAMethodHasParametersIsMadeOfAMap() {
        assertThat(StrictCompiler.generate(many("@Padded int[]", 127)).get("DigitBatch.java"))
                .contains("TInt32 component0, TInt64 component0Lengths");

        Map<String, String> generated = StrictCompiler.generate(many("@Padded int[]", 128));

        assertThat(generated.get("DigitBatch.java")).doesNotContain("TInt32 component0,");
        assertThat(generated.get("DigitTensors.java")).contains("TInt32 component0,");
    }

    private static final String MARK = """

            @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE)
            @interface Mark {}
            """;

    private static JavaFileObject many(String type, int count) {
        String components =
                IntStream.range(0, count).mapToObj(i -> type + " component" + i).collect(Collectors.joining(", "));
        return record("@TensorRecord record Digit(" + components + ") {}");
    }

    /** The record begins at line 5. */
    private static JavaFileObject record(String text) {
        String imports = """
                package com.example;
                import dev.tenon.*;
                import static dev.tenon.DType.*;

                """;
        return TestSources.source("com.example.Digit", imports + text);
    }
}
