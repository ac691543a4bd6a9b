package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.label;
import static dev.tenon.support.numpy.RowCodec.longs;
import static dev.tenon.support.numpy.RowCodec.nested;
import static dev.tenon.support.numpy.RowCodec.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with rows of different lengths in files, said with the example and the index. */
class RowErrorsTest {
    private static final long BIG = 1L << 40;

    @TempDir
    private Path folder;

    private static Column exact(Column column) {
        return column.with(array -> array.casting(Casting.EXACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"docs.npz", "docs"})
    void aRaggedValueThatDoesNotSurviveIsNamed(String name) throws IOException {
        Path file = folder.resolve(name);
        format(longs("tokens", "_").ragged())
                .write(file, List.of(Doc.of(new long[] {1, 2}), Doc.of(new long[0]), Doc.of(new long[] {3, 4, BIG})));
        String where = name.equals("docs") ? "docs/tokens.values.npy" : "docs.npz[tokens.values]";
        checkLossy(
                format(exact(ints("tokens", "_").ragged())),
                file,
                "Doc.tokens, example 2 of " + where + ": at [2], " + BIG + " is not a value of int32: ");
    }

    @Test
    void aValueInARowOfRowsIsNamed() throws IOException {
        Path file = folder.resolve("docs.npz");
        int[][][] rows = {{{1, 2}, {}}, {}, {{}, {3}, {4, 300}}};
        format(nested("tokens", "_ _").ragged())
                .write(file, List.of(Doc.of((Object) rows[0]), Doc.of((Object) rows[1]), Doc.of((Object) rows[2])));
        checkLossy(
                format(exact(RowCodec.nested("tokens", "_ _", DType.INT8).ragged())),
                file,
                "Doc.tokens, example 2 of docs.npz[tokens.values]: at [2, 1], 300 is not a value of int8: ");
    }

    @Test
    void aPaddedValueThatDoesNotSurviveIsNamed() throws IOException {
        Path file = folder.resolve("docs.npz");
        format(longs("tokens", "_").padded(BIG))
                .write(file, List.of(Doc.of(new long[] {1, 2}), Doc.of(new long[0]), Doc.of(new long[] {3, 4, BIG})));
        checkLossy(
                format(exact(ints("tokens", "_").padded(0))),
                file,
                "Doc.tokens, example 2 of docs.npz[tokens]: at [2], " + BIG + " is not a value of int32: ");
    }

    private static void checkLossy(RecordFormat<Doc> format, Path file, String message) throws IOException {
        assertThatThrownBy(() -> format.read(file))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith(message);
        try (NumpyDataset<Doc> dataset = format.open(List.of(file))) {
            assertThat(dataset.get(0).values()).hasSize(1);
            assertThatThrownBy(() -> dataset.get(2))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith(message);
            Iterator<Doc> examples = dataset.iterator();
            assertThat(examples.next()).isEqualTo(dataset.get(0));
            assertThat(examples.next()).isEqualTo(dataset.get(1));
            assertThatThrownBy(examples::next)
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith(message);
            assertThat(examples).isExhausted();
        }
    }

    @Test
    void aStringThatIsNoTextIsNamed() throws IOException {
        Path file = folder.resolve("docs.npz");
        RowCodec.Column binaries = RowCodec.binaries("names", "_");
        byte[] bad = {(byte) 0xff, 1};
        format(binaries.ragged()).write(file, List.of(Doc.of((Object) new byte[][] {{'a'}}), Doc.of((Object)
                new byte[][] {{}, bad})));
        checkText(file, "docs.npz[names.values]", strings("names", "_").ragged());
        format(binaries.padded(0)).write(file, List.of(Doc.of((Object) new byte[][] {{'a'}}), Doc.of((Object)
                new byte[][] {{}, bad})));
        checkText(file, "docs.npz[names]", strings("names", "_").padded(0));
    }

    private static void checkText(Path file, String where, Column names) {
        assertThatThrownBy(() -> format(names).read(file))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Doc.names, example 1 of " + where + ": at [1], b\"\\xff\\x01\" is not UTF-8");
    }

