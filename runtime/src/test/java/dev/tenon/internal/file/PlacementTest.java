package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file is written over, and what not. */
class PlacementTest {
    @TempDir
    private Path directory;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFileHasThePermissionsOfAnyNewFile() throws IOException {
        Path usual = Files.createFile(directory.resolve("usual"));
        Path file = directory.resolve("x.npz");
        write(file, 1);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void throughASymbolicLinkTheFileBehindItIsReplaced() throws IOException {
        Path elsewhere = Files.createDirectory(directory.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(directory.resolve("x.npy"), Path.of("elsewhere/y.npy"));
        write(link, 1);
        write(link, 7);
        assertThat(link).isSymbolicLink();
        assertThat(read(elsewhere.resolve("y.npy"))).containsExactly(7, 8, 9);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkToItselfIsReported() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("x.npy"), Path.of("x.npy"));
        assertThatThrownBy(() -> ArrayFileWriter.create(link, 1, 0, false)).isInstanceOf(FileSystemLoopException.class);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeIsNotReplaced() throws Exception {
        Path pipe = directory.resolve("x.npy");
        Process process = new ProcessBuilder("mkfifo", pipe.toString()).start();
        assumeTrue(process.waitFor() == 0, "there is no mkfifo");
        assertThatThrownBy(() -> ArrayFileWriter.create(pipe, 1, 0, false))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no regular file");
    }

    @Test
    void aDirectoryIsNotReplacedByAFile() throws IOException {
        Path file = Files.createDirectory(directory.resolve("x.npz"));
        assertThatThrownBy(() -> ArrayFileWriter.create(file, 1, 0, false)).hasMessageContaining("found a directory");
    }

    @Test
    void aMissingParentIsReportedAsSuch() {
        Path file = directory.resolve("missing/x.npz");
        assertThatThrownBy(() -> ArrayFileWriter.create(file, 1, 0, false))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing: expected a directory to write in");
    }

    @Test
    void aNameAsLongAsTheyComeIsWritten() throws IOException {
        Path file = directory.resolve("图".repeat(80) + ".npz");
        write(file, 1);
        assertThat(read(file)).containsExactly(1, 2, 3);
    }

    /** An npy or npz file of three bytes. */
    private static void write(Path file, int first) throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
            try (WritableByteChannel data = writer.array("image", NpyHeader.of(DType.UINT8, 3))) {
                data.write(ByteBuffer.wrap(new byte[] {(byte) first, (byte) (first + 1), (byte) (first + 2)}));
            }
            writer.commit();
        }
    }

    private static byte[] read(Path file) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(3);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("image"))) {
            arrays.array("image").read(0, data);
        }
        return data.array();
    }
}
