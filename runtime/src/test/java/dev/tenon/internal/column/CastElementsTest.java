package dev.tenon.internal.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.cast.LossyValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements that are cast on several cores, where there are many. */
class CastElementsTest {
    private static final int COUNT = 3_000_001;
    private static final Supplier<BlockCast> TO_BYTES =
            () -> BlockCast.of(DType.INT32, ByteOrder.LITTLE_ENDIAN, DType.UINT8, ByteOrder.nativeOrder(), Check.EXACT);

    @Test
    void manyElementsAreCastAsFewAre() throws IOException {
        ByteBuffer target = ByteBuffer.allocateDirect(COUNT);

        read(stored(-1), target);

        assertThat(target.hasRemaining()).isFalse();
        for (int i = 0; i < COUNT; i++) {
            if (target.get(i) != (byte) i) {
                assertThat(target.get(i)).as("element %d", i).isEqualTo((byte) i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 262_143, 262_144, 524_287, 524_288, 524_289, 786_432, 1_500_000, 2_999_999, 3_000_000})
    void theFirstThatIsLostIsCountedAndThoseBeforeItAreInTheTarget(int lost) {
        ByteBuffer target = ByteBuffer.allocateDirect(COUNT);

        assertThatThrownBy(() -> read(stored(lost), target))
                .isInstanceOfSatisfying(
                        LossyValue.class, e -> assertThat(e.position()).isEqualTo(lost))
                .hasMessage("300 is not a value of uint8");

        assertThat(target.position()).isEqualTo(lost);
        for (int i = 0; i < lost; i++) {
            if (target.get(i) != (byte) i) {
                assertThat(target.get(i)).as("element %d", i).isEqualTo((byte) i);
            }
        }
    }

    private static void read(ByteBuffer stored, ByteBuffer target) throws IOException {
        try (CastElements elements = new CastElements(new InMemory(stored), TO_BYTES)) {
            elements.read(target);
        }
    }

    /** Numbers that fit, and from one on none that does. */
    private static ByteBuffer stored(int lost) {
        ByteBuffer stored = ByteBuffer.allocate(COUNT * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < COUNT; i++) {
            stored.putInt(lost >= 0 && i >= lost ? 300 : i & 0xff);
        }
        return stored.flip();
    }

    private record InMemory(ByteBuffer stored) implements ElementReader {
        @Override
        public void read(ByteBuffer target) {
            target.put(stored.slice(stored.position(), target.remaining()));
            stored.position(stored.position() + target.position());
        }

        @Override
        public void close() {}
    }
}
