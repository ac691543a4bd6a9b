package dev.tenon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.processor.model.NumberText;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, -0.0",
        "-1, -1",
        "128, 128",
        "1.5, 1.5",
        "0.1, 0.1",
        "1e39, 1E+39",
        "1e-7, 1E-7",
        "9223372036854775808, 9223372036854775808",
        "4.9e-324, 5E-324",
        "1.7976931348623157e308, 1.7976931348623157E+308",
        "NaN, NaN",
        "-Infinity, -Infinity"
    })
    void numbersAreAsShortAsTheyCanBe(double number, String text) {
        assertThat(NumberText.of(number)).isEqualTo(text);
    }

    @Test
    void everyNumberIsReadBackAsItself() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());

            assertThat(Double.parseDouble(NumberText.of(number))).isEqualTo(Double.valueOf(number));
        }
    }
}
