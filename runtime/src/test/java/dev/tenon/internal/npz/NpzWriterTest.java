package dev.tenon.internal.npz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NpzWriterTest {
    @TempDir
    private Path directory;

    private final Map<String, byte[]> members = new LinkedHashMap<>();
    private Path file;

    @BeforeEach
    void threeMembers() {
        file = directory.resolve("x.npz");
        byte[] noise = new byte[100_003];
        new Random(1).nextBytes(noise);
        members.put("noise.npy", noise);
        members.put("größe.npy", new byte[500_000]);
        members.put("none.npy", new byte[0]);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void membersAreReadAsTheyWereWritten(boolean compressed) throws IOException {
        assertReadBack(NpzFiles.write(file, members, compressed, Zip64.IN_EXTRA));
    }

    /** All numbers that can be wide are: sizes, offsets, the directory's. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void numbersOf64BitsAreReadAsTheyWereWritten(boolean compressed) throws IOException {
        assertReadBack(NpzFiles.write(file, members, compressed, 0));
    }

    @ParameterizedTest
    @ValueSource(longs = {Zip64.IN_EXTRA, 1000, 0})
    void javaReadsTheMembersToo(long zip64From) throws IOException {
        NpzFiles.write(file, members, true, zip64From);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                assertThat(zip.getInputStream(entry).readAllBytes()).isEqualTo(members.get(entry.getName()));
            }
            assertThat(zip.size()).isEqualTo(members.size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {Zip64.IN_EXTRA, 1000, 0})
    void storedDataBeginsAtAMultipleOf64(long zip64From) throws IOException {
        for (int length = 1; length < 130; length++) {
            members.put("n".repeat(length) + ".npy", new byte[length]);
        }
        byte[] bytes = NpzFiles.write(file, members, false, zip64From);
        assertThat(NpzDirectory.read(NpzFiles.source(bytes), "x.npz").arrays().values())
                .allSatisfy(member -> assertThat(member.dataOffset() % 64).isZero());
        assertReadBack(bytes);
    }

    @Test
    void moreMembersThanSixteenBitsCountAreReadAsTheyWereWritten() throws IOException {
        members.clear();
        for (int i = 0; i < 0x10001; i++) {
            members.put(i + ".npy", new byte[0]);
        }
        byte[] bytes = NpzFiles.write(file, members, false, Zip64.IN_EXTRA);
        assertThat(NpzDirectory.read(NpzFiles.source(bytes), "x.npz").arrays()).hasSize(0x10001);
    }

    @Test
    void theSameMembersGiveTheSameBytes() throws IOException {
        byte[] first = NpzFiles.write(file, members, true, Zip64.IN_EXTRA);
        assertThat(NpzFiles.write(directory.resolve("y.npz"), members, true, Zip64.IN_EXTRA))
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                DeflatingChannel.BLOCK - 1,
                DeflatingChannel.BLOCK,
                DeflatingChannel.BLOCK + 1,
                2 * DeflatingChannel.BLOCK,
                3 * DeflatingChannel.BLOCK + 7
            })
    void blocksAreOneDeflatedStream(int length) throws IOException {
        members.clear();
        members.put("text.npy", text(length));
        assertReadBack(NpzFiles.write(file, members, true, Zip64.IN_EXTRA));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getInputStream(zip.getEntry("text.npy")).readAllBytes())
                    .isEqualTo(members.get("text.npy"));
        }
    }

    @Test
    void blocksAreHardlyLargerThanOneStream() throws IOException {
        byte[] text = text(5 * DeflatingChannel.BLOCK);
        members.clear();
        members.put("text.npy", text);
        NpzFiles.write(file, members, true, Zip64.IN_EXTRA);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.getEntry("text.npy").getCompressedSize()).isLessThan(deflatedSize(text) * 1005L / 1000);
        }
    }

    /** Numbers of a few bits, as pixels are. */
    private static byte[] text(int length) {
        byte[] text = new byte[length];
        Random random = new Random(2);
        for (int i = 0; i < length; i++) {
            text[i] = (byte) Math.abs(8 * random.nextGaussian());
        }
        return text;
    }

    private static int deflatedSize(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            return deflater.deflate(new byte[2 * bytes.length]);
        } finally {
            deflater.end();
        }
    }

    @Test
    void aMemberIsNotWrittenTwice() throws IOException {
        try (FileChannel channel = create();
                NpzWriter writer = new NpzWriter(new SinkChannel(channel), false)) {
            writer.member("a.npy", 0).close();
            assertThatThrownBy(() -> writer.member("a.npy", 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a.npy already");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMemberWithMissingBytesIsNotCompleted(boolean compressed) throws IOException {
        try (FileChannel channel = create();
                NpzWriter writer = new NpzWriter(new SinkChannel(channel), compressed)) {
            WritableByteChannel member = writer.member("a.npy", 5);
            member.write(ByteBuffer.allocate(4));
            assertThatThrownBy(member::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("5 bytes, but 4");
            assertThatThrownBy(writer::finish)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("a.npy");
        }
    }

    private FileChannel create() throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private void assertReadBack(byte[] bytes) throws IOException {
        ByteSource source = NpzFiles.source(bytes);
        NpzDirectory read = NpzDirectory.read(source, "x.npz");
        assertThat(read.arrays().keySet().stream().map(key -> key + ".npy"))
                .containsExactlyElementsOf(members.keySet());
        for (NpzMember member : read.arrays().values()) {
            assertThat(NpzFiles.read(member, source)).isEqualTo(members.get(member.name()));
        }
    }
}
