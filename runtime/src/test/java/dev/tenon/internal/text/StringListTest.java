package dev.tenon.internal.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.cast.LossyValue;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class StringListTest {
    private final StringList list = new StringList();

    @Test
    void anyBytesAreKept() {
        list.add(new byte[] {(byte) 0xff, 0});
        assertThat(list.get(0)).containsExactly(0xff, 0);
    }

    @Test
    void textIsKeptAsUtf8() throws IOException {
        list.addText("\u00e9\0");
        assertThat(list.get(0)).containsExactly(0xc3, 0xa9, 0);
    }

    @Test
    void whatCannotBeEncodedIsNotAdded() throws IOException {
        list.addText("good");
        assertThatThrownBy(() -> list.addText("\ud800"))
                .isInstanceOfSatisfying(
                        LossyValue.class, lossy -> assertThat(lossy.position()).isEqualTo(1));
        assertThat(list.size()).isEqualTo(1);
    }

    @Test
    void theLastOnesCanBeForgotten() throws IOException {
        for (int i = 0; i < 5; i++) {
            list.addText("" + i);
        }
        list.truncate(2);
        list.addText("next");
        assertThat(list.size()).isEqualTo(3);
        assertThat(new String(list.get(1), UTF_8)).isEqualTo("1");
        assertThat(new String(list.get(2), UTF_8)).isEqualTo("next");
    }
}
