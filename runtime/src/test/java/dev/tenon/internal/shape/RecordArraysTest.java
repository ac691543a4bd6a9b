package dev.tenon.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RecordArraysTest {
    private static final Rows RAGGED = new Rows.Ragged(1);
    private static final Rows NESTED = new Rows.Ragged(2);
    private static final Rows PADDED = new Rows.Padded(0, OptionalInt.of(128), false, Optional.of("attention_mask"));

    @Test
    void whatIsDenseIsOneArray() {
        assertThat(inFile(Form.BATCH, "8 8", new Rows.Dense())).containsExactly("x [n, 8, 8]");
        assertThat(inFile(Form.EXAMPLE, "8 8", new Rows.Dense())).containsExactly("x [8, 8]");
    }

    @Test
    void theBatchAxisIsCalledOtherwiseWhereTheComponentHasAnAxisOfItsName() {
        assertThat(inFile(Form.BATCH, "n", new Rows.Dense())).containsExactly("x [batch, n]");
    }

    @Test
    void whatIsRaggedIsValuesAndRowSplits() {
        assertThat(inFile(Form.BATCH, "_ 300", RAGGED)).containsExactly("x.values [_, 300]", "x.row_splits [_]");
        assertThat(inTensors(Form.BATCH, "_ 300", RAGGED)).containsExactly("x [_, 300]", "x_1 [_]");
        assertThat(inFile(Form.EXAMPLE, "_ 300", RAGGED)).containsExactly("x [_, 300]");
    }

    @Test
    void twoLevelsHaveOneRowSplitFewerInOneExample() {
        assertThat(inFile(Form.BATCH, "_ _", NESTED))
                .containsExactly("x.values [_]", "x.row_splits_0 [_]", "x.row_splits_1 [_]");
        assertThat(inTensors(Form.BATCH, "_ _", NESTED)).containsExactly("x [_]", "x_1 [_]", "x_2 [_]");
        assertThat(inFile(Form.EXAMPLE, "_ _", NESTED)).containsExactly("x.values [_]", "x.row_splits [_]");
        assertThat(inTensors(Form.EXAMPLE, "_ _", NESTED)).containsExactly("x [_]", "x_1 [_]");
    }

    @Test
    void whatIsPaddedHasLengthsAndInTensorsAMask() {
        assertThat(inFile(Form.BATCH, "_ 3", PADDED)).containsExactly("x [n, _, 3]", "x.lengths [n]");
        assertThat(inTensors(Form.BATCH, "_ 3", PADDED))
                .containsExactly("x [n, 128, 3]", "x.lengths [n]", "attention_mask [n, 128]");
        assertThat(inTensors(Form.EXAMPLE, "_ 3", PADDED)).containsExactly("x [_, 3]");
    }

    private static List<String> inFile(Form form, String dims, Rows rows) {
        return text(RecordArrays.inFile(schema(dims, rows), form));
    }

    private static List<String> inTensors(Form form, String dims, Rows rows) {
        return text(RecordArrays.inTensors(schema(dims, rows), form));
    }

    private static List<String> text(RecordArrays arrays) {
        return arrays.all().stream()
                .map(array -> array.key() + " " + array.expected())
                .toList();
    }

    private static Schema schema(String dims, Rows rows) {
        return new Schema(
                "Doc",
                List.of(new Schema.Component(
                        "x", "x", Object.class, DType.INT32, Axis.parse(dims), Casting.SAFE, List.of(), rows)));
    }
}
