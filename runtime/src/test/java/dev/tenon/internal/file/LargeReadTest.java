package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads of so many bytes that several cores share them. */
class LargeReadTest {
    private static final int MEGABYTE = 1 << 20;
    private static final int BYTES = 6 * MEGABYTE + 24;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false", "x, false"})
    void everyByteIsWhereItBelongs(String name, boolean compressed) throws IOException {
        try (ArrayFile arrays = ArrayFile.open(write(name, compressed), List.of("x"))) {
            StoredArray array = arrays.array("x");
            for (int bytes : new int[] {8, MEGABYTE, 4 * MEGABYTE - 8, 4 * MEGABYTE, 5 * MEGABYTE + 16, BYTES}) {
                assertNumbers(filled(array.sequential(), bytes), 0);
                ByteBuffer positioned = buffer(bytes);
                array.read(BYTES - bytes, positioned);
                assertNumbers(positioned, (BYTES - bytes) / 8);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false", "x, false"})
    void smallAndLargeReadsFollowEachOther(String name, boolean compressed) throws IOException {
        try (ArrayFile arrays = ArrayFile.open(write(name, compressed), List.of("x"));
                ReadableByteChannel data = arrays.array("x").sequential()) {
            int done = 0;
            for (int bytes : new int[] {16, 5 * MEGABYTE, 8, 4 * MEGABYTE, BYTES}) {
                ByteBuffer target = buffer(Math.min(bytes, BYTES - done));
                fill(data, target);
                assertNumbers(target, done / 8);
                done += target.capacity();
            }
            assertThat(data.read(buffer(8))).isEqualTo(-1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1 << 20, 5 << 20, BYTES - 1})
    void aDamagedByteAnywhereIsFound(int at) throws IOException {
        Path file = write("x.npz", false);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(new byte[] {77}), 192 + at);
            }
            assertThatThrownBy(() -> filled(array.sequential(), BYTES))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("x.npz[x]: expected CRC-32 ")
                    .hasMessageEndingWith("its bytes are damaged");
        }
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false", "x, false"})
    @Timeout(60)
    void aFileThatShrinksIsReported(String name, boolean compressed) throws IOException {
        Path file = write(name, compressed);
        try (ArrayFile arrays = ArrayFile.open(file, List.of("x"))) {
            StoredArray array = arrays.array("x");
            Path data = name.equals("x") ? file.resolve("x.npy") : file;
            try (FileChannel channel = FileChannel.open(data, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
            assertThatThrownBy(() -> filled(array.sequential(), BYTES))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageEndingWith("it was shortened since");
            assertThatThrownBy(() -> array.read(0, buffer(BYTES))).isInstanceOf(NumpyFormatException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false"})
    @Timeout(60)
    void anInterruptReachesTheInterruptedThreadOnly(String name, boolean compressed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (ArrayFile arrays = ArrayFile.open(write(name, compressed), List.of("x"))) {
            StoredArray array = arrays.array("x");
            Future<?> reader = threads.submit(() -> readManyTimes(array));
            Future<?> interrupted = threads.submit(() -> readInterrupted(array));
            reader.get();
            interrupted.get();
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void readManyTimes(StoredArray array) throws IOException {
        for (int i = 0; i < 5; i++) {
            assertNumbers(filled(array.sequential(), BYTES), 0);
        }
        return null;
    }

    private static Void readInterrupted(StoredArray array) throws IOException {
        for (int i = 0; i < 5; i++) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> filled(array.sequential(), BYTES)).isInstanceOf(ClosedByInterruptException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertNumbers(filled(array.sequential(), BYTES), 0);
        }
        return null;
    }

    @ParameterizedTest
    @CsvSource({"x.npz, false", "x.npz, true", "x.npy, false"})
    @Timeout(60)
    void aFileThatIsClosedWhileItIsReadIsSaidToBe(String name, boolean compressed) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            ArrayFile arrays = ArrayFile.open(write(name, compressed), List.of("x"));
            StoredArray array = arrays.array("x");
            Future<?> reader = thread.submit(() -> {
                while (true) {
                    filled(array.sequential(), BYTES);
                }
            });
            Thread.sleep(20);
            arrays.close();
            assertThatThrownBy(reader::get)
                    .cause()
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageEndingWith("was closed");
        } finally {
            thread.shutdownNow();
        }
    }

    /** Number i of the array is i. */
    private Path write(String name, boolean compressed) throws IOException {
        ByteBuffer data = buffer(BYTES);
        for (int i = 0; i < BYTES / 8; i++) {
            data.putLong(8 * i, i);
        }
        Path file = directory.resolve(name);
        try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, compressed)) {
            try (WritableByteChannel out = writer.array("x", NpyHeader.of(DType.INT64, BYTES / 8))) {
                out.write(data);
            }
            writer.commit();
        }
        return file;
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer filled(ReadableByteChannel data, int bytes) throws IOException {
        try (data) {
            ByteBuffer target = buffer(bytes);
            fill(data, target);
            return target;
        }
    }

    private static void fill(ReadableByteChannel data, ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            assertThat(data.read(target)).isPositive();
        }
    }

    private static void assertNumbers(ByteBuffer bytes, int first) {
        for (int i = 0; i < bytes.capacity() / 8; i++) {
            if (bytes.getLong(8 * i) != first + i) {
                assertThat(bytes.getLong(8 * i)).as("number %s", first + i).isEqualTo(first + i);
            }
        }
    }
}
