package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructFileWriterTest {
    private static final NpyHeader TWO_BYTES = NpyHeader.of(DType.UINT8, 2);

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = directory.resolve("x.npy");
    }

    @Test
    void severalArraysAreFieldsBehindTheAxesThatTheyHaveInCommon() throws IOException {
        write(1, Map.of("image", NpyHeader.of(DType.FLOAT32, 2, 3, 4), "left/label", NpyHeader.of(DType.INT64, 2)));
        try (ArrayFile arrays = ArrayFile.open(file, List.of("image", "left/label"))) {
            assertThat(arrays.array("image").header()).isEqualTo(NpyHeader.of(DType.FLOAT32, 2, 3, 4));
            assertThat(arrays.array("left/label").header()).isEqualTo(NpyHeader.of(DType.INT64, 2));
        }
        assertThat(names()).containsExactly("x.npy");
    }

    @Test
    void withoutCommonAxesThereIsOneStruct() throws IOException {
        write(0, Map.of("image", NpyHeader.of(DType.FLOAT32, 2, 3), "label", NpyHeader.of(DType.INT64)));
        try (ArrayFile arrays = ArrayFile.open(file, List.of("image", "label"))) {
            assertThat(arrays.array("image").header()).isEqualTo(NpyHeader.of(DType.FLOAT32, 2, 3));
            assertThat(arrays.array("label").header()).isEqualTo(NpyHeader.of(DType.INT64));
        }
    }

    /** From nothing, over what stays in memory and what goes to temporary files, to structs larger than a block. */
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 0", "3, 0", "1000, 3", "100000, 5", "3, 100000", "2, 1500000"})
    void whatIsWrittenIsRead(long structs, long length) throws IOException {
        Map<String, NpyHeader> headers = new LinkedHashMap<>();
        headers.put("a", NpyHeader.of(DType.UINT8, structs, length));
        headers.put("b", NpyHeader.of(DType.INT64, structs));
        headers.put("c", NpyHeader.of(NpyType.parse(">U7", "c"), structs, 1));
        Map<String, byte[]> written = write(1, headers);
        try (ArrayFile arrays = ArrayFile.open(file, List.copyOf(headers.keySet()))) {
            for (String key : headers.keySet()) {
                assertThat(arrays.array(key).header()).isEqualTo(headers.get(key));
                try (ReadableByteChannel data = arrays.array(key).sequential()) {
                    assertThat(Channels.newInputStream(data).readAllBytes()).isEqualTo(written.get(key));
                }
            }
        }
        assertThat(names()).containsExactly("x.npy");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 1 << 20})
    void closingWithoutCommitLeavesNothing(int written) throws IOException {
        ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 0, false);
        writer.array("image", NpyHeader.of(DType.UINT8, 1 << 20)).write(ByteBuffer.allocate(written));
        writer.close();
        writer.close();
        assertThat(names()).isEmpty();
    }

    @Test
    void aFileIsReplacedWhole() throws IOException {
        Files.writeString(file, "before");
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 1, false)) {
            writer.array("image", TWO_BYTES).write(ByteBuffer.allocate(2));
        }
        assertThat(file).hasContent("before");
    }

    @Test
    void aMissingArrayIsAnErrorAndNothingIsCommitted() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 1, false)) {
            writer.array("image", NpyHeader.of(DType.UINT8, 0)).close();
            assertThatThrownBy(writer::commit).hasMessageContaining("2 arrays, but has 1");
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void arraysOfDifferentLengthsAreRefused() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 1, false)) {
            try (WritableByteChannel image = writer.array("image", TWO_BYTES)) {
                image.write(ByteBuffer.allocate(2));
            }
            assertThatThrownBy(() -> writer.array("label", NpyHeader.of(DType.UINT8, 3)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("label has [3] structs");
        }
    }

    @Test
    void structsOfMoreBytesThanNumpyCountsAreRefused() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 1, false)) {
            writer.array("image", NpyHeader.of(DType.UINT8, 0, Integer.MAX_VALUE))
                    .close();
            assertThatThrownBy(() -> writer.array("label", NpyHeader.of(DType.UINT8, 0)))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("x.npy: expected structs of less than 2^31 bytes, found more up to the field label: "
                            + "use a name that ends in .npz");
        }
    }

    @Test
    void aFieldIsNamedInBrackets() {
        assertThat(ArrayFile.where(file, "image", 1)).isEqualTo("x.npy");
        assertThat(ArrayFile.where(file, "image", 2)).isEqualTo("x.npy[image]");
    }

    private Map<String, byte[]> write(int batchAxes, Map<String, NpyHeader> headers) throws IOException {
        Map<String, byte[]> written = new LinkedHashMap<>();
        Random random = new Random(1);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, headers.size(), batchAxes, false)) {
            for (Map.Entry<String, NpyHeader> array : headers.entrySet()) {
                byte[] bytes = new byte[(int) array.getValue().byteSize()];
                random.nextBytes(bytes);
                written.put(array.getKey(), bytes);
                try (WritableByteChannel data = writer.array(array.getKey(), array.getValue())) {
                    int half = bytes.length / 2;
                    data.write(ByteBuffer.wrap(bytes, 0, half));
                    data.write(ByteBuffer.wrap(bytes, half, bytes.length - half));
                }
            }
            writer.commit();
        }
        return written;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }
}
