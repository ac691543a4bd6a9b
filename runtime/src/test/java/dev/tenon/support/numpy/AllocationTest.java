package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.tenon.internal.shape.Extents;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No object is made for an example, whatever the compiler of the JVM makes of the code: lengths are a few bytes each. */
class AllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** The row splits and lengths of a batch, and an iterator that the JVM may or may not make. */
    private static final long FEW_BYTES = 90;

    private static final int SMALL = 1_000;
    private static final int LARGE = 21_000;

    private static final Doc DOC = Doc.of((Object) new int[] {1, 2, 3});

    @TempDir
    private Path folder;

    /** Does something with so many examples. */
    private interface Work {
        void on(int examples) throws IOException;
    }

    /** What one example more costs. */
    private static long bytes(Work work) throws IOException {
        long small = allocated(work, SMALL);
        return (allocated(work, LARGE) - small) / (LARGE - SMALL);
    }

    private static long allocated(Work work, int examples) throws IOException {
        work.on(examples);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        work.on(examples);
        return THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    static Stream<Column> columns() {
        return Stream.of(
                ints("tokens", "3"),
                ints("tokens", "_").ragged(),
                ints("tokens", "_").padded(0));
    }

    @ParameterizedTest
    @MethodSource("columns")
    void appending(Column column) throws IOException {
        long bytes = bytes(examples -> {
            try (NumpyWriter<Doc> writer = format(column).writer(folder.resolve("docs.npz"))) {
                for (int i = 0; i < examples; i++) {
                    writer.append(DOC);
                }
            }
        });
        assertThat(bytes).isLessThan(FEW_BYTES);
    }

    @ParameterizedTest
    @MethodSource("columns")
    void readingIntoArrays(Column column) throws IOException {
        List<Integer> sizes = List.of(SMALL, LARGE);
        for (int size : sizes) {
            format(column).write(folder.resolve(size + ".npz"), Collections.nCopies(size, DOC));
        }
        ByteBuffer target = ByteBuffer.allocate(LARGE * 3 * Integer.BYTES);
        long bytes = bytes(examples -> {
            List<Path> file = List.of(folder.resolve(examples + ".npz"));
            try (RecordDataset<Doc> dataset =
                            (RecordDataset<Doc>) format(column).open(file);
                    DatasetReader reader = dataset.reader(0)) {
                Extents extents = reader.extents(0, examples);
                reader.read(0, extents.get(0), position -> target.clear().position((int) position));
            }
        });
        assertThat(bytes).isLessThan(FEW_BYTES);
    }

    @Test
    void writingPadding() throws IOException {
        List<Doc> small = Collections.nCopies(SMALL, DOC);
        List<Doc> large = Collections.nCopies(LARGE, DOC);
        RecordFormat<Doc> format = format(ints("tokens", "_").padded(0).with(array -> array.length(5)));
        long bytes = bytes(examples -> format.write(folder.resolve("docs.npz"), examples == SMALL ? small : large));
        assertThat(bytes).isLessThan(FEW_BYTES);
    }
}
