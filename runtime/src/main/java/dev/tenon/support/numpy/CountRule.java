package dev.tenon.support.numpy;

import dev.tenon.internal.shape.LengthLimit;
import dev.tenon.internal.shape.LengthsCheck;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.shape.SplitsCheck;

/** What the row splits or the lengths of examples have to be, and where the rows of each end by them. */
sealed interface CountRule {

    /** How many there are before the first example's. */
    int leading();

    /** For those from number {@code first} on. */
    Check check(Site site, long first);

    /** Takes one after the other; what is not valid is a {@link dev.tenon.SchemaMismatchException}. */
    interface Check {

        /** Takes the next one: where the rows end then, if those before ended at {@code before}. */
        long end(long before, long count);

        /** Nothing comes behind those that were taken. */
        void complete();
    }

    /**
     * Row splits: 0, and where each example ends.
     *
     * @param last what the last one has to be, the number of {@code what}
     */
    record Splits(long last, String what) implements CountRule {
        @Override
        public int leading() {
            return 1;
        }

        @Override
        public Check check(Site site, long first) {
            SplitsCheck splits = new SplitsCheck(site, first);
            return new Check() {
                @Override
                public long end(long before, long count) {
                    splits.add(count);
                    return count;
                }

                @Override
                public void complete() {
                    splits.end(last, what);
                }
            };
        }
    }

    /**
     * Lengths, of which what is more than the limit is cut.
     *
     * @param width the most that one can be
     */
    record Lengths(long width, LengthLimit limit) implements CountRule {
        /** Whether an example can have this length. */
        boolean isValid(long length) {
            return length >= 0 && length <= width && (limit.isCut() || length <= limit.most());
        }

        @Override
        public int leading() {
            return 0;
        }

        @Override
        public Check check(Site site, long first) {
            LengthsCheck lengths = new LengthsCheck(site, width, limit);
            return new Check() {
                @Override
                public long end(long before, long count) {
                    return before + lengths.add(count);
                }

                @Override
                public void complete() {}
            };
        }
    }
}
