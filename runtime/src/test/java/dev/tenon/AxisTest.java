package dev.tenon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @Test
    void parsesNumbersNamesAndUnderscores() {
        assertThat(Axis.parse("h w_2 3 _"))
                .containsExactly(new Axis.Named("h"), new Axis.Named("w_2"), new Axis.Fixed(3), new Axis.Anonymous());
    }

    @Test
    void nothingIsAScalar() {
        assertThat(Axis.parse("")).isEmpty();
    }

    @ParameterizedTest(name = "''{0}''")
    @CsvSource({
        "'0', a fixed axis has a length of 1 or more",
        "'8 -1', not '-1'",
        "'8  8', an axis is empty",
        "' 8', an axis is empty",
        "'8 ', an axis is empty",
        "' ', an axis is empty",
        "'8x8', '8x8' is not an axis",
        "'8,8', '8,8' is not an axis",
        "'h*w', 'h*w' is not an axis",
        "'_x', '_x' is not an axis",
        "'höhe', 'höhe' is not an axis",
        "'None 3', 'None' is not an axis",
        "'8\t8', is not an axis",
        "'2147483648', at most 2147483647 long",
    })
    void refusesAnythingElse(String dims, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> Axis.parse(dims)).withMessageContaining(message);
    }

    @Test
    void printsWhatWasParsed() {
        assertThat(Axis.parse("h 3 _").toString()).isEqualTo("[h, 3, _]");
    }
}
