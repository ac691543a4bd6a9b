package dev.tenon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** {@code -Atenon.tensorflow}, and the class path without TensorFlow. */
class TensorFlowOptionTest {
    private static final JavaFileObject DIGIT = TestSources.source("com.example.Digit", """
            package com.example;

            @dev.tenon.TensorRecord
            public record Digit(
                    float[][] image, @dev.tenon.As(dev.tenon.DType.UINT8) byte size, int size_,
                    @dev.tenon.Ragged int[] strokes, int strokes_1, @dev.tenon.Padded int[] pen, int penLengths) {}
            """);
    private static final JavaFileObject NUMPY_ONLY = TestSources.source(
            "com.example.Digit",
            "package com.example; @dev.tenon.TensorRecord(tensors = false) record Digit(byte[] image) {}");
    private static final JavaFileObject LABELED = TestSources.source(
            "com.example.Digit", "package com.example; @dev.tenon.TensorRecord record Digit(long label) {}");

    @Test
    void autoGeneratesTheTensorFlowClassesWhereTensorFlowIs() {
        assertThat(generated(StrictCompiler.with(List.of("-Atenon.tensorflow=auto")), LABELED))
                .containsExactlyInAnyOrder("DigitNumpy.java", "DigitTensors.java", "DigitBatch.java");
    }

    @Test
    void autoLeavesThemOutWhereTensorFlowIsNot() {
        Compiler compiler = withoutTensorFlow(StrictCompiler.with(List.of("-Atenon.tensorflow=auto")));

        assertThat(generated(compiler, DIGIT)).containsExactly("DigitNumpy.java");
        assertThat(generated(withoutTensorFlow(StrictCompiler.with(List.of())), DIGIT))
                .containsExactly("DigitNumpy.java");
    }

    @Test
    void offLeavesThemOutAndAsksNothingOfTheirNamesAndTypes() {
        assertThat(generated(StrictCompiler.with(List.of("-Atenon.tensorflow=off")), DIGIT))
                .containsExactly("DigitNumpy.java");
    }

    @Test
    void onGeneratesThem() {
        assertThat(generated(StrictCompiler.with(List.of("-Atenon.tensorflow=on")), LABELED))
                .hasSize(3);
    }

    @Test
    void onIsAnErrorWhereTensorFlowIsNot() {
        Compilation compilation = withoutTensorFlow(StrictCompiler.with(List.of("-Atenon.tensorflow=on")))
                .compile(DIGIT);

        assertThat(compilation)
                .hadErrorContaining("[tenon:tensorflow-missing] Digit: -Atenon.tensorflow=on, but "
                        + "org.tensorflow.types.TFloat32 is not on its class path: add the dependency "
                        + "org.tensorflow:tensorflow-core-platform, or, in a named module, write requires tensorflow;, "
                        + "or write @TensorRecord(tensors = false)")
                .inFile(DIGIT)
                .onLine(3);
    }

    @Test
    void onAsksNothingOfARecordThatWantsNoTensors() {
        Compiler compiler = withoutTensorFlow(StrictCompiler.with(List.of("-Atenon.tensorflow=on")));

        assertThat(generated(compiler, NUMPY_ONLY)).containsExactly("DigitNumpy.java");
    }

    private static List<String> generated(Compiler compiler, JavaFileObject source) {
        return List.copyOf(StrictCompiler.generated(compiler.compile(source)).keySet());
    }

    private static Compiler withoutTensorFlow(Compiler compiler) {
        List<File> classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("tensorflow"))
                .map(File::new)
                .toList();
        return compiler.withClasspath(classPath);
    }
}
