package dev.tenon.internal.cast;

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

    private String nearestText(double nearest) {
        return CastRules.isFloat(element.dtype())
                ? FloatText.of(DType.FLOAT64, nearest)
                : new BigDecimal(nearest).toPlainString();
    }
}
