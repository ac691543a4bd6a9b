package dev.tenon.internal.cast;

/**
 * Checks integers by a rule. A loop without branches says whether a block has values that are not certain to pass; only then
 * one after the other is looked at.
 */
final class IntegerChecks {
    private IntegerChecks() {}

    static ValueCheck<int[]> ofInts(IntegerRule rule) {
        Screen<int[]> screen = screenInts(rule);
        return rule.holdsAll()
                ? ValueCheck.none()
                : (values, count) -> screen.isCertain(values, count) ? count : firstFailure(values, count, rule);
    }

    static ValueCheck<long[]> ofLongs(IntegerRule rule) {
        Screen<long[]> screen = screenLongs(rule);
        return rule.holdsAll()
                ? ValueCheck.none()
                : (values, count) -> screen.isCertain(values, count) ? count : firstFailure(values, count, rule);
    }

    /** Whether a block has only values that are certain to pass. */
    static Screen<int[]> screenInts(IntegerRule rule) {
        int least = (int) Math.max(rule.leastCertain(), Integer.MIN_VALUE);
        int greatest = (int) Math.min(rule.greatestCertain(), Integer.MAX_VALUE);
        return rule.holdsAll() ? Screen.none() : (values, count) -> areBetween(values, count, least, greatest);
    }

    static Screen<long[]> screenLongs(IntegerRule rule) {
        long least = rule.leastCertain();
        long greatest = rule.greatestCertain();
        return rule.holdsAll() ? Screen.none() : (values, count) -> areBetween(values, count, least, greatest);
    }

    /**
     * Whether neither difference is ever negative. As least <= 0 <= greatest + 1, none overflows that ought to be negative; as
     * greatest - least does not overflow, where one does that ought not to be negative the other is negative anyway.
     */
    private static boolean areBetween(int[] values, int count, int least, int greatest) {
        int signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= (values[i] - least) | (greatest - values[i]);
        }
        return signs >= 0;
    }

    /** As for {@code int[]}. */
    private static boolean areBetween(long[] values, int count, long least, long greatest) {
        long signs = 0;
        for (int i = 0; i < count; i++) {
            signs |= (values[i] - least) | (greatest - values[i]);
        }
        return signs >= 0;
    }

    private static int firstFailure(int[] values, int count, IntegerRule rule) {
        int index = 0;
        while (index < count && rule.holds(values[index])) {
            index++;
        }
        return index;
    }

    private static int firstFailure(long[] values, int count, IntegerRule rule) {
        int index = 0;
        while (index < count && rule.holds(values[index])) {
            index++;
        }
        return index;
    }
}
