package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What filling a batch leaves to the garbage collector. */
@ExtendWith(Leaks.class)
class BatchAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Twice as many are still filled on one core, whose allocations are counted. */
    private static final int EXAMPLES = 2000;

    /** The list of the examples is copied. */
    private static final long REFERENCE_BYTES = 8;

    @Test
    void nothingIsAllocatedForAnExample() {
        List<Sensor> half = examples(EXAMPLES);
        List<Sensor> whole = examples(2 * EXAMPLES);
        long more = allocated(whole) - allocated(half);
        assertThat(more).isLessThan(EXAMPLES * (REFERENCE_BYTES + 2));
    }

    private static List<Sensor> examples(int count) {
        return IntStream.range(0, count).mapToObj(Sensor::number).toList();
    }

    /** The least of several attempts: the first ones load classes. */
    private static long allocated(List<Sensor> examples) {
        return IntStream.range(0, 10)
                .mapToLong(attempt -> {
                    long before = THREADS.getCurrentThreadAllocatedBytes();
                    SensorBatch.of(examples).close();
                    return THREADS.getCurrentThreadAllocatedBytes() - before;
                })
                .min()
                .orElseThrow();
    }
}
