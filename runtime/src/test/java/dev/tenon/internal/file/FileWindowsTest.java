package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sparse file of 3 GiB: zeros, but for the number of the GiB around each boundary. */
class FileWindowsTest {
    private static final long GIB = 1L << 30;

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void write() throws IOException {
        path = folder.resolve("large");
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (int i = 0; i <= 3; i++) {
                byte gib = (byte) i;
                channel.write(ByteBuffer.wrap(new byte[] {gib, gib}), Math.max(0, i * GIB - 2));
                channel.write(ByteBuffer.wrap(new byte[] {gib}), Math.min(i * GIB, 3 * GIB - 1));
            }
        }
        assertThat(Files.size(path)).isEqualTo(3 * GIB);
    }

    private SharedFile open() throws IOException {
        return RegularFile.open(path, "large", true);
    }

    private static ByteBuffer read(SharedFile file, long position, int bytes) throws IOException {
        ByteBuffer target = ByteBuffer.allocate(bytes + 1).position(1);
        file.read(position, target);
        assertThat(target.hasRemaining()).isFalse();
        return target.position(1);
    }

    @Test
    void bytesOnBothSidesOfABoundaryAreRead() throws IOException {
        try (SharedFile file = open()) {
            assertThat(read(file, GIB - 2, 4)).isEqualTo(ByteBuffer.wrap(new byte[] {1, 1, 1, 0}));
            assertThat(read(file, 2 * GIB - 3, 4)).isEqualTo(ByteBuffer.wrap(new byte[] {0, 2, 2, 2}));
            assertThat(read(file, 3 * GIB - 2, 2)).isEqualTo(ByteBuffer.wrap(new byte[] {3, 3}));
        }
    }

    @Test
    void aFileInAnArchiveIsReadWithoutBeingOpenedForWriting() throws IOException {
        Path zip = folder.resolve("archive.zip");
        try (FileSystem archive = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.write(archive.getPath("small"), new byte[] {1, 2, 3});
        }
        byte[] before = Files.readAllBytes(zip);
        try (FileSystem archive = FileSystems.newFileSystem(zip)) {
            Path inArchive = archive.getPath("small");
            Files.setLastModifiedTime(zip, FileTime.fromMillis(0));
            try (SharedFile file = RegularFile.open(inArchive, "small", true)) {
                assertThat(read(file, 1, 2)).isEqualTo(ByteBuffer.wrap(new byte[] {2, 3}));
                assertThat(file.memory(0, 3)).isEmpty();
            }
        }
        assertThat(Files.readAllBytes(zip)).isEqualTo(before);
        assertThat(Files.getLastModifiedTime(zip)).isEqualTo(FileTime.fromMillis(0));
    }

    @Test
    void bytesBehindTheEndAreAnException() throws IOException {
        try (SharedFile file = open()) {
            assertThatThrownBy(() -> read(file, 3 * GIB - 2, 3)).isInstanceOf(NumpyFormatException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1073741824", "1073741822, 1073741824", "1073741823, 1073741824", "2147483647, 1073741824"})
    void aGibibyteFromAnywhereIsInMemory(long position, long bytes) throws IOException {
        try (SharedFile file = open()) {
            MappedMemory memory = file.memory(position, bytes).orElseThrow();
            assertThat(memory.size()).isEqualTo(bytes);
            assertThat(memory.start().remaining()).isEqualTo((int) bytes);
            for (int at : new int[] {0, (int) bytes - 1}) {
                assertThat(memory.start().get(at))
                        .isEqualTo(read(file, position + at, 1).get());
            }
        }
        assertThat(Files.size(path)).isEqualTo(3 * GIB);
    }

    @Test
    void moreThanABufferShowsIsInMemoryWhereTheJdkCan() throws IOException {
        try (SharedFile file = open()) {
            if (Runtime.version().feature() < 22) {
                assertThat(file.memory(1, 3 * GIB - 1)).isEmpty();
            } else {
                MappedMemory memory = file.memory(GIB - 2, 2 * GIB + 2).orElseThrow();
                assertThat(memory.size()).isEqualTo(2 * GIB + 2);
                assertThat(memory.start().isDirect()).isTrue();
                assertThat(memory.start().get(1)).isEqualTo((byte) 1);
            }
        }
        assertThat(Files.size(path)).isEqualTo(3 * GIB);
    }

    @Test
    void whatIsWrittenToMemoryIsSeenByReadersOfTheSameFileOnly() throws IOException {
        try (SharedFile file = open();
                SharedFile other = open()) {
            file.memory(5, 1).orElseThrow().start().put(0, (byte) 9);
            assertThat(read(file, 5, 1).get()).isEqualTo((byte) 9);
            assertThat(read(other, 5, 1).get()).isZero();
        }
        try (SharedFile file = open()) {
            assertThat(read(file, 5, 1).get()).isZero();
        }
    }

    @Test
    void memoryThatMayNotBeWrittenToIsReadAndNotGiven() throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try (SharedFile file = new SharedFile("large", channel, () -> channel, MapMode.READ_ONLY)) {
            assertThat(read(file, GIB - 2, 2)).isEqualTo(ByteBuffer.wrap(new byte[] {1, 1}));
            assertThat(file.memory(0, 64)).isEmpty();
        }
    }

    @Test
    void aFileThatWasShortenedIsAnExceptionAndStaysShort() throws IOException {
        try (SharedFile file = open()) {
            read(file, 0, 1);
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(GIB);
            }
            assertThatThrownBy(() -> read(file, GIB + 5, 1))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("it was shortened since");
            assertThatThrownBy(() -> file.memory(0, 64)).isInstanceOf(NumpyFormatException.class);
        }
        assertThat(Files.size(path)).isEqualTo(GIB);
    }

    @Test
    void memoryOutlivesTheFile() throws IOException {
        SharedFile file = open();
        MappedMemory memory = file.memory(GIB - 1, 2).orElseThrow();
        file.close();
        assertThatIllegalStateException().isThrownBy(() -> read(file, 0, 1));
        assertThatIllegalStateException().isThrownBy(() -> file.memory(0, 1));
        Files.delete(path);
        assertThat(memory.start().get(0)).isEqualTo((byte) 1);
    }

    @Test
    void aThreadThatIsInterruptedDoesNotCloseTheFileForOthers() throws IOException, InterruptedException {
        try (SharedFile file = open()) {
            read(file, 0, 1);
            List<Throwable> thrown = new ArrayList<>();
            Thread thread = new Thread(() -> {
                Thread.currentThread().interrupt();
                try {
                    read(file, 0, 1); // known already: no system call, no interrupt
                    read(file, 2 * GIB + 5, 1);
                } catch (IOException e) {
                    thrown.add(e);
                }
            });
            thread.start();
            thread.join();
            assertThat(thrown).singleElement().isInstanceOf(ClosedByInterruptException.class);
            assertThat(read(file, 2 * GIB, 1).get()).isEqualTo((byte) 2);
            assertThat(file.memory(GIB, 64)).isPresent();
        }
    }
}
