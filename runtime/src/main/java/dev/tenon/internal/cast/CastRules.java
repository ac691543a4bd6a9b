package dev.tenon.internal.cast;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.Optional;

/**
 * The table of all casts: which pairs of dtypes a policy allows, and what is then checked of each value.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.can_cast.html">numpy.can_cast</a>
 */
public final class CastRules {
    private CastRules() {}

    /** What is checked when values of {@code from} become values of {@code to}; empty where the policy refuses the pair. */
    public static Optional<Check> check(DType from, DType to, Casting casting) {
        if (isSafe(from, to)) {
            return Optional.of(Check.NONE);
        }
        if (from == DType.STRING || to == DType.STRING) {
            return Optional.empty();
        }
        return switch (casting) {
            case SAFE -> Optional.empty();
            case SAME_KIND -> isSameKind(from, to) ? Optional.of(Check.RANGE) : Optional.empty();
            case EXACT -> Optional.of(Check.EXACT);
            case UNSAFE -> Optional.of(Check.NONE);
        };
    }

    /** Whether every value of {@code from} is a value of {@code to}. */
    public static boolean isSafe(DType from, DType to) {
        if (from == to) {
            return true;
        }
        return switch (from) {
            case BOOL -> to != DType.STRING;
            case UINT8, UINT16, UINT32, UINT64 -> holdsInteger(to, bits(from), false);
            case INT8, INT16, INT32, INT64 -> holdsInteger(to, bits(from) - 1, true);
            case FLOAT16 -> to == DType.FLOAT32 || to == DType.FLOAT64;
            case BFLOAT16 -> to == DType.FLOAT32 || to == DType.FLOAT64;
            case FLOAT32 -> to == DType.FLOAT64;
            case FLOAT64, STRING -> false;
        };
    }

    /** Whether {@code to} holds every integer of so many magnitude bits. */
    private static boolean holdsInteger(DType to, int magnitudeBits, boolean signed) {
        return switch (to) {
            case BOOL, STRING -> false;
            case UINT8, UINT16, UINT32, UINT64 -> !signed && bits(to) >= magnitudeBits;
            case INT8, INT16, INT32, INT64 -> bits(to) - 1 >= magnitudeBits;
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> precision(to) >= magnitudeBits;
        };
    }

    /**
     * {@code numpy.can_cast(from, to, 'same_kind')} of pairs that are not safe. Unsigned integers may become signed ones, not
     * the other way round; {@code ml_dtypes} casts everything to bfloat16, and bfloat16 to nothing that is not safe.
     */
    private static boolean isSameKind(DType from, DType to) {
        return switch (to) {
            case BFLOAT16, FLOAT16, FLOAT32, FLOAT64 -> to == DType.BFLOAT16 || from != DType.BFLOAT16;
            case INT8, INT16, INT32, INT64 -> isInteger(from);
            case UINT8, UINT16, UINT32, UINT64 -> isUnsigned(from);
            case BOOL, STRING -> false;
        };
    }

    /** Whether the values are integers; booleans are not. */
    public static boolean isInteger(DType dtype) {
        return switch (dtype) {
            case INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 -> true;
            case BOOL, FLOAT16, BFLOAT16, FLOAT32, FLOAT64, STRING -> false;
        };
    }

    static boolean isFloat(DType dtype) {
        return switch (dtype) {
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> true;
            case BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64, STRING -> false;
        };
    }

    private static boolean isUnsigned(DType dtype) {
        return switch (dtype) {
            case UINT8, UINT16, UINT32, UINT64 -> true;
            case BOOL, INT8, INT16, INT32, INT64, FLOAT16, BFLOAT16, FLOAT32, FLOAT64, STRING -> false;
        };
    }

    /** The bits of a float's significand, the implicit one included: {@code numpy.finfo(dtype).nmant + 1}. */
    static int precision(DType dtype) {
        return switch (dtype) {
            case BFLOAT16 -> 8;
            case FLOAT16 -> 11;
            case FLOAT32 -> 24;
            case FLOAT64 -> 53;
            default -> throw new IllegalArgumentException(dtype + " is no float");
        };
    }

    private static int bits(DType dtype) {
        return dtype.byteSize() * Byte.SIZE;
    }
}
