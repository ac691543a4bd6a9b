package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a file, or to a thread, while it is read. */
class SharedFileTest {
    private static final int LENGTH = 1 << 20;

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void aFileOfItsOwnOffsets() throws IOException {
        file = directory.resolve("x.npz");
        write(file, false);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void anInterruptReachesTheInterruptedThreadOnly(boolean compressed) throws Exception {
        write(file, compressed);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            List<Future<?>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                int seed = i;
                readers.add(threads.submit(() -> readManyTimes(array, seed)));
            }
            Future<?> interrupted = threads.submit(() -> readInterrupted(array));
            for (Future<?> reader : readers) {
                reader.get();
            }
            interrupted.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void readManyTimes(StoredArray array, int seed) throws IOException {
        for (int i = 0; i < 3000; i++) {
            assertOwnOffset(array, (i * 7919 + seed * 104729) % LENGTH);
        }
        return null;
    }

    private static Void readInterrupted(StoredArray array) throws IOException {
        for (int i = 0; i < 20; i++) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> array.read(0, ByteBuffer.allocate(8)))
                    .isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertOwnOffset(array, i);
        }
        return null;
    }

    @Test
    @Timeout(20)
    void aFileThatShrinksIsReportedAndNotWaitedFor() throws IOException {
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(5000);
            }
            assertThatThrownBy(() -> array.read(LENGTH, ByteBuffer.allocate(8)))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageStartingWith("x.npz: expected ")
                    .hasMessageEndingWith("it was shortened since");
            try (ReadableByteChannel data = array.sequential()) {
                assertThatThrownBy(() -> drain(data)).isInstanceOf(NumpyFormatException.class);
            }
        }
    }

    @Test
    void aFileThatIsReplacedIsReadToItsEnd() throws IOException {
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            replace();
            assertOwnOffset(array, LENGTH - 1);
        }
    }

    /** The arrays differ in length, so that a mixture of two files would be found out. */
    @Test
    @Timeout(60)
    void whoeverOpensAFileThatIsReplacedAllTheTimeSeesOneOfThemWhole() throws Exception {
        AtomicBoolean reading = new AtomicBoolean(true);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        writeFilled(1);
        try {
            Future<?> writer = thread.submit(() -> {
                for (int length = 1; reading.get(); length = length % 100 + 1) {
                    writeFilled(length);
                }
                return null;
            });
            for (int i = 0; i < 2000; i++) {
                try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
                    byte[] content = new byte[(int) arrays.array("x").header().byteSize()];
                    arrays.array("x").read(0, ByteBuffer.wrap(content));
                    assertThat(content).containsOnly(content.length);
                }
            }
            reading.set(false);
            writer.get();
        } finally {
            reading.set(false);
            thread.shutdown();
        }
    }

    private void writeFilled(int length) throws IOException {
        byte[] content = new byte[length];
        Arrays.fill(content, (byte) length);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
            try (WritableByteChannel out = writer.array("x", NpyHeader.of(DType.UINT8, length))) {
                out.write(ByteBuffer.wrap(content));
            }
            writer.commit();
        }
    }

    @Test
    void aFileThatWasReplacedIsNotMistakenForTheFirstAfterAnInterrupt() throws IOException {
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            replace();
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> assertOwnOffset(array, 0)).isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThatThrownBy(() -> assertOwnOffset(array, 0))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("found another in its place");
        }
    }

    @Test
    void largeReadsIntoAnArrayAndIntoNativeMemoryAreComplete() throws IOException {
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            for (ByteBuffer target : List.of(ByteBuffer.allocate(8 * LENGTH), ByteBuffer.allocateDirect(8 * LENGTH))) {
                target.limit(8 * LENGTH - 8);
                arrays.array("x").read(8, target);
                assertThat(target.hasRemaining()).isFalse();
                assertThat(Long.reverseBytes(target.getLong(8 * (LENGTH - 2)))).isEqualTo(LENGTH - 1);
            }
        }
    }

    private void replace() throws IOException {
        Path other = directory.resolve("other.npz");
        write(other, true);
        Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Element i of the array is i. */
    private static void write(Path file, boolean compressed) throws IOException {
        ByteBuffer data = ByteBuffer.allocate(8 * LENGTH);
        for (long i = 0; i < LENGTH; i++) {
            data.putLong(Long.reverseBytes(i));
        }
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, compressed)) {
            try (WritableByteChannel out = writer.array("x", NpyHeader.of(DType.INT64, LENGTH))) {
                out.write(data.flip());
            }
            writer.commit();
        }
    }

    private static void assertOwnOffset(StoredArray array, int index) throws IOException {
        ByteBuffer element = ByteBuffer.allocate(8);
        array.read(8L * index, element);
        assertThat(Long.reverseBytes(element.getLong(0))).isEqualTo(index);
    }

    private static void drain(ReadableByteChannel data) throws IOException {
        ByteBuffer target = ByteBuffer.allocate(1 << 16);
        while (data.read(target) >= 0) {
            target.clear();
        }
    }
}
