package dev.tenon.internal.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FloatTextTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("texts")
    void floatsArePrintedAsNumpyPrintsThem(DType dtype, String bits, String text) {
        ByteBuffer source = ByteBuffer.wrap(HexFormat.of().parseHex(bits));
        assertThat(new Element(dtype, ByteOrder.BIG_ENDIAN).text(source)).isEqualTo(text);
    }

    static Stream<Arguments> texts() {
        return NumpyCasts.csv("texts.csv").stream()
                .map(cells -> Arguments.of(NumpyCasts.dtype(cells[0]), cells[1], cells[2]));
    }
}
