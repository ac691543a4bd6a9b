package dev.tenon.internal.cast;

/** What is checked of each value that is cast. */
public enum Check {
    /** Nothing: either no value is lost, or nobody minds. Floats truncate and saturate, NaN gives 0, integers wrap. */
    NONE,
    /** That it does not wrap, and is not infinite unless it was; it may be rounded. */
    RANGE,
    /** That the cast value is the same number; NaN is the same as NaN, and -0 as 0. */
    EXACT
}
