package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A thread that is interrupted while it writes. A file that cannot be written is what {@code FullDiskTest} is about. */
class FailedWriteTest {
    /** So many that they go to disk before the last is written. */
    private static final int BYTES = 20 << 20;

    @TempDir
    private Path directory;

    @AfterEach
    void noInterruptIsLeft() {
        assertThat(Thread.interrupted()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false", "x, false"})
    void anInterruptEndsAWriteAndNothingIsLeft(String name, boolean compressed) throws IOException {
        try (ArrayFileWriter writer = ArrayFileWriter.create(directory.resolve(name), 1, 0, compressed)) {
            WritableByteChannel data = writer.array("x", NpyHeader.of(DType.UINT8, BYTES));
            data.write(ByteBuffer.allocate(BYTES - 1));
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                        data.write(ByteBuffer.allocate(1));
                        data.close();
                    })
                    .isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(directory).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false"})
    void anInterruptEndsACommitAndTheOldFileStays(String name, boolean compressed) throws IOException {
        Path file = Files.writeString(directory.resolve(name), "old");
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, compressed)) {
            try (WritableByteChannel data = writer.array("x", NpyHeader.of(DType.UINT8, BYTES))) {
                data.write(ByteBuffer.allocate(BYTES));
            }
            Thread.currentThread().interrupt();
            assertThatThrownBy(writer::commit).isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(file).hasContent("old");
        assertThat(directory).isDirectoryContaining("glob:**" + name);
        assertThat(directory.toFile().list()).hasSize(1);
    }
}
