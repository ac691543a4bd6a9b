package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that hold a record of another jar: what was generated for that one, and when, is given. */
class ClassPathRecordsTest {
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final String IMAGE = """
            package com.other;
            import dev.tenon.*;
            @TensorRecord(casting = Casting.SAME_KIND)
            public record Image(
                    @Dims("h w 3") @As(DType.FLOAT16) float[][][] pixels, @Key("when/taken") long taken, Kind kind, Size size) {
                public enum Kind { COLOR, GRAY }
                @TensorRecord
                public record Size(int width, int height) {}
            }
            """;
    private static final String SAMPLE = """
            package com.example;
            @dev.tenon.TensorRecord
            public record Sample(
                    com.other.Image image, com.other.Image.Kind kind) {}
            """;

    private static final String USE = """
            package com.example;
            import com.other.Image;
            import java.nio.file.Path;
            import java.util.List;
            public final class Use {
                public static String of(Path file) throws Exception {
                    Image image = new Image(new float[][][] {{{1, 2, 3}}}, 7, Image.Kind.GRAY, new Image.Size(5, 6));
                    SampleNumpy.write(file, List.of(new Sample(image, Image.Kind.COLOR)));
                    Sample read = SampleNumpy.read(file).get(0);
                    try (SampleBatch batch = SampleBatch.read(file)) {
                        Image.Size size = batch.image().size_().get(0);
                        return read.image().pixels()[0][0][2] + " " + batch.image().get(0).taken() + " " + size + " " + batch;
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void itsGeneratedClassesAreUsed() throws IOException {
        assertThat(compile("image", true, "", "com/other/Image.java", IMAGE)).isEmpty();
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE))
                .isEmpty();
        assertThat(folder.resolve("generated-sample/com/example/SampleBatch.java"))
                .content()
                .contains("ImageBatch.view(tensors.nested(0))")
                .contains("{@code image/pixels: float16 [n, h, w, 3]}")
                .contains("{@code image/taken: int64 [n]}, key {@code image/when/taken}")
                .contains("{@code image/size/height: int32 [n]}");
        assertThat(folder.resolve("generated-sample/com/other")).doesNotExist();
    }

    @Test
    void itGoesIntoFilesAndTensors() throws IOException, ReflectiveOperationException {
        assertThat(compile("image", true, "", "com/other/Image.java", IMAGE)).isEmpty();
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE))
                .isEmpty();
        String both = "sample" + File.pathSeparator + folder.resolve("image");
        assertThat(compile("use", true, both, "com/example/Use.java", USE)).isEmpty();
        URL[] folders = {url("use"), url("sample"), url("image")};
        try (URLClassLoader classes = new URLClassLoader(folders, getClass().getClassLoader())) {
            Object found = classes.loadClass("com.example.Use")
                    .getMethod("of", Path.class)
                    .invoke(null, folder.resolve("samples.npz"));
            assertThat(found)
                    .isEqualTo("3.0 7 Size[width=5, height=6] Sample(image.pixels=float16 [1, 1, 1, 3], "
                            + "image.taken=int64 [1], image.kind=int32 [1], image.size.width=int32 [1], "
                            + "image.size.height=int32 [1], kind=int32 [1])");
        }
    }

    @Test
    void itsRaggedAndPaddedComponentsAreKnown() throws IOException {
        String text = """
                package com.other;
                import dev.tenon.*;
                @TensorRecord
                public record Text(@Ragged int[][] tokens, @Padded(length = 8, mask = "mask") int[] ids) {}
                """;
        String pair = """
                package com.example;
                @dev.tenon.TensorRecord
                public record Pair(
                        com.other.Text left,
                        @dev.tenon.Key("left/%s") int other) {}
                """;
        assertThat(compile("text", true, "", "com/other/Text.java", text)).isEmpty();
        assertThat(compile("pair", true, "text", "com/example/Pair.java", pair.formatted("fine")))
                .isEmpty();
        assertThat(folder.resolve("generated-pair/com/example/PairBatch.java"))
                .content()
                .contains("{@code left/ids: int32 [n, 8]}, padded, lengths under {@code left/ids.lengths}, "
                        + "mask under {@code left/mask}")
                .contains("row splits under {@code left/tokens_1} and {@code left/tokens_2}");
        assertThat(compile("taken", true, "text", "com/example/Pair.java", pair.formatted("tokens_2")))
                .contains("[tenon:duplicate-key] Pair.other: its key \"left/tokens_2\" is that of the row splits of "
                        + "Pair.left.tokens too")
                .endsWith("1 error\n");
    }

    private URL url(String target) throws IOException {
        return folder.resolve(target).toUri().toURL();
    }

    @Test
    void aRecordThatWasCompiledWithoutTheProcessorIsAnError() throws IOException {
        assertThat(compile("image", true, "", "com/other/Image.java", IMAGE, "-proc:none"))
                .isEmpty();
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE))
                .contains("Sample.java:4:")
                .contains("[tenon:nested-not-generated] Sample.image: com.other.ImageNumpy is not on the class path: "
                        + "compile Image with tenon-processor, and add what that generates to the class path")
                .endsWith("1 error\n");
    }

    @Test
    void aRecordThatWasCompiledWithoutTensorFlowIsAnErrorWhereTensorsAreWanted() throws IOException {
        assertThat(compile("image", false, "", "com/other/Image.java", IMAGE)).isEmpty();
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE))
                .contains("Sample.java:4:")
                .contains(
                        "[tenon:nested-without-tensors] Sample.image: Image has no TensorFlow classes, because it was "
                                + "compiled without TensorFlow: compile it with org.tensorflow:tensorflow-core-platform on its "
                                + "class path, or write @TensorRecord(tensors = false) on Sample")
                .endsWith("1 error\n");
    }

    @Test
    void aRecordThatWasCompiledWithoutTensorFlowIsFineWhereNoneAreWanted() throws IOException {
        assertThat(compile("image", false, "", "com/other/Image.java", IMAGE)).isEmpty();
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE, "-Atenon.tensorflow=off"))
                .isEmpty();
        String numpyOnly = SAMPLE.replace("TensorRecord", "TensorRecord(tensors = false)");
        assertThat(compile("numpy", true, "image", "com/example/Sample.java", numpyOnly))
                .isEmpty();
    }

    @Test
    void aRecordWhoseOwnNestedClassesAreMissingIsAnError() throws IOException {
        assertThat(compile("image", true, "", "com/other/Image.java", IMAGE)).isEmpty();
        Files.delete(folder.resolve("image/com/other/Image_SizeNumpy.class"));
        assertThat(compile("sample", true, "image", "com/example/Sample.java", SAMPLE))
                .contains("[tenon:nested-not-generated] Sample.image: com.other.ImageNumpy cannot be used, as "
                        + "[tenon:nested-not-generated] Image.size: com.other.Image_SizeNumpy is not on the class path")
                .endsWith("1 error\n");
    }

    /** What javac has to say. */
    private String compile(
            String target, boolean withTensorFlow, String library, String file, String text, String... more)
            throws IOException {
        Path source = folder.resolve("src-" + target).resolve(file);
        Files.createDirectories(source.getParent());
        Files.writeString(source, text);
        Path classes = Files.createDirectories(folder.resolve(target));
        List<String> options = new ArrayList<>(StrictCompiler.OPTIONS);
        Path generated = Files.createDirectories(folder.resolve("generated-" + target));
        options.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
        options.addAll(List.of("-classpath", classPath(withTensorFlow, library)));
        options.addAll(Arrays.asList(more));
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task =
                    JAVAC.getTask(messages, files, null, options, null, files.getJavaFileObjects(source));
            if (!options.contains("-proc:none")) {
                task.setProcessors(List.of(new TensorRecordProcessor()));
            }
            assertThat(task.call()).isEqualTo(messages.toString().isEmpty());
        }
        return messages.toString();
    }

    private String classPath(boolean withTensorFlow, String library) {
        Stream<String> entries = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> withTensorFlow || !entry.contains("tensorflow"));
        Stream<String> all = library.isEmpty()
                ? entries
                : Stream.concat(Stream.of(folder.resolve(library).toString()), entries);
        return all.reduce((a, b) -> a + File.pathSeparator + b).orElseThrow();
    }
}
