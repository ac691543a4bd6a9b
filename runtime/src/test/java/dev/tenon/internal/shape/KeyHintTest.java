package dev.tenon.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeyHintTest {

    @Test
    void aSimilarKeyIsProposed() {
        assertThat(hint("image", "image", "images", "label"))
                .isEqualTo("; is it 'images'? Then write @Key(\"images\") on the component");
    }

    @Test
    void nothingIsProposedThatIsNotSimilar() {
        assertThat(hint("image", "image", "weights")).isEmpty();
    }

    @Test
    void theKeyOfANestedComponentIsProposedWithoutWhatIsBeforeIt() {
        assertThat(hint("left.pixels", "left/pixels", "left/pixel"))
                .isEqualTo("; is it 'left/pixel'? Then write @Key(\"pixel\") on pixels");
        assertThat(hint("left.pixels", "left/pixels", "lft/pixels"))
                .isEqualTo("; is it 'lft/pixels'? Then write @Key(\"lft\") on left");
    }

    @Test
    void noAnnotationIsProposedWhereItTakesTwo() {
        assertThat(hint("left.pixels", "left/pixels", "Left/Pixels")).isEqualTo("; is it 'Left/Pixels'?");
        assertThat(hint("pos.x", "pos/x", "pos.x")).isEqualTo("; is it 'pos.x'?");
    }

    @Test
    void anArrayInThePlaceOfARecordIsSaid() {
        assertThat(hint("pos.x", "pos/x", "id", "pos"))
                .isEqualTo("; 'pos' is one array there, and a record here: declare an array, "
                        + "or save 'pos/x' as an array of its own");
    }

    @Test
    void arraysWithoutNamesAreToGetThem() {
        assertThat(hint("image", "image", "arr_0")).endsWith("save them as np.savez(file, image=a)");
        assertThat(hint("in.a", "in/a", "arr_0")).endsWith("save them as np.savez(file, **{'in/a': a})");
    }

    private static String hint(String name, String key, String... free) {
        return KeyHint.of(
                new Schema.Component(
                        name, key, int.class, DType.INT32, List.of(), Casting.SAFE, List.of(), new Rows.Dense()),
                List.of(free));
    }
}
