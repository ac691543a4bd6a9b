package dev.tenon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void aComponentPrintsItsDtypeAndAxes() {
        assertThat(Schema.Component.of("image", "x", DType.UINT8, "h w 3")).hasToString("image: uint8 [h, w, 3]");
    }

    @Test
    void aShapeIsFixedWhereEveryAxisIs() {
        assertThat(Schema.Component.of("a", "a", DType.BOOL, "").hasFixedShape())
                .isTrue();
        assertThat(Schema.Component.of("a", "a", DType.BOOL, "2 3").hasFixedShape())
                .isTrue();
        assertThat(Schema.Component.of("a", "a", DType.BOOL, "2 n").hasFixedShape())
                .isFalse();
    }

    @Test
    void stringsHaveNoFixedSize() {
        assertThat(DType.FLOAT16.byteSize()).isEqualTo(2);
        assertThat(DType.FLOAT16.numpyName()).isEqualTo("float16");
        assertThatThrownBy(DType.STRING::byteSize).isInstanceOf(UnsupportedOperationException.class);
    }
}
