package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HalfTest {

    @Test
    void allFiniteHalvesHaveTheValueThatTheirBitsSay() {
        for (int bits = 0; bits < 1 << 16; bits++) {
            int exponent = bits >> 10 & 0x1f;
            int fraction = bits & 0x3ff;
            if (exponent == 0x1f) {
                continue;
            }
            double magnitude = exponent == 0
                    ? Math.scalb((double) fraction, -24)
                    : Math.scalb(1 + fraction / 1024.0, exponent - 15);
            float expected = (float) (bits >> 15 == 0 ? magnitude : -magnitude);
            assertThat(Float.floatToRawIntBits(Half.toFloat((short) bits)))
                    .as("half %04x", bits)
                    .isEqualTo(Float.floatToRawIntBits(expected));
        }
    }

    @Test
    void infinitiesAndNotANumberStayWhatTheyAre() {
        assertThat(Half.toFloat((short) 0x7c00)).isEqualTo(Float.POSITIVE_INFINITY);
        assertThat(Half.toFloat((short) 0xfc00)).isEqualTo(Float.NEGATIVE_INFINITY);
        for (int fraction = 1; fraction < 1024; fraction++) {
            assertThat(Half.toFloat((short) (0x7c00 | fraction))).isNaN();
        }
    }
}
