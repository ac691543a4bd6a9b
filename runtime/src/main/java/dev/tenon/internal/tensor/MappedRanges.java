package dev.tenon.internal.tensor;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Where the memory that TensorFlow uses is a mapped file's. Its address tells, and not the tensor: what TensorFlow hands back
 * may be memory that it was given, or a part of it. Thread-safe.
 *
 * <p>Ranges may overlap, as those of a file that is read twice do. None is here that is mapped no longer, so that nothing else ever
 * has an address in one.
 */
final class MappedRanges {
    private final ConcurrentSkipListMap<Range, Long> ends = new ConcurrentSkipListMap<>();
    private final AtomicLong last = new AtomicLong();

    /** The length of the longest that there ever was: one that an address is in begins at most so far before it. */
    private final AtomicLong longest = new AtomicLong();

    /** One of them, by where it begins, and by its number among those that begin there. */
    record Range(long address, long number) implements Comparable<Range> {
        @Override
        public int compareTo(Range other) {
            int order = Long.compare(address, other.address);
            return order != 0 ? order : Long.compare(number, other.number);
        }
    }

    Range add(long address, long bytes) {
        longest.accumulateAndGet(bytes, Math::max);
        Range added = new Range(address, last.incrementAndGet());
        ends.put(added, address + bytes);
        return added;
    }

    void remove(Range range) {
        ends.remove(range);
    }

    boolean contains(long address) {
        long first = address - longest.get();
        Map.Entry<Range, Long> before = ends.floorEntry(new Range(address, Long.MAX_VALUE));
        while (before != null && before.getKey().address() >= first) {
            if (address < before.getValue()) {
                return true;
            }
            before = ends.lowerEntry(before.getKey());
        }
        return false;
    }
}
