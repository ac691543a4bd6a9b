package dev.tenon.internal.cast;

import dev.tenon.DType;

/**
 * Which integers survive a cast: those from {@code least} to {@code greatest}, as {@code long} has them, that need at most
 * {@code precision} bits from the first to the last that is set.
 *
 * @param least not positive
 * @param greatest -1 or more
 * @param unsigned whether a negative {@code long} stands for a uint64 from 2<sup>63</sup> on
 */
record IntegerRule(long least, long greatest, int precision, boolean unsigned) {

    static IntegerRule of(DType from, DType to, Check check) {
        IntegerRule all = new IntegerRule(Long.MIN_VALUE, Long.MAX_VALUE, Long.SIZE, from == DType.UINT64);
        return switch (check) {
            case NONE -> all;
            case RANGE -> all.inRangeOf(to);
            case EXACT -> CastRules.isFloat(to) ? all.inRangeOf(to).exactIn(to) : all.inRangeOf(to);
        };
    }

    /** The ordinals of so many constants, as far as {@code to} holds them. */
    static IntegerRule ofOrdinals(DType from, DType to, int constants) {
        IntegerRule rule = of(from, to, Check.RANGE);
        return new IntegerRule(0, Math.min(rule.greatest, constants - 1L), Long.SIZE, rule.unsigned);
    }

    private IntegerRule inRangeOf(DType to) {
        return switch (to) {
            case BOOL -> from(0, 1);
            case INT8 -> from(Byte.MIN_VALUE, Byte.MAX_VALUE);
            case UINT8 -> from(0, 0xff);
            case INT16 -> from(Short.MIN_VALUE, Short.MAX_VALUE);
            case UINT16 -> from(0, 0xffff);
            case INT32 -> from(Integer.MIN_VALUE, Integer.MAX_VALUE);
            case UINT32 -> from(0, 0xffff_ffffL);
            case INT64 -> unsigned ? from(0, Long.MAX_VALUE) : this;
            case UINT64 -> unsigned ? this : from(0, Long.MAX_VALUE);
            case FLOAT16 -> from(1L - Half.OVERFLOW, Half.OVERFLOW - 1L);
            case BFLOAT16, FLOAT32, FLOAT64 -> this;
            case STRING -> throw new IllegalArgumentException(to + " is no number");
        };
    }

    private IntegerRule from(long least, long greatest) {
        return new IntegerRule(unsigned ? 0 : least, greatest, precision, unsigned);
    }

    private IntegerRule exactIn(DType to) {
        return new IntegerRule(least, greatest, CastRules.precision(to), unsigned);
    }

    boolean holdsAll() {
        return least == Long.MIN_VALUE && greatest == Long.MAX_VALUE && precision == Long.SIZE;
    }

    boolean holds(long value) {
        long magnitude = unsigned ? value : Math.abs(value);
        int bits = Long.SIZE - Long.numberOfLeadingZeros(magnitude) - Long.numberOfTrailingZeros(magnitude);
        return value >= least && value <= greatest && bits <= precision;
    }

    /** The least of a range of values that need no look at their bits. */
    long leastCertain() {
        long exact = unsigned ? 0 : -greatestExact();
        return Math.max(least, exact);
    }

    long greatestCertain() {
        return Math.min(greatest, greatestExact());
    }

    private long greatestExact() {
        return precision == Long.SIZE ? Long.MAX_VALUE : 1L << precision;
    }
}
