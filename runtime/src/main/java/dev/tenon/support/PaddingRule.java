package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.internal.cast.PaddingValue;

/** What batches and files are padded with: the processor asks, so that it refuses what they would. */
public final class PaddingRule {
    private PaddingRule() {}

    /**
     * Whether a number is a value of a dtype. Floating-point dtypes round it, and none but an infinity becomes one; integer
     * dtypes take whole numbers only, booleans 0 and 1, and strings none.
     */
    public static boolean isValue(double value, DType dtype) {
        return PaddingValue.isValue(value, dtype);
    }
}
