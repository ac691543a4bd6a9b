package dev.tenon.edges;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Programs with another class path, or a module path, than the one that the tests have. */
class OtherJvmTest {
    @TempDir
    private Path folder;

    @Test
    void numpyFilesNeedNoTensorFlow() throws IOException, InterruptedException {
        String classPath = classPath()
                .filter(entry -> !entry.contains("tensorflow") && !entry.contains("ndarray"))
                .collect(joining(File.pathSeparator));
        String output = run(
                "-cp",
                classPath,
                "dev.tenon.edges.WithoutTensorFlow",
                folder.resolve("digits.npz").toString());
        assertThat(output.lines()).containsExactly("labels 3 4", "no TensorFlow");
    }

    @Test
    void tensorsWorkWithoutUnsafeMemoryAccess() throws IOException, InterruptedException {
        String output = run(
                "-XX:+IgnoreUnrecognizedVMOptions",
                "--sun-misc-unsafe-memory-access=deny",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges.WithoutUnsafe");
        assertThat(output.lines()).contains("pixel 127.0 label 1");
    }

    @Test
    void aFileLargerThanTheHeapIsWrittenAndRead() throws IOException, InterruptedException {
        Path file = folder.resolve("digits.npz");
        String output = run(
                "-Xmx24m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges.SmallHeap",
                file.toString(),
                "200000");
        assertThat(output.lines()).contains("sum " + 99 * 100 / 2 * 2000);
        assertThat(Files.size(file)).isGreaterThan(50 << 20);
    }

    @Test
    void theLimitOfJavaCppIsAnErrorThatSaysHowToLiftIt() throws IOException, InterruptedException {
        String output = run(
                "-Dorg.bytedeco.javacpp.maxPhysicalBytes=1m",
                "-Dorg.bytedeco.javacpp.maxRetries=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges.PhysicalLimit");
        assertThat(output).contains("maxPhysicalBytes (1024K)", "-Dorg.bytedeco.javacpp.maxPhysicalBytes=0");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "files with holes are as large as they look elsewhere")
    void batchesOfAFileOfTwentyGigabytesFitIntoASmallHeap() throws IOException, InterruptedException {
        Path file = folder.resolve("series.npy");
        ByteBuffer header = NpyHeaderWriter.write(NpyHeader.of(DType.FLOAT32, 5_000_000, 1024));
        int first = header.remaining();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(header);
            writeOne(channel, first);
            writeOne(channel, first + 4096L * 2048 * 100 - 4);
            writeOne(channel, first + 4096L * 5_000_000 - 4);
        }
        String output = run(
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges.SparseBatches",
                file.toString());
        assertThat(output.lines()).contains("sum 2.0 of 5000000", "last 1.0");
    }

    private static void writeOne(FileChannel channel, long position) throws IOException {
        ByteBuffer one = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putFloat(1);
        channel.write(one.flip(), position);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "files with holes are as large as they look elsewhere")
    void aPipelineOverMappedFilesTakesNoMemoryOfTheirSize() throws IOException, InterruptedException {
        Path file = folder.resolve("deep.npy");
        ByteBuffer header = NpyHeaderWriter.write(NpyHeader.of(DType.FLOAT32, 16384, 256, 256));
        int first = header.remaining();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(header);
            writeOne(channel, first + (4L << 30) - 4);
        }
        String output = run(
                "-Xmx64m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "dev.tenon.edges.MappedPipeline",
                file.toString());
        assertThat(output.lines()).contains("first 8");
        assertThat(output.lines().filter(line -> line.startsWith("megabytes ")))
                .singleElement()
                .satisfies(
                        line -> assertThat(Integer.parseInt(line.substring(10))).isLessThan(1024));
    }

    @Test
    void namedModulesWork() throws IOException, InterruptedException {
        Path sources = Files.createDirectories(folder.resolve("src/user"));
        Files.writeString(
                folder.resolve("src/module-info.java"),
                "module user { requires dev.tenon.runtime; requires tensorflow; requires java.compiler; }");
        for (String name : List.of("Digit", "InTensorFlow", "WithTensorFlow", "WithMappedFile")) {
            Path source = Path.of("src/test/java/dev/tenon/edges", name + ".java");
            Files.writeString(
                    sources.resolve(name + ".java"),
                    Files.readString(source).replace("package dev.tenon.edges;", "package user;"));
        }
        String modulePath = classPath()
                .filter(entry -> entry.contains("runtime")
                        || entry.matches(".*(tensorflow|ndarray|javacpp|protobuf|jspecify).*"))
                .collect(joining(File.pathSeparator));
        compile(modulePath, sources);
        assertThat(runModule(modulePath, "user.WithTensorFlow").lines()).contains("sum 8128.0 label 1");
        String mapped = folder.resolve("digits.npz").toString();
        assertThat(runModule(modulePath, "user.WithMappedFile", mapped).lines())
                .contains("shared -1.0", "sum 8063.0", "unchanged true");
    }

    private String runModule(String modulePath, String program, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "-p",
                modulePath + File.pathSeparator + folder.resolve("classes"),
                "--add-modules",
                "ALL-MODULE-PATH",
                "-m",
                "user/" + program));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private void compile(String modulePath, Path sources) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xlint:all,-processing,-requires-automatic,-requires-transitive-automatic",
                "-Werror",
                "-p",
                modulePath,
                "--processor-path",
                System.getProperty("java.class.path"),
                "-processor",
                "dev.tenon.processor.TensorRecordProcessor",
                "-d",
                folder.resolve("classes").toString(),
                folder.resolve("src/module-info.java").toString()));
        try (Stream<Path> files = Files.list(sources)) {
            files.map(Path::toString).forEach(arguments::add);
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
    }

    private static Stream<String> classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator));
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
