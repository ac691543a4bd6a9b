package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.label;
import static dev.tenon.support.numpy.RowCodec.longs;
import static dev.tenon.support.numpy.RowCodec.nested;
import static dev.tenon.support.numpy.RowCodec.strings;
import static dev.tenon.support.numpy.RowCodec.vectors;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Examples with rows of different lengths are written as NumPy's users would save them, all at once or one by one. */
class RowWriterTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("docs.npz");
    }

    private void writeOneByOne(RecordFormat<Doc> format, List<Doc> docs) throws IOException {
        Stream<Doc> stream = docs.stream();
        format.write(file, stream::iterator);
    }

    /** The arrays of the file, read as a record of one example that has them as components. */
    private Doc arrays(Column... columns) throws IOException {
        return format(columns).readExample(file);
    }

    @Test
    void raggedRowsAreValuesAndRowSplits() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").ragged());
        List<Doc> docs =
                List.of(Doc.of((Object) new int[] {1, 2, 3}), Doc.of((Object) new int[] {4, 5}), Doc.of((Object)
                        new int[] {6}));
        Doc expected = Doc.of(new int[] {1, 2, 3, 4, 5, 6}, new long[] {0, 3, 5, 6});
        format.write(file, docs);
        assertThat(arrays(ints("tokens.values", "_"), longs("tokens.row_splits", "_")))
                .isEqualTo(expected);
        writeOneByOne(format, docs);
        assertThat(arrays(ints("tokens.values", "_"), longs("tokens.row_splits", "_")))
                .isEqualTo(expected);
    }

    @Test
    void rowsOfRowsHaveRowSplitsOfTwoLevels() throws IOException {
        RecordFormat<Doc> format = format(nested("tokens", "_ _").ragged());
        List<Doc> docs =
                List.of(Doc.of((Object) new int[][] {{1, 2}, {}, {3}}), Doc.of((Object) new int[][] {}), Doc.of((Object)
                        new int[][] {{4}}));
        Column[] arrays = {
            ints("tokens.values", "_"), longs("tokens.row_splits_0", "_"), longs("tokens.row_splits_1", "_")
        };
        Doc expected = Doc.of(new int[] {1, 2, 3, 4}, new long[] {0, 3, 3, 4}, new long[] {0, 2, 2, 3, 4});
        format.write(file, docs);
        assertThat(arrays(arrays)).isEqualTo(expected);
        writeOneByOne(format, docs);
        assertThat(arrays(arrays)).isEqualTo(expected);
        format.writeExample(file, docs.get(0));
        assertThat(arrays(ints("tokens.values", "_"), longs("tokens.row_splits", "_")))
                .isEqualTo(Doc.of(new int[] {1, 2, 3}, new long[] {0, 2, 2, 3}));
    }

    @Test
    void paddedRowsAreAsWideAsTheLongest() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").padded(-7));
        List<Doc> docs = List.of(
                Doc.of((Object) new int[] {}), Doc.of((Object) new int[] {1, 2, 3}), Doc.of((Object) new int[] {4}));
        Doc expected = Doc.of(new int[] {-7, -7, -7, 1, 2, 3, 4, -7, -7}, new long[] {0, 3, 1});
        format.write(file, docs);
        assertThat(arrays(ints("tokens", "3 _"), longs("tokens.lengths", "_"))).isEqualTo(expected);
        writeOneByOne(format, docs);
        assertThat(arrays(ints("tokens", "3 _"), longs("tokens.lengths", "_"))).isEqualTo(expected);
    }

    @Test
    void aDeclaredLengthIsTheWidth() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").padded(9).with(array -> array.length(2)));
        List<Doc> docs = List.of(Doc.of((Object) new int[] {1}));
        format.write(file, docs);
        assertThat(arrays(ints("tokens", "1 _"))).isEqualTo(Doc.of((Object) new int[] {1, 9}));
        writeOneByOne(format, docs);
        assertThat(arrays(ints("tokens", "1 _"))).isEqualTo(Doc.of((Object) new int[] {1, 9}));
    }

    @Test
    void longerRowsThanTheDeclaredLengthAreRefusedOrCut() throws IOException {
        Column column = ints("tokens", "_").padded(0).with(array -> array.length(2));
        List<Doc> docs = List.of(Doc.of((Object) new int[] {1}), Doc.of((Object) new int[] {2, 3, 4}));
        String message = "Doc.tokens, example 1 of docs.npz[tokens]: expected a length of at most 2, found 3: "
                + "write a greater length in @Padded, or truncate = true to cut it";
        assertThatThrownBy(() -> format(column).write(file, docs))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        try (NumpyWriter<Doc> writer = format(column).writer(file)) {
            writer.append(docs.get(0));
            assertThatThrownBy(() -> writer.append(docs.get(1)))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage(message);
            writer.append(docs.get(0));
            writer.commit();
        }
        assertThat(format(column).read(file)).containsExactly(docs.get(0), docs.get(0));
        RecordFormat<Doc> cutting = format(column.with(array -> array.truncated()));
        List<Doc> cut = List.of(docs.get(0), Doc.of((Object) new int[] {2, 3}));
        cutting.write(file, docs);
        assertThat(cutting.read(file)).isEqualTo(cut);
        writeOneByOne(cutting, docs);
        assertThat(cutting.read(file)).isEqualTo(cut);
    }

    @Test
    void anExampleThatDoesNotFitLeavesNothingBehind() throws IOException {
        RecordFormat<Doc> format = format(
                ints("tokens", "_").ragged(),
                nested("sentences", "_ _").ragged(),
                strings("names", "_").padded(0),
                vectors("vectors", "_ 3").ragged(),
                label("label"));
        Doc good =
                Doc.of(new int[] {1, 2}, new int[][] {{1}, {2, 3}}, new String[] {"a"}, new float[][] {{1, 2, 3}}, 4L);
        try (NumpyWriter<Doc> writer = format.writer(file)) {
            for (int i = 0; i < 3; i++) {
                for (Doc bad : List.of(
                        Doc.of(
                                null,
                                good.values().get(1),
                                good.values().get(2),
                                good.values().get(3),
                                4L),
                        Doc.of(
                                new int[5],
                                new int[][] {{1}, null},
                                good.values().get(2),
                                good.values().get(3),
                                4L),
                        Doc.of(
                                new int[5],
                                new int[3][2],
                                new String[] {"b", null},
                                good.values().get(3),
                                4L),
                        Doc.of(new int[5], new int[3][2], new String[] {"b", "c"}, new float[][] {{1, 2}}, 4L))) {
                    assertThatThrownBy(() -> writer.append(bad)).isInstanceOf(SchemaMismatchException.class);
                }
                writer.append(good);
            }
            writer.commit();
        }
        assertThat(format.read(file)).containsExactly(good, good, good);
    }

    /** Row splits of 256 KiB are in memory; one more goes to a file, for which there is no folder for a while. */
    @Test
    void anExampleWhoseRowSplitsCannotBeAddedLeavesNothingBehind() throws IOException {
        RecordFormat<Doc> format =
                format(ints("tokens", "_").ragged(), nested("sentences", "_ _").ragged());
        int inMemory = 1 << 14;
        Doc doc = Doc.of(new int[] {1}, new int[2][0]);
        Path open = Files.createDirectory(folder.resolve("open"));
        Path away = folder.resolve("away");
        try (NumpyWriter<Doc> writer = format.writer(open.resolve("docs.npz"))) {
            for (int i = 0; i < inMemory; i++) {
                writer.append(doc);
            }
            Files.move(open, away);
            assertThatThrownBy(() -> writer.append(doc)).isInstanceOf(NoSuchFileException.class);
            Files.move(away, open);
            writer.append(Doc.of(new int[] {2}, new int[][] {{3}}));
            writer.commit();
        }
        List<Doc> docs = format.read(open.resolve("docs.npz"));
        assertThat(docs).hasSize(inMemory + 1);
        assertThat(docs.subList(0, inMemory)).containsOnly(doc);
        assertThat(docs.get(inMemory)).isEqualTo(Doc.of(new int[] {2}, new int[][] {{3}}));
    }

    @Test
    void componentsWithANamedAxisHaveAsManyRowsInEveryExample() throws IOException {
        Column tokens = ints("tokens", "seq").ragged();
        Column marks = vectors("marks", "seq 3").padded(0);
        Doc good = Doc.of(new int[] {1, 2}, new float[2][3]);
        Doc bad = Doc.of(new int[] {1, 2}, new float[3][3]);
        String message = "Doc.marks, example 1 of docs.npz[marks]: axis 'seq' is 3 long, and 2 long in "
                + "Doc.tokens, example 1 of docs.npz[tokens.values]";
        RecordFormat<Doc> format = format(tokens, marks);
        assertThatThrownBy(() -> format.write(file, List.of(good, bad)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        try (NumpyWriter<Doc> writer = format.writer(file)) {
            writer.append(good);
            assertThatThrownBy(() -> writer.append(bad))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage(message);
            assertThatThrownBy(() -> writer.append(Doc.of(new int[] {1, 2}, null)))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("Doc.marks, example 1 of docs.npz[marks]: the component is null");
            writer.append(Doc.of(new int[0], new float[0][3]));
            writer.commit();
        }
        assertThat(format.read(file)).containsExactly(good, Doc.of(new int[0], new float[0][3]));
    }

    @Test
    void aDenseComponentIsComparedToo() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "seq").ragged(), longs("mask", "seq"));
        try (NumpyWriter<Doc> writer = format.writer(file)) {
            writer.append(Doc.of(new int[2], new long[2]));
            assertThatThrownBy(() -> writer.append(Doc.of(new int[3], new long[2])))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("Doc.mask, example 1 of docs.npz[mask]: axis 'seq' is 2 long, and 3 long in "
                            + "Doc.tokens, example 1 of docs.npz[tokens.values]");
            writer.commit();
        }
    }

    @Test
    void noExamplesAreRowSplitsOfZero() throws IOException {
        RecordFormat<Doc> format = format(
                ints("tokens", "_").ragged(),
                nested("sentences", "_ _").ragged(),
                ints("marks", "_").padded(0),
                ints("wide", "_").padded(0).with(array -> array.length(3)));
        Column[] splits = {
            longs("tokens.row_splits", "_"), longs("sentences.row_splits_0", "_"), longs("sentences.row_splits_1", "_")
        };
        Doc zeros = Doc.of(new long[1], new long[1], new long[1]);
        format.write(file, List.of());
        assertThat(arrays(splits)).isEqualTo(zeros);
        assertThat(format.read(file)).isEmpty();
        writeOneByOne(format, List.of());
        assertThat(arrays(splits)).isEqualTo(zeros);
        assertThat(format.read(file)).isEmpty();
    }
}
