package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.StructType.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestedFieldsTest {

    @Test
    void keysOfOneRecordAreAStruct() {
        assertThat(descr("id", "left/x", "left/size/h", "left/size/w", "right/x"))
                .isEqualTo("[('id', '<i2'), ('left', [('x', '<i2'), ('size', [('h', '<i2'), ('w', '<i2')])]), "
                        + "('right', [('x', '<i2')])]");
    }

    @Test
    void keysThatDoNotFollowEachOtherStayNames() {
        assertThat(descr("left/x", "id", "left/y")).isEqualTo("[('left/x', '<i2'), ('id', '<i2'), ('left/y', '<i2')]");
        assertThat(descr("a", "in/left/x", "in/id", "in/left/y"))
                .isEqualTo("[('a', '<i2'), ('in', [('left/x', '<i2'), ('id', '<i2'), ('left/y', '<i2')])]");
    }

    @Test
    void keysOfAnArrayAndARecordStayNames() {
        assertThat(descr("left", "left/x")).isEqualTo("[('left', '<i2'), ('left/x', '<i2')]");
        assertThat(descr("left/x", "left")).isEqualTo("[('left/x', '<i2'), ('left', '<i2')]");
    }

    private static String descr(String... keys) {
        List<Field> fields = new ArrayList<>();
        for (String key : keys) {
            fields.add(new Field(key, NpyType.of(DType.INT16), List.of(), 2 * fields.size()));
        }
        return NestedFields.struct(fields).descr();
    }
}
