package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of a few elements are copied otherwise than longer ones, with the same outcome. */
@ExtendWith(Leaks.class)
class ShortRowsTest {
    /** Of four elements they go through more than one block, whose last one is not full. */
    private static final int ROWS = 700;

    private static final int BAD_ROW = 650;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void areInTensorsWhereTheyBelong(int channels) {
        try (PixelsBatch batch = PixelsBatch.of(examples(channels))) {
            for (int row = 0; row < ROWS; row++) {
                for (int column = 0; column < channels; column++) {
                    int value = Pixels.value(2, row, column);
                    assertThat(batch.booleans().getBoolean(2, row, column)).isEqualTo(value % 3 == 0);
                    assertThat(batch.bytes().getByte(2, row, column)).isEqualTo((byte) value);
                    assertThat(batch.shorts().getShort(2, row, column)).isEqualTo((short) value);
                    assertThat(batch.ints().getInt(2, row, column)).isEqualTo(value);
                    assertThat(batch.longs().getLong(2, row, column)).isEqualTo(-value);
                    assertThat(batch.floats().getFloat(2, row, column)).isEqualTo(value + 0.5f);
                    assertThat(batch.doubles().getDouble(2, row, column)).isEqualTo(value + 0.25);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void comeBackFromTensorsAndFiles(int channels) throws IOException {
        List<Pixels> examples = examples(channels);
        Path file = folder.resolve("pixels.npz");
        try (PixelsBatch batch = PixelsBatch.of(examples)) {
            assertSame(batch.toRecords(), examples);
            assertSame(List.of(batch.get(1)), examples.subList(1, 2));
        }
        PixelsNumpy.write(file, examples);
        assertSame(PixelsNumpy.read(file), examples);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void areNamedWhereTheyDoNotFit(int channels) {
        for (int length : new int[] {0, channels - 1, channels + 1}) {
            assertThatThrownBy(() -> PixelsBatch.of(spoilt(channels, new float[length])))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageStartingWith("Pixels.floats, example 2: the array is jagged: expected " + channels
                            + " elements at floats[650] as in example 0, found " + length);
        }
        assertThatThrownBy(() -> PixelsBatch.of(spoilt(channels, null)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Pixels.floats, example 2: floats[650] is null");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void areTakenBackByAWriterWhereTheyDoNotFit(int channels) throws IOException {
        List<Pixels> examples = examples(channels);
        Path file = folder.resolve("pixels.npz");
        try (NumpyWriter<Pixels> writer = PixelsNumpy.writer(file)) {
            for (Pixels example : examples) {
                writer.append(example);
                assertThatThrownBy(() -> writer.append(
                                spoilt(channels, new float[channels + 1]).get(2)))
                        .isInstanceOf(SchemaMismatchException.class);
            }
            writer.commit();
        }
        assertSame(PixelsNumpy.read(file), examples);
    }

    private static List<Pixels> examples(int channels) {
        return IntStream.range(0, 4)
                .mapToObj(n -> Pixels.number(n, ROWS, channels))
                .toList();
    }

    /** With another row in the third one. */
    private static List<Pixels> spoilt(int channels, float[] row) {
        List<Pixels> examples = examples(channels);
        examples.get(2).floats()[BAD_ROW] = row;
        return examples;
    }
}
