package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npz.SparseNpz;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Arrays past 2^32 bytes and 2^31 elements, in files with holes. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "files with holes are as large as they look elsewhere")
class LargeFileTest {
    private static final long LENGTH = (1L << 32) + 1000;
    private static final NpyHeader LARGE = NpyHeader.of(DType.UINT8, LENGTH);

    @TempDir
    private Path directory;

    @Test
    void bothEndsOfALargeNpyFileAreRead() throws IOException {
        Path file = directory.resolve("x.npy");
        ByteBuffer header = NpyHeaderWriter.write(LARGE);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long end = header.remaining() + LENGTH;
            channel.write(header);
            channel.write(ByteBuffer.wrap(new byte[] {1, 2, 3}), end - 3);
        }
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            assertBothEnds(arrays.array("x"));
        }
    }

    /** Sizes of 64 bits for the first member, an offset of 64 bits for the second. */
    @Test
    void bothEndsOfLargeMembersAreRead() throws IOException {
        Path file = directory.resolve("x.npz");
        Map<String, NpyHeader> headers = new LinkedHashMap<>();
        headers.put("x", LARGE);
        headers.put("y", NpyHeader.of(DType.UINT8, 3));
        SparseNpz.write(file, headers, (byte) 1, (byte) 2, (byte) 3);
        assertThat(Files.size(file)).isGreaterThan(LENGTH);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x", "y"))) {
            assertBothEnds(arrays.array("x"));
            assertThat(read(arrays.array("y"), 0, 3)).containsExactly(1, 2, 3);
            try (ReadableByteChannel data = arrays.array("y").sequential()) {
                assertThat(data.read(ByteBuffer.allocate(3))).isEqualTo(3);
            }
        }
    }

    private static void assertBothEnds(StoredArray array) throws IOException {
        assertThat(array.header()).isEqualTo(LARGE);
        assertThat(read(array, 0, 5)).containsOnly(0);
        assertThat(read(array, (1L << 31) - 2, 5)).containsOnly(0);
        assertThat(read(array, LENGTH - 5, 5)).containsExactly(0, 0, 1, 2, 3);
        byte[] large = read(array, LENGTH - (5 << 20), 5 << 20);
        assertThat(large[large.length - 1]).isEqualTo((byte) 3);
        try (ReadableByteChannel data = array.sequential()) {
            assertThat(data.read(ByteBuffer.allocateDirect(5 << 20))).isPositive();
        }
    }

    private static byte[] read(StoredArray array, long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        array.read(offset, bytes);
        return bytes.array();
    }
}
