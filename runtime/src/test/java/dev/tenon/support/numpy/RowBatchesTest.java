package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.codec;
import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.label;
import static dev.tenon.support.numpy.RowCodec.nested;
import static dev.tenon.support.numpy.RowCodec.strings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches are read from files straight into arrays of their own, across the files' ends. */
class RowBatchesTest {
    private static final int PADDING = 0x7654321;

    @TempDir
    private Path folder;

    private RecordDataset<Doc> write(RecordFormat<Doc> format, List<Doc> docs, int... files) throws IOException {
        List<Path> paths = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < files.length; i++) {
            paths.add(folder.resolve(i + ".npz"));
            format.write(paths.get(i), docs.subList(first, first + files[i]));
            first += files[i];
        }
        return (RecordDataset<Doc>) format.open(paths);
    }

    /** The array that a batch of ints is read into, where padding was written before. */
    private static int[] read(DatasetReader reader, Extents extents, int component) throws IOException {
        long[] shape = extents.get(component).array(extents.size());
        int size = (int) Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        int[] ints = new int[size];
        Arrays.fill(ints, -1);
        ByteBuffer buffer = ByteBuffer.allocate(size * Integer.BYTES).order(ByteOrder.nativeOrder());
        buffer.asIntBuffer().put(ints);
        reader.read(
                component, extents.get(component), position -> buffer.clear().position((int) position));
        buffer.clear().asIntBuffer().get(ints);
        return ints;
    }

    @Test
    void raggedBatches() throws IOException {
        List<Doc> docs = List.of(
                Doc.of(new int[] {1, 2}, 0L),
                Doc.of(new int[] {}, 1L),
                Doc.of(new int[] {3}, 2L),
                Doc.of(new int[] {}, 3L),
                Doc.of(new int[] {4, 5, 6}, 4L));
        try (RecordDataset<Doc> dataset =
                        write(format(ints("tokens", "_").ragged(), label("label")), docs, 0, 1, 2, 0, 2, 0);
                DatasetReader reader = dataset.reader(0)) {
            Extents extents = reader.extents(0, 3);
            assertThat(((Extent.Ragged) extents.get(0)).splits().level(0)).containsExactly(0, 2, 2, 3);
            assertThat(read(reader, extents, 0)).containsExactly(1, 2, 3);
            extents = reader.extents(3, 2);
            assertThat(((Extent.Ragged) extents.get(0)).splits().level(0)).containsExactly(0, 0, 3);
            assertThat(read(reader, extents, 0)).containsExactly(4, 5, 6);
        }
    }

    @Test
    void raggedBatchesOfTwoLevels() throws IOException {
        List<Doc> docs = List.of(
                Doc.of((Object) new int[][] {{1, 2}, {}}),
                Doc.of((Object) new int[][] {}),
                Doc.of((Object) new int[][] {{3}, {4, 5}, {}}),
                Doc.of((Object) new int[][] {{6}}));
        try (RecordDataset<Doc> dataset = write(format(nested("tokens", "_ _").ragged()), docs, 1, 3);
                DatasetReader reader = dataset.reader(0)) {
            Extents extents = reader.extents(0, 3);
            Extent.Ragged ragged = (Extent.Ragged) extents.get(0);
            assertThat(ragged.splits().level(0)).containsExactly(0, 2, 2, 5);
            assertThat(ragged.splits().level(1)).containsExactly(0, 2, 2, 3, 5, 5);
            assertThat(read(reader, extents, 0)).containsExactly(1, 2, 3, 4, 5);
            extents = reader.extents(3, 1);
            assertThat(((Extent.Ragged) extents.get(0)).splits().level(1)).containsExactly(0, 1);
            assertThat(read(reader, extents, 0)).containsExactly(6);
        }
    }

    @Test
    void paddedBatchesAreAsWideAsTheirLongestExample() throws IOException {
        List<Doc> docs = List.of(
                Doc.of((Object) new int[] {1, 2}),
                Doc.of((Object) new int[] {}),
                Doc.of((Object) new int[] {3}),
                Doc.of((Object) new int[] {4, 5, 6}));
        try (RecordDataset<Doc> dataset = write(format(ints("tokens", "_").padded(0)), docs, 1, 3);
                DatasetReader reader = dataset.reader(0)) {
            Extents extents = reader.extents(0, 3);
            assertThat(extents.get(0).array(3)).containsExactly(3, 2);
            assertThat(read(reader, extents, 0)).containsExactly(1, 2, -1, -1, 3, -1);
            extents = reader.extents(3, 1);
            assertThat(extents.get(0).array(1)).containsExactly(1, 3);
            assertThat(read(reader, extents, 0)).containsExactly(4, 5, 6);
        }
    }

    @Test
    void paddedBatchesOfADeclaredLength() throws IOException {
        Column tokens = ints("tokens", "_").padded(0).with(array -> array.length(3));
        List<Doc> docs = List.of(Doc.of((Object) new int[] {1, 2}), Doc.of((Object) new int[] {3}));
        try (RecordDataset<Doc> dataset = write(format(tokens), docs, 1, 1);
                DatasetReader reader = dataset.reader(0)) {
            Extents extents = reader.extents(0, 2);
            assertThat(read(reader, extents, 0)).containsExactly(1, 2, -1, 3, -1, -1);
        }
    }

    @Test
    void stringsHaveEmptyOnesBehind() throws IOException {
        List<Doc> docs = List.of(
                Doc.of(new String[] {"a", "bc"}, new String[] {"x"}),
                Doc.of(new String[] {}, new String[] {}),
                Doc.of(new String[] {"d"}, new String[] {"y", "z"}));
        try (RecordDataset<Doc> dataset = write(
                        format(
                                strings("padded", "_").padded(0),
                                strings("ragged", "_").ragged()),
                        docs,
                        2,
                        1);
                DatasetReader reader = dataset.reader(0)) {
            Extents extents = reader.extents(0, 3);
            Texts padded = new Texts(new ArrayList<>());
            reader.readStrings(0, extents.get(0), padded);
            assertThat(padded.list).containsExactly("a", "bc", "", "", "d", "");
            Texts ragged = new Texts(new ArrayList<>());
            reader.readStrings(1, extents.get(1), ragged);
            assertThat(ragged.list).containsExactly("x", "y", "z");
        }
    }

    /** The padding of the last example in the file is damaged; no example has a row. */
    private Path damaged(Column column) throws IOException {
        Path file = folder.resolve("damaged.npz");
        format(column).write(file, List.of(Doc.of((Object) new int[0]), Doc.of((Object) new int[0])));
        byte[] bytes = Files.readAllBytes(file);
        int at = bytes.length - Integer.BYTES;
        while (ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(at) != PADDING) {
            at--;
        }
        bytes[at] ^= 1;
        return Files.write(file, bytes);
    }

    private static void assertDamaged(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Doc.tokens, damaged.npz[tokens]: ")
                .hasMessageContaining("CRC");
    }

    @Test
    void theCrcIsCheckedWhereNoExampleHasARow() throws IOException {
        Column tokens = ints("tokens", "_").padded(PADDING).with(array -> array.length(3));
        Path file = damaged(tokens);
        try (RecordFile whole = RecordFile.open(codec(tokens).schema(), Form.BATCH, file, false, "", "")) {
            Extents extents = whole.extents();
            ByteBuffer target = ByteBuffer.allocate(6 * Integer.BYTES);
            assertDamaged(() -> whole.read(0, extents.get(0), at -> target.position((int) at)));
        }
        Path before = folder.resolve("before.npz");
        format(tokens).write(before, List.of(Doc.of((Object) new int[] {1})));
        try (RecordDataset<Doc> dataset = (RecordDataset<Doc>) format(tokens).open(List.of(before, file));
                DatasetReader reader = dataset.reader(0)) {
            assertThat(read(reader, reader.extents(0, 1), 0)).containsExactly(1, -1, -1);
            Extents extents = reader.extents(1, 1);
            assertDamaged(() -> read(reader, extents, 0));
        }
    }

    @Test
    void theCrcOfPaddedStringsIsCheckedWhereNoExampleHasARow() throws IOException {
        Column names = strings("names", "_").padded(0).with(array -> array.length(3));
        Path file = folder.resolve("damaged.npz");
        format(names).write(file, List.of(Doc.of((Object) new String[0])));
        byte[] bytes = Files.readAllBytes(file);
        int descr = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("'<U1'");
        int end = new String(bytes, StandardCharsets.ISO_8859_1).indexOf('\n', descr);
        bytes[end + 1] ^= 'x';
        Files.write(file, bytes);
        try (RecordFile whole = RecordFile.open(codec(names).schema(), Form.BATCH, file, false, "", "")) {
            Extents extents = whole.extents();
            assertThatThrownBy(() -> whole.readStrings(0, extents.get(0), new Texts(new ArrayList<>())))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessageContaining("CRC");
        }
    }

    @Test
    void denseComponentsBesideThemAreAlikeInAllFiles() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").ragged(), ints("image", "_"));
        List<Doc> docs = List.of(Doc.of(new int[1], new int[2]), Doc.of(new int[2], new int[3]));
        try (RecordDataset<Doc> dataset = write(format, docs, 1, 1);
                DatasetReader reader = dataset.reader(0)) {
            assertThatThrownBy(() -> reader.extents(0, 2))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage(
                            "Doc.image, 1.npz[image]: expected examples of shape [2] as in Doc.image, 0.npz[image], "
                                    + "found [3]: for rows of different lengths write @Ragged or @Padded on the "
                                    + "component, and write the files anew with it");
        }
    }

    @Test
    void whereNoAnnotationHoldsThemTheyArePadded() throws IOException {
        RecordFormat<Doc> format = format(ints("tokens", "_").ragged(), ints("image", "2 _"));
        List<Doc> docs = List.of(Doc.of(new int[1], new int[2]), Doc.of(new int[2], new int[4]));
        try (RecordDataset<Doc> dataset = write(format, docs, 1, 1);
                DatasetReader reader = dataset.reader(0)) {
            assertThatThrownBy(() -> reader.extents(0, 2))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageEndingWith("found [2, 2]: pad them to one length, as all examples of a batch or file "
                            + "need the same");
        }
    }

    private record Texts(List<String> list) implements StringOutput {
        @Override
        public void add(byte[] bytes) {
            list.add(new String(bytes, StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return list.size();
        }

        @Override
        public void truncate(long size) {
            throw new UnsupportedOperationException();
        }
    }
}
