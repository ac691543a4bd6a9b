package dev.tenon.internal.cast;

import dev.tenon.DType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Floats as NumPy prints them: with the fewest digits that tell a value from all others of its dtype. */
final class FloatText {
    private static final int MOST_DIGITS = 17;
    private static final int BFLOAT16_DIGITS = 6;

    private FloatText() {}

    /** {@code str(numpy.float32(value))}; {@code dtype} is a float that holds the value. */
    static String of(DType dtype, double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        double magnitude = Math.abs(value);
        if (Double.isInfinite(magnitude)) {
            return sign + "inf";
        }
        return sign + (dtype == DType.BFLOAT16 ? likePrintf(magnitude) : likeNumpy(dtype, magnitude));
    }

    private static String likeNumpy(DType dtype, double magnitude) {
        if (magnitude == 0) {
            return "0.0";
        }
        BigDecimal digits = shortest(dtype, magnitude);
        return magnitude >= 1e-4 && magnitude < scientificFrom(dtype) ? positional(digits) : scientific(digits);
    }

    private static String positional(BigDecimal digits) {
        String text = digits.toPlainString();
        return digits.scale() > 0 ? text : text + ".0";
    }

    /** {@code ml_dtypes} prints by {@code %g}. */
    private static String likePrintf(double magnitude) {
        BigDecimal digits = rounded(magnitude, BFLOAT16_DIGITS, RoundingMode.HALF_EVEN);
        boolean positional = exponent(digits) >= -4 && exponent(digits) < BFLOAT16_DIGITS;
        return positional ? digits.toPlainString() : scientific(digits);
    }

    private static String scientific(BigDecimal digits) {
        String unscaled = digits.unscaledValue().toString();
        String fraction = unscaled.length() > 1 ? "." + unscaled.substring(1) : "";
        int exponent = exponent(digits);
        String two = Math.abs(exponent) < 10 ? "0" : "";
        return unscaled.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + two + Math.abs(exponent);
    }

    private static int exponent(BigDecimal digits) {
        return digits.precision() - digits.scale() - 1;
    }

    private static double scientificFrom(DType dtype) {
        return switch (dtype) {
            case FLOAT16 -> 1e3;
            case FLOAT32 -> 1e6;
            default -> 1e16;
        };
    }

    /** Below a power of two values are closer: there only the decimal above may be told from the others. */
    private static BigDecimal shortest(DType dtype, double magnitude) {
        for (int digits = 1; digits < MOST_DIGITS; digits++) {
            for (RoundingMode mode : List.of(RoundingMode.HALF_EVEN, RoundingMode.UP)) {
                BigDecimal rounded = rounded(magnitude, digits, mode);
                if (parse(dtype, rounded.toString()) == magnitude) {
                    return rounded;
                }
            }
        }
        return rounded(magnitude, MOST_DIGITS, RoundingMode.HALF_EVEN);
    }

    private static BigDecimal rounded(double magnitude, int digits, RoundingMode mode) {
        return new BigDecimal(magnitude).round(new MathContext(digits, mode)).stripTrailingZeros();
    }

    private static double parse(DType dtype, String text) {
        return switch (dtype) {
            case FLOAT16 -> Float.intBitsToFloat(Half.toFloatBits(Half.fromDouble(Double.parseDouble(text))));
            case FLOAT32 -> Float.parseFloat(text);
            default -> Double.parseDouble(text);
        };
    }
}
