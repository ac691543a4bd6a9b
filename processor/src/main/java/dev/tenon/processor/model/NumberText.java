package dev.tenon.processor.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.stream.IntStream;

/** The shortest text of a number, the same on every JDK: {@link Double#toString} has changed in JDK 19. */
public final class NumberText {
    /** As many digits tell all doubles apart. */
    private static final int MAX_DIGITS = 17;

    private static final double MAX_WHOLE = 1e20;

    private NumberText() {}

    /**
     * As Java reads it: {@code -1}, {@code 0.5}, {@code 1E+39}; {@code NaN} and {@code Infinity} by their names. A whole
     * number that a long may be has all its digits.
     */
    public static String of(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.toString(number);
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0";
        }
        BigDecimal exact = new BigDecimal(number);
        return number == Math.rint(number) && Math.abs(number) < MAX_WHOLE
                ? exact.toPlainString()
                : shortest(exact, number).toString();
    }

    private static BigDecimal shortest(BigDecimal exact, double number) {
        return IntStream.range(1, MAX_DIGITS)
                .mapToObj(digits -> exact.round(new MathContext(digits)))
                .filter(rounded -> rounded.doubleValue() == number)
                .findFirst()
                .orElseGet(() -> exact.round(new MathContext(MAX_DIGITS)));
    }
}
