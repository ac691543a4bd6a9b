package dev.tenon.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Rows;
import dev.tenon.support.ComponentKey.Role;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What the processor compares and documents is what {@code RecordArraysTest} says of files and tensors. */
class ComponentKeyTest {
    private static final Rows NESTED = new Rows.Ragged(2);
    private static final Rows PADDED = new Rows.Padded(0, OptionalInt.empty(), false, Optional.of("mask"));

    @Test
    void valuesAreTheComponentItselfWhereTheyHaveItsKey() {
        assertThat(ComponentKey.inFile("x", NESTED))
                .containsExactly(
                        new ComponentKey("x.values", Role.VALUES),
                        new ComponentKey("x.row_splits_0", Role.ROW_SPLITS),
                        new ComponentKey("x.row_splits_1", Role.ROW_SPLITS));
        assertThat(ComponentKey.inTensors("x", NESTED))
                .containsExactly(
                        new ComponentKey("x", Role.ARRAY),
                        new ComponentKey("x_1", Role.ROW_SPLITS),
                        new ComponentKey("x_2", Role.ROW_SPLITS));
    }

    @Test
    void oneExampleHasOneRowSplitFewerAndNoPadding() {
        assertThat(keys(ComponentKey.inExampleFile("x", NESTED))).containsExactly("x.values", "x.row_splits");
        assertThat(keys(ComponentKey.inExampleTensors("x", NESTED))).containsExactly("x", "x_1");
        assertThat(keys(ComponentKey.inExampleFile("x", PADDED))).containsExactly("x");
        assertThat(keys(ComponentKey.inExampleTensors("x", PADDED))).containsExactly("x");
    }

    @Test
    void theMaskIsAmongTensorsAlone() {
        assertThat(ComponentKey.inFile("x", PADDED))
                .containsExactly(new ComponentKey("x", Role.ARRAY), new ComponentKey("x.lengths", Role.LENGTHS));
        assertThat(ComponentKey.inTensors("x", PADDED))
                .containsExactly(
                        new ComponentKey("x", Role.ARRAY),
                        new ComponentKey("x.lengths", Role.LENGTHS),
                        new ComponentKey("mask", Role.MASK));
    }

    @Test
    void aNestedRecordHasItsKeyBeforeTheMasksToo() {
        Rows below = ComponentKey.below("left", PADDED);

        assertThat(keys(ComponentKey.inTensors(ComponentKey.below("left", "x"), below)))
                .containsExactly("left/x", "left/x.lengths", "left/mask");
    }

    private static List<String> keys(List<ComponentKey> keys) {
        return keys.stream().map(ComponentKey::key).toList();
    }
}
