package dev.tenon.internal.cast;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Why an element is no value of another dtype: {@code 300 is not a value of uint8}. */
record CastProblem(Element element, DType to) implements Problem {

    @Override
    public String text(ByteBuffer source) {
        String value = element.text(source);
        if (!CastRules.isFloat(to)) {
            return value + " is not a value of " + to.numpyName();
        }
        double nearest = new Element(to, ByteOrder.BIG_ENDIAN).toDouble(element.cast(source, to));
        if (Double.isInfinite(nearest)) {
            return value + " is beyond " + to.numpyName();
        }
        return value + " is not a value of " + to.numpyName() + ", the nearest is " + nearestText(nearest);
    }

    @Override
    public String advice(ByteBuffer source) {
        if (CastRules.isFloat(to)) {
            double nearest = new Element(to, ByteOrder.BIG_ENDIAN).toDouble(element.cast(source, to));
            return "declare a wider type, or "
                    + (Double.isInfinite(nearest) ? "Casting.UNSAFE, which makes it infinite" : rounding());
        }
        if (CastRules.isFloat(element.dtype())) {
            return "declare a float, or Casting.UNSAFE, which truncates";
        }
        return to == DType.BOOL
                ? "declare an integer, or Casting.UNSAFE, which makes it true"
                : "declare a type that holds it, or Casting.UNSAFE, which wraps";
    }

    private String rounding() {
        return (Casting.SAME_KIND.allows(element.dtype(), to) ? "Casting.SAME_KIND" : "Casting.UNSAFE")
                + ", which rounds";
    }

    private String nearestText(double nearest) {
        return CastRules.isFloat(element.dtype())
                ? FloatText.of(DType.FLOAT64, nearest)
                : new BigDecimal(nearest).toPlainString();
    }
}
