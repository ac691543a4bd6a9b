package dev.tenon.internal.npz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The files of the corpus show each rule of the container; here is what holds of any bytes. */
class NpzDirectoryTest {
    private static final byte[] PLAIN = npz(Zip64.IN_EXTRA);
    private static final byte[] ZIP64 = npz(0);

    @Property
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        assertReadOrRefused(bytes);
    }

    @Property(tries = 5000)
    void aFileWithBytesChangedIsReadOrRefused(
            @ForAll boolean zip64, @ForAll @IntRange(max = 400) int fromEnd, @ForAll byte[] changed) {
        byte[] bytes = (zip64 ? ZIP64 : PLAIN).clone();
        int at = Math.max(0, bytes.length - 1 - fromEnd);
        System.arraycopy(changed, 0, bytes, at, Math.min(changed.length, bytes.length - at));
        assertReadOrRefused(bytes);
    }

    @Example
    void everyByteMayBeChangedWithoutAnotherException() {
        for (byte[] whole : new byte[][] {PLAIN, ZIP64}) {
            for (int at = 0; at < whole.length; at++) {
                for (int value : new int[] {0, 1, 0x7F, 0x80, 0xFF}) {
                    byte[] bytes = whole.clone();
                    bytes[at] = (byte) value;
                    assertReadOrRefused(bytes);
                }
            }
        }
    }

    @Property
    void everyPieceOfAFileIsRefused(@ForAll boolean zip64, @ForAll @IntRange(max = 2000) int length) {
        byte[] whole = zip64 ? ZIP64 : PLAIN;
        Assume.that(length < whole.length);
        assertThatThrownBy(() -> readAll(Arrays.copyOf(whole, length))).isInstanceOf(NumpyFormatException.class);
    }

    @Example
    void aCommentMayHoldAnEndRecord() throws IOException {
        byte[] fake = Arrays.copyOfRange(PLAIN, PLAIN.length - EndRecord.LENGTH, PLAIN.length);
        byte[] bytes = Arrays.copyOf(PLAIN, PLAIN.length + fake.length + 3);
        System.arraycopy(fake, 0, bytes, PLAIN.length, fake.length);
        bytes[PLAIN.length - 2] = (byte) (fake.length + 3);
        assertThat(NpzDirectory.read(NpzFiles.source(bytes), "x.npz").arrays()).containsOnlyKeys("image", "label");
    }

    @Example
    void membersThatAreNoArraysAreListedApart() throws IOException {
        NpzDirectory directory = NpzDirectory.read(NpzFiles.source(PLAIN), "x.npz");
        assertThat(directory.arrays()).containsOnlyKeys("image", "label");
        assertThat(directory.others()).containsExactly("README.txt");
    }

    @Example
    void namesWithoutTheFlagAreCodePage437() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(new byte[] {'a', (byte) 0x84, (byte) 0xE1, (byte) 0xFF});
        assertThat(MemberName.decode(bytes, false, "x.npz")).isEqualTo("aäß\u00a0");
    }

    @Example
    void namesWithTheFlagAreUtf8() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap("größe图".getBytes(StandardCharsets.UTF_8));
        assertThat(MemberName.decode(bytes, true, "x.npz")).isEqualTo("größe图");
    }

    private static byte[] npz(long zip64From) {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("image.npy", new byte[200]);
        members.put("label.npy", "some bytes, not all the same".getBytes(StandardCharsets.UTF_8));
        members.put("README.txt", new byte[0]);
        try {
            Path directory = Files.createTempDirectory("tenon-test-");
            Path file = directory.resolve("x.npz");
            try {
                return NpzFiles.write(file, members, true, zip64From);
            } finally {
                Files.delete(file);
                Files.delete(directory);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void readAll(byte[] bytes) throws IOException {
        ByteSource source = NpzFiles.source(bytes);
        for (NpzMember member : NpzDirectory.read(source, "x.npz").arrays().values()) {
            assertThat(NpzFiles.read(member, source)).hasSize((int) member.size());
        }
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            readAll(bytes);
        } catch (NumpyFormatException e) {
            assertThat(e.getMessage()).startsWith("x.npz").contains(": expected ", ", found ");
        } catch (IOException e) {
            throw new AssertionError("another exception", e);
        }
    }
}
