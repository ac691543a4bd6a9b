package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTest {

    @TestFactory
    Stream<DynamicTest> whatNumpyReadsIsRead() throws IOException {
        return Corpus.arrays()
                .map(listed -> DynamicTest.dynamicTest(listed.file() + " " + listed.key(), () -> assertRead(listed)));
    }

    private static void assertRead(Corpus.Listed listed) throws IOException {
        try (ArrayFile file = ArrayFile.open(Corpus.path(listed.file()), List.of(listed.key()))) {
            StoredArray array = file.array(listed.key());
            assertThat(array.header()).isEqualTo(listed.header());
            assertThat(sequential(array)).isEqualTo(listed.data());
            assertThat(random(array)).isEqualTo(listed.data());
        }
    }

    /** Java's own reader gives the members as NumPy wrote them. */
    @TestFactory
    Stream<DynamicTest> aMemberIsWrittenAsNumpyWroteIt() throws IOException {
        return Corpus.arrays()
                .filter(listed -> listed.file().matches("numpy/.*npz"))
                .map(listed ->
                        DynamicTest.dynamicTest(listed.file() + " " + listed.key(), () -> assertWritten(listed)));
    }

    private static void assertWritten(Corpus.Listed listed) throws IOException {
        try (ZipFile zip = new ZipFile(Corpus.path(listed.file()).toFile())) {
            byte[] member =
                    zip.getInputStream(zip.getEntry(listed.key() + ".npy")).readAllBytes();
            byte[] prefix = NpyHeaderWriter.write(listed.header()).array();
            assertThat(member).startsWith(prefix).endsWith(listed.data()).hasSize(prefix.length + listed.data().length);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsRefusedIsRefusedWithItsReason() throws IOException {
        return Corpus.rows("refused.csv")
                .map(row -> DynamicTest.dynamicTest(
                        row[0],
                        () -> assertThatThrownBy(() -> readAll("refused/" + row[0]))
                                .isInstanceOf(NumpyFormatException.class)
                                .message()
                                .startsWith(row[0])
                                .contains(": expected ", ", found ", row[1])));
    }

    private static void readAll(String name) throws IOException {
        try (ArrayFile file = ArrayFile.open(Corpus.path(name), List.of("image"))) {
            for (String key : file.keys()) {
                sequential(file.array(key));
            }
        }
    }

    @Test
    void everyFileOfTheCorpusIsListed() throws IOException {
        List<String> listed = Stream.concat(
                        Corpus.arrays().map(Corpus.Listed::file),
                        Corpus.rows("refused.csv").map(row -> "refused/" + row[0]))
                .toList();
        Path root = Corpus.path("");
        try (Stream<Path> files = Files.walk(root)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> root.relativize(file).toString().replace('\\', '/'))
                            .filter(file -> file.contains("/") && !file.equals("numpy/nothing.npz"))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Set.copyOf(listed));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refused/crc-deflated.npz", "refused/inflates-shorter.npz"})
    void aDamagedDeflatedMemberIsRefusedAtRandomToo(String name) throws IOException {
        try (ArrayFile file = ArrayFile.open(Corpus.path(name), List.of("image"))) {
            StoredArray image = file.array("image");
            assertThatThrownBy(() -> image.read(0, ByteBuffer.allocate(1)))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageStartingWith(name.substring("refused/".length()) + "[image]: expected ");
        }
    }

    @Test
    void theReadOfTheLastByteChecksTheCrc() throws IOException {
        try (ArrayFile file = ArrayFile.open(Corpus.path("refused/crc.npz"), List.of("image"));
                ReadableByteChannel data = file.array("image").sequential()) {
            assertThat(data.read(ByteBuffer.allocate(47))).isEqualTo(47);
            assertThatThrownBy(() -> data.read(ByteBuffer.allocateDirect(1))).hasMessageContaining("CRC-32");
        }
    }

    @Test
    void aFileWithoutArraysHasNoKeys() throws IOException {
        try (ArrayFile file = ArrayFile.open(Corpus.path("numpy/nothing.npz"), List.of("image"))) {
            assertThat(file.keys()).isEmpty();
        }
    }

    private static byte[] sequential(StoredArray array) throws IOException {
        try (ReadableByteChannel data = array.sequential()) {
            return Channels.newInputStream(data).readAllBytes();
        }
    }

    /** From the last byte to the first. */
    private static byte[] random(StoredArray array) throws IOException {
        byte[] bytes = new byte[(int) array.header().byteSize()];
        for (int i = bytes.length - 1; i >= 0; i--) {
            array.read(i, ByteBuffer.wrap(bytes, i, 1));
        }
        array.read(bytes.length, ByteBuffer.allocate(0));
        return bytes;
    }
}
