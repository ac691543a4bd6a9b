package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.TensorRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records in named modules: only what a record's own module sees is used. */
class ModulesTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    @TempDir
    Path folder;

    private Path digit;
    private Path moduleInfo;

    @BeforeEach
    void writeRecord() throws IOException {
        digit = Files.createDirectories(folder.resolve("src/com/example")).resolve("Digit.java");
        moduleInfo = folder.resolve("src/module-info.java");
        Files.writeString(digit, """
                package com.example;
                @dev.tenon.TensorRecord
                public record Digit(float[][] image, long label, String[] texts, Kind kind, Size size) {
                    public enum Kind { PRINTED, WRITTEN }
                    @dev.tenon.TensorRecord
                    public record Size(int width, int height) {}
                }
                """);
    }

    @Test
    void generatedIsLeftOutWhereTheModuleDoesNotReadJavaCompiler() throws Exception {
        String text = compile("module consumer { requires dev.tenon.runtime; }");

        assertThat(text).contains("class DigitNumpy").doesNotContain("@Generated");
    }

    @Test
    void generatedIsThereWhereTheModuleReadsJavaCompiler() throws Exception {
        String text = compile("module consumer { requires dev.tenon.runtime; requires static java.compiler; }");

        assertThat(text).contains("@Generated(\"dev.tenon.processor.TensorRecordProcessor\")");
    }

    @Test
    void aModuleThatDoesNotReadTensorFlowGetsNoTensorFlowClasses() throws Exception {
        compile("module consumer { requires dev.tenon.runtime; }");

        assertThat(folder.resolve("generated/com/example/DigitNumpy.java")).exists();
        assertThat(folder.resolve("generated/com/example/DigitBatch.java")).doesNotExist();
    }

    @Test
    void aModuleThatDoesNotReadTensorFlowIsToldToWhereTensorsAreAskedFor() throws Exception {
        assertThat(javac("module consumer { requires dev.tenon.runtime; }", "-Atenon.tensorflow=on"))
                .contains(
                        "[tenon:tensorflow-missing] Digit: -Atenon.tensorflow=on, but org.tensorflow.types.TFloat32 is "
                                + "not on its class path: add the dependency org.tensorflow:tensorflow-core-platform, or, in a "
                                + "named module, write requires tensorflow;, or write @TensorRecord(tensors = false)");
    }

    private String compile(String module) throws IOException, URISyntaxException {
        assertThat(javac(module)).isEmpty();
        return Files.readString(folder.resolve("generated/com/example/DigitNumpy.java"));
    }

    /** What javac has to say. */
    private String javac(String module, String... more) throws IOException, URISyntaxException {
        Files.writeString(moduleInfo, module);
        Path generated = Files.createDirectories(folder.resolve("generated"));
        Path runtime = Path.of(TensorRecord.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> options = new ArrayList<>(StrictCompiler.OPTIONS);
        options.addAll(List.of(more));
        options.addAll(List.of("--module-path", runtime.toString()));
        options.addAll(List.of(
                "-s", generated.toString(), "-d", folder.resolve("classes").toString()));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(messages, files, null, options, null, files.getJavaFileObjects(moduleInfo, digit));
            task.setProcessors(List.of(new TensorRecordProcessor()));
            boolean succeeded = task.call();
            assertThat(succeeded)
                    .as(messages.toString())
                    .isEqualTo(messages.toString().isEmpty());
        }
        return messages.toString();
    }
}
