package dev.tenon.internal.dataset;

import java.util.Objects;

/** Which examples of a dataset come, and when: each at most once. */
public sealed interface ExampleOrder {

    /** How many come. */
    long size();

    /** The example that comes at a position. */
    long at(long position);

    /** Those that come at {@code count} positions from {@code first} on. */
    default void fill(long first, long[] examples, int count) {
        for (int i = 0; i < count; i++) {
            examples[i] = at(first + i);
        }
    }

    /** All examples of a dataset, in their own order. */
    static ExampleOrder all(long size) {
        return new Range(0, size);
    }

    /** Those that come at {@code [from, to)}. */
    default ExampleOrder slice(long from, long to) {
        Objects.checkFromToIndex(from, to, size());
        return new Part(this, from, to - from);
    }

    /** The same in the order of an epoch. */
    default ExampleOrder shuffle(long seed, long epoch) {
        return new Shuffled(this, new Permutation(size(), seed, epoch));
    }

    /** Examples that follow each other in the dataset. */
    record Range(long first, long size) implements ExampleOrder {
        @Override
        public long at(long position) {
            return first + Objects.checkIndex(position, size);
        }

        @Override
        public ExampleOrder slice(long from, long to) {
            Objects.checkFromToIndex(from, to, size);
            return new Range(first + from, to - from);
        }
    }

    /** Examples at random. */
    record Shuffled(ExampleOrder examples, Permutation permutation) implements ExampleOrder {
        @Override
        public long size() {
            return permutation.size();
        }

        @Override
        public long at(long position) {
            return examples.at(permutation.at(position));
        }

        @Override
        public void fill(long first, long[] target, int count) {
            permutation.fill(first, target, count);
            for (int i = 0; i < count; i++) {
                target[i] = examples.at(target[i]);
            }
        }
    }

    /** Some of those that come in another order. */
    record Part(ExampleOrder examples, long first, long size) implements ExampleOrder {
        @Override
        public long at(long position) {
            return examples.at(first + Objects.checkIndex(position, size));
        }

        @Override
        public void fill(long from, long[] target, int count) {
            Objects.checkFromIndexSize(from, count, size);
            examples.fill(first + from, target, count);
        }

        @Override
        public ExampleOrder slice(long from, long to) {
            Objects.checkFromToIndex(from, to, size);
            return new Part(examples, first + from, to - from);
        }
    }
}
