package dev.tenon.support.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.support.ArraySink;
import dev.tenon.support.ArraySource;
import dev.tenon.support.RecordCodec;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum may get more constants after its record was compiled, more than the declared dtype holds ordinals. */
class GrownEnumTest {
    private static final UnicodeScript FITS = UnicodeScript.values()[127];
    private static final UnicodeScript BEYOND = UnicodeScript.values()[128];

    @TempDir
    private Path folder;

    private record Text(UnicodeScript script) {}

    private static final class TextCodec extends RecordCodec<Text> {
        TextCodec() {
            super(
                    "Text",
                    array("script", "script", UnicodeScript.class, DType.INT8, "")
                            .labels(UnicodeScript.values()));
        }

        @Override
        protected Object component(Text example, int index) {
            return example.script();
        }

        @Override
        protected void put(Text example, int index, ArraySink sink) {
            sink.put(example.script());
        }

        @Override
        protected Text get(ArraySource[] sources) {
            return new Text(sources[0].getConstant(UnicodeScript.class));
        }
    }

    @Test
    void anOrdinalThatTheDtypeDoesNotHoldIsRefused() throws IOException {
        RecordFormat<Text> format = new RecordFormat<>(new TextCodec());
        Path file = folder.resolve("texts.npz");
        format.write(file, List.of(new Text(FITS)));
        assertThat(format.read(file)).containsExactly(new Text(FITS));
        assertThatThrownBy(() -> format.write(file, List.of(new Text(FITS), new Text(BEYOND))))
                .isInstanceOf(LossyCastException.class)
                .hasMessage("Text.script, example 1 of texts.npz[script]: "
                        + "128 is not a value of int8: declare a longer integer dtype");
        assertThat(format.read(file)).hasSize(1);
    }
}
