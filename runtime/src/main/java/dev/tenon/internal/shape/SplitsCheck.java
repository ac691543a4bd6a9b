package dev.tenon.internal.shape;

import dev.tenon.SchemaMismatchException;

/**
 * Takes row splits, one after the other, and finds out whether they are valid: the first is 0, none is less than the one
 * before, and the last is the number of rows of the next level, or of values.
 */
public final class SplitsCheck {
    private final Site site;
    private long count;
    private long last;

    /** @param site the array of the splits */
    public SplitsCheck(Site site) {
        this(site, 0);
    }

    /** For those from number {@code first} on. */
    public SplitsCheck(Site site, long first) {
        this.site = site;
        this.count = first;
    }

    /**
     * Checks all splits of a level, and returns how many rows they are of.
     *
     * @param expected the number of {@code what} they have to end with
     */
    public static long check(Site site, long[] splits, long expected, String what) {
        SplitsCheck check = new SplitsCheck(site);
        for (long split : splits) {
            check.add(split);
        }
        check.end(expected, what);
        return check.count - 1;
    }

    /** Takes the next split. */
    public void add(long split) {
        if (count == 0 && split != 0) {
            throw site.mismatch("expected row splits that begin with 0, found " + split);
        }
        if (split < last) {
            throw site.mismatch(
                    "expected row splits that do not decrease, found " + split + " at [" + count + "], after " + last);
        }
        last = split;
        count++;
    }

    /** Checks that this was the last split: they end with the number of what they count. */
    public void end(long expected, String what) {
        if (count == 0) {
            throw none(site);
        }
        if (last != expected) {
            throw site.mismatch(
                    "expected row splits that end with the number of " + what + ", " + expected + ", found " + last);
        }
    }

    /** The error of there being no splits: no rows have one. */
    static SchemaMismatchException none(Site site) {
        return site.mismatch("expected row splits, one more than there are rows, found none");
    }
}
