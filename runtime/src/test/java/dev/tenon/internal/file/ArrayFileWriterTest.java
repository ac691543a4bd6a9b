package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayFileWriterTest {
    private static final NpyHeader THREE_BYTES = NpyHeader.of(DType.UINT8, 3);

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false", "x, false"})
    void whatIsWrittenIsRead(String name, boolean compressed) throws IOException {
        Path file = directory.resolve(name);
        write(file, compressed, 1);
        assertThat(read(file)).containsExactly(1, 2, 3);
        assertThat(names()).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy", "x"})
    void nothingIsInPlaceBeforeCommit(String name) throws IOException {
        Path file = directory.resolve(name);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
            put(writer, "image", 1);
            assertThat(file).doesNotExist();
            assertThat(names()).singleElement().asString().matches("\\." + name + "\\.tenon-[0-9a-f]{16}\\.tmp");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy", "x"})
    void closingWithoutCommitLeavesNothing(String name) throws IOException {
        ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve(name), 1, 0, false);
        writer.array("image", THREE_BYTES).write(ByteBuffer.allocate(1));
        writer.close();
        writer.close();
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy"})
    void aFileIsReplacedWhole(String name) throws IOException {
        Path file = directory.resolve(name);
        write(file, false, 1);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
            put(writer, "image", 7);
        }
        assertThat(read(file)).containsExactly(1, 2, 3);
        write(file, false, 7);
        assertThat(read(file)).containsExactly(7, 8, 9);
    }

    @Test
    void aDirectoryIsWrittenOnlyWhereNothingIs() throws IOException {
        Path file = Files.createDirectory(directory.resolve("x"));
        assertThatThrownBy(() -> ArrayFileWriter.create(file, 1, 0, false))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(names()).containsExactly("x");
    }

    @Test
    void aDirectoryThatAppearedMeanwhileIsNotReplaced() throws IOException {
        Path file = directory.resolve("x");
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
            put(writer, "image", 1);
            Files.createDirectory(file);
            assertThatThrownBy(writer::commit).isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(names()).containsExactly("x");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void nestedKeysAreSubFolders() throws IOException {
        Path file = directory.resolve("x");
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 0, false)) {
            put(writer, "left/image", 1);
            put(writer, "right/image", 4);
            writer.commit();
        }
        assertThat(file.resolve("right/image.npy")).isRegularFile();
        try (ArrayFile arrays = ArrayFile.open(file, List.of("left/image"))) {
            assertThat(arrays.keys()).containsExactly("left/image", "right/image");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/x", "a/../x", "a//x", "a\\x", "./x", "x\0"})
    void noKeyLeadsOutOfTheDirectory(String key) throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve("x"), 1, 0, false)) {
            assertThatThrownBy(() -> writer.array(key, THREE_BYTES)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(names()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npy", "x"})
    void onlyNpzFilesAreCompressed(String name) {
        assertThatThrownBy(() -> ArrayFileWriter.create(directory.resolve(name), 1, 0, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + ": only npz files are compressed: use a name that ends in .npz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy", "x"})
    void missingBytesAreAnErrorAndNothingIsCommitted(String name) throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve(name), 1, 0, false)) {
            WritableByteChannel image = writer.array("image", THREE_BYTES);
            image.write(ByteBuffer.allocate(2));
            assertThatThrownBy(image::close)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(name + "[image]: its header says 3 bytes, but only 2 were written");
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void moreBytesAreAnErrorAndNothingIsCommitted() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve("x.npz"), 1, 0, false)) {
            WritableByteChannel image = writer.array("image", THREE_BYTES);
            assertThatThrownBy(() -> image.write(ByteBuffer.allocate(4)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("x.npz[image]: its header says 3 bytes, but 4 were written");
            image.close();
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void arraysAreWrittenOneAfterTheOther() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve("x.npz"), 2, 0, false)) {
            try (WritableByteChannel image = writer.array("image", THREE_BYTES)) {
                assertThatThrownBy(() -> writer.array("label", THREE_BYTES)).isInstanceOf(IllegalStateException.class);
                image.write(ByteBuffer.allocate(3));
            }
            assertThatThrownBy(() -> writer.array("image", THREE_BYTES)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(writer::commit).hasMessageContaining("2 arrays, but has 1");
        }
    }

    @Test
    void nothingIsWrittenAfterCommit() throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve("x.npz"), 0, 0, false)) {
            writer.commit();
            assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> writer.array("image", THREE_BYTES)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(names()).containsExactly("x.npz");
    }

    private static void write(Path file, boolean compressed, int first) throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, compressed)) {
            put(writer, "image", first);
            writer.commit();
        }
    }

    private static void put(ArrayFileWriter writer, String key, int first) throws IOException {
        try (WritableByteChannel data = writer.array(key, THREE_BYTES)) {
            data.write(ByteBuffer.wrap(new byte[] {(byte) first}));
            data.write(ByteBuffer.wrap(new byte[] {(byte) (first + 1), (byte) (first + 2)}));
        }
    }

    private static byte[] read(Path file) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(3);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("image"))) {
            arrays.array("image").read(0, data);
        }
        return data.array();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
