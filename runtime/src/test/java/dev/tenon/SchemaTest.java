package dev.tenon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void aComponentPrintsItsKeyAndDtypeAndAxes() {
        assertThat(component("image", "x", DType.UINT8, "h w 3")).hasToString("x: uint8 [h, w, 3]");
    }

    @Test
    void aShapeIsFixedWhereEveryAxisIs() {
        assertThat(component("a", "a", DType.BOOL, "").hasFixedShape()).isTrue();
        assertThat(component("a", "a", DType.BOOL, "2 3").hasFixedShape()).isTrue();
        assertThat(component("a", "a", DType.BOOL, "2 n").hasFixedShape()).isFalse();
    }

    private static Schema.Component component(String name, String key, DType dtype, String dims) {
        return new Schema.Component(name, key, Object.class, dtype, Axis.parse(dims), Casting.SAFE, List.of());
    }

    @Test
    void stringsHaveNoFixedSize() {
        assertThat(DType.FLOAT16.byteSize()).isEqualTo(2);
        assertThat(DType.FLOAT16.numpyName()).isEqualTo("float16");
        assertThatThrownBy(DType.STRING::byteSize).isInstanceOf(UnsupportedOperationException.class);
    }
}
