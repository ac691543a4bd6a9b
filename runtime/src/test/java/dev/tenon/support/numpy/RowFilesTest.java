package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.label;
import static dev.tenon.support.numpy.RowCodec.nested;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Casting;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of different lengths as NumPy saves them, valid and not: the files that {@code rows/make_rows.py} made. */
class RowFilesTest {
    private static final int[][] ROWS = {{1, 2, 3}, {}, {4, 5}, {6}};
    private static final int[][][] NESTED = {{{1, 2}, {}, {3}}, {}, {{4, 5, 6}}, {{7}}};

    static List<String> read() throws IOException {
        return Files.readAllLines(folder().resolve("read.csv"));
    }

    static List<String> refused() throws IOException {
        return Files.readAllLines(folder().resolve("refused.csv"));
    }

    private static Path folder() {
        try {
            URL made = Objects.requireNonNull(RowFilesTest.class.getResource("rows/make_rows.py"));
            return Path.of(made.toURI()).resolveSibling("");
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static RecordFormat<Doc> formatOf(String record) {
        return switch (record) {
            case "dense" -> format(ints("tokens", "_"), label("label"));
            case "ragged" -> format(ints("tokens", "_").ragged(), label("label"));
            case "only" -> format(ints("tokens", "_").ragged());
            case "nested" -> format(nested("tokens", "_ _").ragged(), label("label"));
            case "padded" -> format(ints("tokens", "_").padded(0), label("label"));
            case "padded4" -> format(ints("tokens", "_").padded(0).with(array -> array.length(4)), label("label"));
            case "exact" ->
                format(ints("tokens", "_").padded(0).with(array -> array.casting(Casting.EXACT)), label("label"));
            case "tied" ->
                format(ints("tokens", "seq").ragged(), ints("marks", "seq").ragged(), label("label"));
            default -> throw new IllegalArgumentException(record);
        };
    }

    @ParameterizedTest
    @MethodSource
    void read(String line) throws IOException {
        String[] words = line.split("\t");
        Path file = folder().resolve("read").resolve(words[0] + (words[0].contains(".") ? "" : ".npz"));
        RecordFormat<Doc> format = formatOf(words[1]);
        List<Doc> examples = format.read(file);
        assertThat(examples).hasSize(ROWS.length);
        try (NumpyDataset<Doc> dataset = format.open(file)) {
            assertThat(dataset).containsExactlyElementsOf(examples);
            for (int i = ROWS.length - 1; i >= 0; i--) {
                Object rows = words[1].equals("nested") ? NESTED[i] : ROWS[i];
                assertThat(examples.get(i)).isEqualTo(Doc.of(rows, (long) i));
                assertThat(dataset.get(i)).isEqualTo(examples.get(i));
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void refused(String line) {
        String[] words = line.split("\t");
        String name = words[0] + ".npz";
        Path file = folder().resolve("refused").resolve(name);
        RecordFormat<Doc> format = formatOf(words[1]);
        String message = words[2].replace("{file}", name);
        assertThatThrownBy(() -> format.read(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> format.open(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
    }
}
