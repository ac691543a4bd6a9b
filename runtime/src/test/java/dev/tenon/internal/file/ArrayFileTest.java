package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.DType;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrayFileTest {
    private static final List<String> KEYS = List.of("image");
    private static final Path ONE_ARRAY = Corpus.path("numpy/version1.npy");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy", "x"})
    void aMissingFileIsReportedAsSuch(String name) {
        Path file = directory.resolve(name);
        assertThatThrownBy(() -> ArrayFile.open(file, KEYS))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy"})
    void aDirectoryWithTheNameOfAFileIsRefused(String name) throws IOException {
        Path file = Files.createDirectory(directory.resolve(name));
        assertThatThrownBy(() -> ArrayFile.open(file, KEYS))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessage(name + ": expected a file, found a directory");
    }

    @Test
    void aFileWithTheNameOfADirectoryIsRefusedWithTheNamesThatFilesHave() throws IOException {
        Path file = Files.createFile(directory.resolve("digits.dat"));
        assertThatThrownBy(() -> ArrayFile.open(file, KEYS))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessage(
                        "digits.dat: expected a directory of npy files, found a file: the name of a file has to end in "
                                + ".npz or .npy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.npz", "x.npy", "x"})
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsRefusedAndNotWaitedFor(String name) throws Exception {
        Path pipe = makePipe(name);
        assertThatThrownBy(() -> ArrayFile.open(pipe, KEYS))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith(name + ": expected ");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeInADirectoryIsRefusedAndNotWaitedFor() throws Exception {
        makePipe("image.npy");
        try (ArrayFile file = ArrayFile.open(directory, KEYS)) {
            assertThatThrownBy(() -> file.array("image")).isInstanceOf(NumpyFormatException.class);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkToAFileIsFollowed() throws IOException {
        Files.copy(ONE_ARRAY, directory.resolve("image.npy"));
        Path link = Files.createSymbolicLink(directory.resolve("link.npy"), Path.of("image.npy"));
        try (ArrayFile file = ArrayFile.open(link, KEYS)) {
            assertThat(file.array("image").where()).isEqualTo("link.npy");
        }
    }

    @Test
    void anNpyFileHasTheKeyThatIsAskedFor() throws IOException {
        try (ArrayFile file = ArrayFile.open(ONE_ARRAY, KEYS)) {
            assertThat(file.keys()).isEqualTo(KEYS);
            assertThat(file.array("image")).isSameAs(file.array("image"));
        }
    }

    @Test
    void anNpyFileWithoutStructsHoldsOneArray() {
        assertThatThrownBy(() -> ArrayFile.open(ONE_ARRAY, List.of("image", "label")))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(
                        "version1.npy: expected structs with the fields image, label, found one array, of shape "
                                + "[3, 4] and dtype '<f4': save the arrays with np.savez, or as the fields of a structured dtype");
    }

    @Test
    void aDirectoryHoldsTheKeysOfItsFilesSorted() throws IOException {
        Files.copy(ONE_ARRAY, directory.resolve("label.npy"));
        Files.copy(ONE_ARRAY, Files.createDirectory(directory.resolve("left")).resolve("image.npy"));
        Files.createFile(directory.resolve("README.txt"));
        try (ArrayFile file = ArrayFile.open(directory, List.of("left/image", "label"))) {
            assertThat(file.keys()).containsExactly("label", "left/image");
            assertThat(file.array("left/image").where()).isEqualTo(directory.getFileName() + "/left/image.npy");
        }
    }

    @Test
    void aDirectoryIsListedNoDeeperThanTheKeysGo() throws IOException {
        Path deep = Files.createDirectories(directory.resolve("a/b"));
        Files.copy(ONE_ARRAY, deep.resolve("c.npy"));
        try (ArrayFile file = ArrayFile.open(directory, List.of("a/image"))) {
            assertThat(file.keys()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../outside", "/outside", "a/../../outside", "./outside", "outside\0", "a//outside", "a\\outside"
            })
    void noKeyLeadsOutOfTheDirectory(String key) throws IOException {
        Files.copy(ONE_ARRAY, directory.resolve("outside.npy"));
        Path inside = Files.createDirectories(directory.resolve("inside/a")).getParent();
        try (ArrayFile file = ArrayFile.open(inside, List.of(key))) {
            assertThat(file.contains(key)).isFalse();
            assertThatThrownBy(() -> file.array(key)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aMemberIsReadWhateverBecameOfTheOthers(boolean compressed) throws IOException {
        Path file = directory.resolve("x.npz");
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 2, 0, compressed)) {
            for (String key : List.of("noise", "image")) {
                try (WritableByteChannel data = writer.array(key, NpyHeader.of(DType.UINT8, noise.length))) {
                    data.write(ByteBuffer.wrap(noise));
                }
            }
            writer.commit();
        }
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 500, 90_000, (byte) 0);
        Files.write(file, bytes);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("image", "noise"))) {
            ByteBuffer image = ByteBuffer.allocate(noise.length);
            arrays.array("image").read(0, image);
            assertThat(image.array()).isEqualTo(noise);
            assertThat(readAll(arrays.array("image"))).isEqualTo(noise);
            assertThatThrownBy(() -> readAll(arrays.array("noise"))).isInstanceOf(NumpyFormatException.class);
        }
    }

    private static byte[] readAll(StoredArray array) throws IOException {
        try (ReadableByteChannel data = array.sequential()) {
            return Channels.newInputStream(data).readAllBytes();
        }
    }

    @Test
    void nothingIsReadAfterClosing() throws IOException {
        for (String name : List.of("numpy/ranks.npz", "numpy/streamed-compressed.npz")) {
            ArrayFile file = ArrayFile.open(Corpus.path(name), List.of("rank2"));
            StoredArray array = file.array("rank2");
            file.close();
            file.close();
            assertThatThrownBy(() -> file.array("rank2")).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> array.read(0, ByteBuffer.allocate(1))).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(array::sequential).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void bytesThatTheArrayDoesNotHaveAreNotRead() throws IOException {
        try (ArrayFile file = ArrayFile.open(ONE_ARRAY, KEYS)) {
            StoredArray array = file.array("image");
            assertThatThrownBy(() -> array.read(-1, ByteBuffer.allocate(1)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> array.read(47, ByteBuffer.allocate(2)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    private Path makePipe(String name) throws Exception {
        Path pipe = directory.resolve(name);
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, "there is no mkfifo");
        return pipe;
    }
}
