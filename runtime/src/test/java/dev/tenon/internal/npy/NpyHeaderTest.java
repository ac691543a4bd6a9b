package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NpyHeaderTest {

    @Test
    void anEmptyShapeIsOneElement() {
        NpyHeader header = NpyHeader.of(DType.FLOAT32);
        assertThat(header.elements()).isEqualTo(1);
        assertThat(header.byteSize()).isEqualTo(4);
    }

    @Test
    void anAxisWithoutLengthLeavesNoElements() {
        NpyHeader header = NpyHeader.of(DType.FLOAT64, 3, 0, 5);
        assertThat(header.elements()).isZero();
        assertThat(header.byteSize()).isZero();
    }

    @Test
    void sizesGoBeyondAnInt() {
        assertThat(NpyHeader.of(DType.INT64, 1L << 31, 1L << 28).byteSize()).isEqualTo(1L << 62);
    }

    @Test
    void bytesThatOverflowALongAreRefused() {
        assertThatThrownBy(() -> NpyHeader.of(DType.INT16, Long.MAX_VALUE / 2 + 1))
                .hasMessageContaining("2^63");
        assertThatThrownBy(() -> NpyHeader.of(DType.INT8, 1L << 32, 1L << 32)).hasMessageContaining("2^63");
    }

    @Test
    void anAxisWithoutLengthDoesNotHideAnOverflow() {
        assertThatThrownBy(() -> NpyHeader.of(DType.INT8, 0, 1L << 32, 1L << 32))
                .hasMessageContaining("2^63");
    }

    @Test
    void negativeLengthsAreRefused() {
        assertThatThrownBy(() -> NpyHeader.of(DType.INT8, 2, -1)).hasMessageContaining("negative");
    }

    @Test
    void sixtyFourAxesAreTheMost() {
        NpyType type = NpyType.of(DType.INT8);
        assertThat(new NpyHeader(type, false, Collections.nCopies(64, 1L)).elements())
                .isEqualTo(1);
        List<Long> tooMany = Collections.nCopies(65, 1L);
        assertThatThrownBy(() -> new NpyHeader(type, false, tooMany)).hasMessageContaining("64 axes");
    }
}
