package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.numpy.NumpyFormat;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What schemas say about rows of different lengths. */
class RaggedSchemaTest {
    @Test
    void howManyLevelsARaggedComponentHas() {
        assertThat(rows(DocNumpy.FORMAT, 0)).isEqualTo(new Rows.Ragged(1));
        assertThat(rows(DocNumpy.FORMAT, 1)).isEqualTo(new Rows.Dense());
        assertThat(rows(JaggedDocNumpy.FORMAT, 0)).isEqualTo(new Rows.Ragged(2));
        assertThat(rows(RaggedAxesNumpy.FORMAT, 1)).isEqualTo(new Rows.Ragged(1));
        assertThat(rows(RaggedAxesNumpy.FORMAT, 2)).isEqualTo(new Rows.Ragged(2));
    }

    @Test
    void howAComponentIsPadded() {
        assertThat(rows(PaddedDocNumpy.FORMAT, 0))
                .isEqualTo(new Rows.Padded(0, OptionalInt.empty(), false, Optional.empty()));
        assertThat(rows(PaddedInputNumpy.FORMAT, 0))
                .isEqualTo(new Rows.Padded(-1, OptionalInt.of(5), true, Optional.of("attention_mask")));
        assertThat(rows(PaddedStrictNumpy.FORMAT, 0))
                .isEqualTo(new Rows.Padded(0, OptionalInt.of(4), false, Optional.empty()));
    }

    @Test
    void theMaskOfANestedRecordHasTheWholeKey() {
        Schema schema = RaggedPairBatch.TYPE.schema();
        Schema.Component tokens = schema.components().get(2);
        assertThat(tokens.name()).isEqualTo("right.input.tokens");
        assertThat(tokens.rows())
                .isEqualTo(new Rows.Padded(-1, OptionalInt.of(5), true, Optional.of("right_doc/input/attention_mask")));
    }

    private static Rows rows(NumpyFormat<?> format, int component) {
        return format.schema().components().get(component).rows();
    }
}