    @Test
    void aValueThatDoesNotSurviveItsWayIntoAFileIsNamed() throws IOException {
        Column narrow = exact(ints("tokens", "_", DType.INT8));
        List<Doc> docs = List.of(Doc.of((Object) new int[] {1}), Doc.of((Object) new int[] {2, 300}));
        String message = "Doc.tokens, example 1 of docs.npz[tokens";
        Path file = folder.resolve("docs.npz");
        assertThatThrownBy(() -> format(narrow.ragged()).write(file, docs))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith(message + ".values]: at [1], 300");
        assertThatThrownBy(() -> format(narrow.padded(0)).write(file, docs))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith(message + "]: at [1], 300");
        try (NumpyWriter<Doc> writer = format(narrow.padded(0)).writer(file)) {
            writer.append(docs.get(0));
            assertThatThrownBy(() -> writer.append(docs.get(1)))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessageStartingWith(message + "]: at [1], 300");
            writer.append(docs.get(0));
            writer.commit();
        }
        assertThat(format(narrow.padded(0)).read(file)).containsExactly(docs.get(0), docs.get(0));
    }

    @Test
    void anNpyFileDoesNotHoldRowsOfDifferentLengths() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").ragged());
        Path file = folder.resolve("docs.npy");
        Doc doc = Doc.of((Object) new int[] {1, 2});
        String message = "Doc.tokens, docs.npy: rows of different lengths do not fit into an npy file, "
                + "all of whose fields have one length: use a name that ends in .npz, or a directory";
        assertThatThrownBy(() -> format.write(file, List.of(doc)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> format.writer(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        format.writeExample(file, doc);
        assertThat(format.readExample(file)).isEqualTo(doc);
        assertThatThrownBy(() -> format.read(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message + ": the file holds one example, which DocNumpy.readExample reads");
    }

    @Test
    void aFileOfOneFormNamesTheCallOfTheOther() throws IOException {
        for (Column column : List.of(
                ints("tokens", "_").ragged(),
                ints("tokens", "_").padded(0),
                nested("tokens", "_ _").ragged())) {
            RecordFormat<Doc> format = format(column, label("label"));
            boolean isNested = column.part().component().rank() == 2;
            Doc doc = isNested ? Doc.of(new int[][] {{1}, {2, 3}}, 7L) : Doc.of(new int[] {1, 2}, 7L);
            Path file = folder.resolve("docs.npz");
            format.write(file, List.of(doc));
            assertThatThrownBy(() -> format.readExample(file))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageEndingWith("the file holds n examples, which DocNumpy.read reads");
            format.writeExample(file, doc);
            assertThatThrownBy(() -> format.read(file))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageEndingWith("the file holds one example, which DocNumpy.readExample reads");
        }
        RecordFormat<Doc> alone = format(ints("tokens", "_").padded(0));
        Path npy = folder.resolve("one.npy");
        alone.writeExample(npy, Doc.of((Object) new int[] {1, 2}));
        assertThatThrownBy(() -> alone.read(npy))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageEndingWith("the file holds one example, which DocNumpy.readExample reads");
    }

    @Test
    void openingReadsNoValues() throws IOException {
        Path file = folder.resolve("docs.npz");
        RecordFormat<Doc> format =
                format(ints("tokens", "_").ragged(), ints("marks", "_").padded(0));
        List<Doc> docs =
                List.of(Doc.of(new int[] {1, 2}, new int[] {0x1234567}), Doc.of(new int[] {0x7654321}, new int[2]));
        format.write(file, docs);
        byte[] bytes = Files.readAllBytes(file);
        for (int value : new int[] {0x1234567, 0x7654321}) {
            byte[] damaged = bytes.clone();
            damaged[indexOf(bytes, value)] ^= 1;
            Files.write(file, damaged);
            assertThatThrownBy(() -> format.read(file))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("CRC");
            try (NumpyDataset<Doc> dataset = format.open(file)) {
                assertThat(dataset.size()).isEqualTo(2);
                assertThatThrownBy(() -> dataset.forEach(doc -> {})).isInstanceOf(UncheckedIOException.class);
            }
        }
    }

    @Test
    void damagedPaddingIsFoundByTheCrc() throws IOException {
        Path file = folder.resolve("docs.npz");
        format(ints("marks", "_").padded(0x7654321)).write(file, docs(new int[3], new int[0], new int[0]));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1 - indexOf(reversed(bytes), Integer.reverseBytes(0x7654321))] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> format(ints("marks", "_").padded(0)).read(file))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Doc.marks, docs.npz[marks]: ")
                .hasMessageContaining("CRC");
    }

    private static List<Doc> docs(int[]... rows) {
        List<Doc> docs = new ArrayList<>();
        for (int[] row : rows) {
            docs.add(Doc.of((Object) row));
        }
        return docs;
    }

    private static byte[] reversed(byte... bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static int indexOf(byte[] bytes, int value) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; ; i++) {
            if (buffer.getInt(i) == value) {
                return i;
            }
        }
    }

