package dev.tenon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SchemaTest {

    @Test
    void aComponentPrintsItsKeyAndDtypeAndAxes() {
        assertThat(component("image", "x", DType.UINT8, "h w 3")).hasToString("x: uint8 [h, w, 3]");
    }

    @Test
    void aComponentPrintsHowABatchHoldsItsRows() {
        assertThat(component("tokens", new Rows.Ragged(1))).hasToString("tokens: ragged int32 [_]");
        assertThat(component("tokens", new Rows.Padded(0, OptionalInt.of(128), false, Optional.empty())))
                .hasToString("tokens: padded int32 [_]");
    }

    @Test
    void rowSplitsHaveOneLevelOrTwo() {
        assertThatThrownBy(() -> new Rows.Ragged(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rows.Ragged(3)).hasMessage("row splits have 1 or 2 levels, not 3");
    }

    @Test
    void aShapeIsFixedWhereEveryAxisIs() {
        assertThat(component("a", "a", DType.BOOL, "").hasFixedShape()).isTrue();
        assertThat(component("a", "a", DType.BOOL, "2 3").hasFixedShape()).isTrue();
        assertThat(component("a", "a", DType.BOOL, "2 n").hasFixedShape()).isFalse();
    }

    private static Schema.Component component(String name, Rows rows) {
        return new Schema.Component(
                name, name, int[].class, DType.INT32, Axis.parse("_"), Casting.SAFE, List.of(), rows);
    }

    private static Schema.Component component(String name, String key, DType dtype, String dims) {
        return new Schema.Component(
                name, key, Object.class, dtype, Axis.parse(dims), Casting.SAFE, List.of(), new Rows.Dense());
    }

    @Test
    void stringsHaveNoFixedSize() {
        assertThat(DType.FLOAT16.byteSize()).isEqualTo(2);
        assertThat(DType.FLOAT16.numpyName()).isEqualTo("float16");
        assertThatThrownBy(DType.STRING::byteSize).isInstanceOf(UnsupportedOperationException.class);
    }
}
