package dev.tenon.internal.dataset;

import java.util.Objects;

/**
 * A permutation of {@code [0, size)} that is computed and not stored: {@code rng.permutation(size)} in constant memory. It is a
 * function of size, seed and epoch alone, and stays the same from version to version.
 *
 * <p>A Feistel network permutes the numbers of as many bits as the size has; a number that leaves the range is permuted until
 * it is back in it, which takes less than two turns on average.
 */
public final class Permutation {
    /** The largest size: its numbers and their products with small ones stay positive. */
    public static final long LARGEST = 1L << 62;

    /** From where on statistics do not tell the permutations from random ones; few bits are mixed by each round less. */
    private static final int ROUNDS = 8;

    private static final int ROUNDS_OF_FEW_BITS = 16;
    private static final int FEW_BITS = 10;

    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;

    private final long size;
    private final int rightBits;
    private final long leftMask;
    private final long rightMask;
    private final long[] keys;

    /**
     * The permutation of an epoch.
     *
     * @throws IllegalArgumentException if {@code size} is negative or more than 2^62
     */
    public Permutation(long size, long seed, long epoch) {
        if (size < 0 || size > LARGEST) {
            throw new IllegalArgumentException("up to 2^62 examples are shuffled, not " + size);
        }
        this.size = size;
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        this.rightBits = bits / 2;
        this.leftMask = (1L << (bits - rightBits)) - 1;
        this.rightMask = (1L << rightBits) - 1;
        this.keys = new long[bits <= FEW_BITS ? ROUNDS_OF_FEW_BITS : ROUNDS];
        long state = mix(mix(mix(seed + GOLDEN_RATIO) + epoch + GOLDEN_RATIO) + size + GOLDEN_RATIO);
        for (int i = 0; i < keys.length; i++) {
            state += GOLDEN_RATIO;
            keys[i] = mix(state);
        }
    }

    /** How many numbers are permuted. */
    public long size() {
        return size;
    }

    /** The number at a position. */
    public long at(long position) {
        long number = Objects.checkIndex(position, size);
        do {
            number = permute(number);
        } while (number >= size);
        return number;
    }

    /**
     * The numbers at {@code count} positions from {@code first} on. All of them go through a round together: the rounds of one
     * number wait for each other, those of several do not.
     */
    public void fill(long first, long[] target, int count) {
        Objects.checkFromIndexSize(first, count, size);
        long[] numbers = new long[count];
        int[] places = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = first + i;
            places[i] = i;
        }
        for (int left = count; left > 0; ) {
            permute(numbers, left);
            int outside = 0;
            for (int i = 0; i < left; i++) {
                if (numbers[i] < size) {
                    target[places[i]] = numbers[i];
                } else {
                    numbers[outside] = numbers[i];
                    places[outside] = places[i];
                    outside++;
                }
            }
            left = outside;
        }
    }

    private void permute(long[] numbers, int count) {
        for (int round = 0; round < keys.length; round += 2) {
            long leftKey = keys[round];
            long rightKey = keys[round + 1];
            for (int i = 0; i < count; i++) {
                long left = numbers[i] >>> rightBits;
                long right = numbers[i] & rightMask;
                left ^= mix(right + leftKey) & leftMask;
                right ^= mix(left + rightKey) & rightMask;
                numbers[i] = left << rightBits | right;
            }
        }
    }

    private long permute(long number) {
        long left = number >>> rightBits;
        long right = number & rightMask;
        for (int i = 0; i < keys.length; i += 2) {
            left ^= mix(right + keys[i]) & leftMask;
            right ^= mix(left + keys[i + 1]) & rightMask;
        }
        return left << rightBits | right;
    }

    /** Of David Stafford's mixers number 13, as {@code java.util.SplittableRandom} has it. */
    private static long mix(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