    /** Somebody writes into a file that is open: whatever comes of it, it is an exception. */
    @ParameterizedTest
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(strings = {"tokens.row_splits", "sentences.row_splits_0", "sentences.row_splits_1", "marks.lengths"})
    void splitsThatChangeUnderUsAreAnError(String key) throws IOException {
        RecordFormat<Doc> format = format(
                ints("tokens", "_").ragged(),
                nested("sentences", "_ _").ragged(),
                ints("marks", "_").padded(0));
        List<Doc> docs = List.of(
                Doc.of(new int[] {1, 2}, new int[][] {{1}, {2, 3}}, new int[] {1}),
                Doc.of(new int[] {3}, new int[][] {{}, {4}}, new int[] {2, 3}),
                Doc.of(new int[] {4}, new int[][] {{5}}, new int[] {}));
        int split = key.endsWith("_1") ? 3 : 1;
        for (long wrong : new long[] {-1, 100, Long.MAX_VALUE, Long.MIN_VALUE}) {
            Path file = folder.resolve("docs" + wrong);
            format.write(file, docs);
            try (NumpyDataset<Doc> dataset = format.open(file)) {
                Path counts = file.resolve(key + ".npy");
                byte[] bytes = Files.readAllBytes(counts);
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(128 + split * Long.BYTES, wrong);
                Files.write(counts, bytes);
                String message = "Doc." + key.replaceAll("\\..*", "") + ", docs" + wrong + "/" + key + ".npy: "
                        + "expected what was valid when it was opened, found something else: it was changed since";
                assertThatThrownBy(() -> dataset.get(1))
                        .isInstanceOf(NumpyFormatException.class)
                        .hasMessage(message);
                Iterator<Doc> examples = dataset.iterator();
                assertThatThrownBy(() -> examples.forEachRemaining(doc -> {}))
                        .isInstanceOf(UncheckedIOException.class)
                        .cause()
                        .isInstanceOf(NumpyFormatException.class)
                        .hasMessage(message);
                assertThat(examples).isExhausted();
            }
        }
    }

    @Test
    void aDeflatedMemberThatIsCutIsFoundWhenItsSplitsAreRead() throws IOException {
        Path file = folder.resolve("docs.npz");
        RecordFormat<Doc> format = format(ints("tokens", "_").ragged());
        format.write(file, docs(new int[] {1, 2}, new int[] {3}), StandardWriteOption.COMPRESSED);
        byte[] bytes = Files.readAllBytes(file);
        String name = "tokens.row_splits.npy";
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(name) + name.length() + 60;
        bytes[at] ^= 0x55;
        Files.write(file, bytes);
        assertThatThrownBy(() -> format.open(file))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Doc.tokens, docs.npz[tokens.row_splits]: ");
    }
}
