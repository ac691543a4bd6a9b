package dev.tenon.support.numpy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npz.SparseNpz;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Files of more than 2^32 elements in a heap of 64 MB. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "files with holes are as large as they look elsewhere")
class SmallHeapReadTest {
    private static final byte[] SEVEN = {7, 0, 0, 0};

    @TempDir
    private Path directory;

    @Test
    void anNpyFileOfTwentyGigabytesIsReadAtBothEnds() throws Exception {
        Path file = directory.resolve("x.npy");
        NpyHeader header = NpyHeader.of(DType.INT32, 5_000_000, 1024);
        ByteBuffer prefix = NpyHeaderWriter.write(header);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long end = prefix.remaining() + header.byteSize();
            channel.write(prefix);
            channel.write(ByteBuffer.wrap(SEVEN), end - SEVEN.length);
        }
        assertThat(run(file)).isEqualToIgnoringNewLines("5000000 examples, 0 first, 7 last");
    }

    @Test
    void aMemberOfFiveGigabytesIsReadAtBothEnds() throws Exception {
        Path file = directory.resolve("x.npz");
        SparseNpz.write(file, Map.of("x", NpyHeader.of(DType.INT32, 1_250_000, 1024)), SEVEN);
        assertThat(run(file)).isEqualToIgnoringNewLines("1250000 examples, 0 first, 7 last");
    }

    private static String run(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeapRead.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
