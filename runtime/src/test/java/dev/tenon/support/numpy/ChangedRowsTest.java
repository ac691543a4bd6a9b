package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.codec;
import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.nested;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Somebody writes into a file that is open: row splits and lengths that are valid still, each by itself, but no longer those
 * that were found valid.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ChangedRowsTest {
    private static final int HEADER_BYTES = 128;

    private static final Column[] COLUMNS = {
        ints("tokens", "_").ragged(),
        nested("sentences", "_ _").ragged(),
        ints("marks", "_").padded(0)
    };

    @TempDir
    private Path folder;

    private Path file;

    /** Row splits 0, 2, 3, 5; 0, 2, 4, 5 and 0, 1, 3, 3, 4, 5; lengths 1, 2, 0. */
    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("docs");
        format(COLUMNS)
                .write(
                        file,
                        List.of(
                                Doc.of(new int[] {1, 2}, new int[][] {{1}, {2, 3}}, new int[] {1}),
                                Doc.of(new int[] {3}, new int[][] {{}, {4}}, new int[] {2, 3}),
                                Doc.of(new int[] {4, 5}, new int[][] {{5}}, new int[] {})));
    }

    private void poke(String key, int index, long value) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (FileChannel counts = FileChannel.open(file.resolve(key + ".npy"), StandardOpenOption.WRITE)) {
            counts.write(bytes.putLong(0, value), HEADER_BYTES + (long) index * Long.BYTES);
        }
    }

    private RecordDataset<Doc> open() throws IOException {
        return (RecordDataset<Doc>) format(COLUMNS).open(List.of(file));
    }

    private RecordFile openFile() throws IOException {
        return RecordFile.open(codec(COLUMNS).schema(), Form.BATCH, file, false, "", "");
    }

    private static void assertChanged(String key, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(NumpyFormatException.class)
                .hasMessage("Doc." + key.replaceAll("\\..*", "") + ", docs/" + key + ".npy: expected what was valid "
                        + "when it was opened, found something else: it was changed since");
    }

    @ParameterizedTest
    @CsvSource({
        "tokens.row_splits, 1, 3",
        "tokens.row_splits, 3, 3",
        "tokens.row_splits, 3, 4",
        "sentences.row_splits_0, 1, 1",
        "sentences.row_splits_0, 3, 4",
        "sentences.row_splits_1, 1, 0",
        "sentences.row_splits_1, 5, 4",
        "marks.lengths, 0, 0",
        "marks.lengths, 0, 2",
        "marks.lengths, 1, 0",
        "marks.lengths, 2, 2",
    })
    void othersThatAreValidAreFoundAtTheEndAtTheLatest(String key, int index, long value) throws IOException {
        try (RecordDataset<Doc> dataset = open();
                RecordFile whole = openFile();
                DatasetReader batches = dataset.reader(0)) {
            poke(key, index, value);
            assertChanged(key, () -> iterate(dataset));
            assertChanged(key, () -> {
                readBatch(batches, 0, 2);
                readBatch(batches, 2, 1);
            });
            assertChanged(key, whole::extents);
        }
    }

    private static void iterate(RecordDataset<Doc> dataset) throws IOException {
        try {
            dataset.forEach(doc -> {});
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void readBatch(DatasetReader batches, long first, int count) throws IOException {
        Extents extents = batches.extents(first, count);
        for (int i = 0; i < COLUMNS.length; i++) {
            ByteBuffer target = target(extents.get(i), count);
            batches.read(i, extents.get(i), position -> target.position((int) position));
        }
    }

    private static ByteBuffer target(Extent extent, int examples) {
        return ByteBuffer.allocate((int) extent.elements(examples) * Integer.BYTES);
    }

    @Test
    void twoLengthsThatHaveTheSameSumAreOthersToo() throws IOException {
        try (RecordDataset<Doc> dataset = open();
                RecordFile whole = openFile()) {
            poke("marks.lengths", 0, 2);
            poke("marks.lengths", 1, 1);
            assertChanged("marks.lengths", () -> iterate(dataset));
            assertChanged("marks.lengths", whole::extents);
        }
    }

    @Test
    void rowSplitsThatReachBehindWhatIsMappedAreFoundThen() throws IOException {
        try (RecordDataset<Doc> dataset =
                        (RecordDataset<Doc>) format(COLUMNS).open(List.of(file), StandardReadOption.MAPPED);
                DatasetReader batches = dataset.reader(0)) {
            Extents extents = batches.extents(0, 2);
            poke("tokens.row_splits", 0, 4);
            assertThatThrownBy(() -> batches.memory(0, extents.get(0)))
                    .isInstanceOf(NumpyFormatException.class)
                    .hasMessage("Doc.tokens, docs/tokens.values.npy: expected the elements that were there when it was "
                            + "opened, found the row splits to reach behind its end: they were changed since");
        }
    }

    @Test
    void lengthsThatChangeBeforeTheElementsAreReadAreFoundThen() throws IOException {
        try (RecordFile whole = openFile()) {
            Extent extent = whole.extents().get(2);
            ByteBuffer target = target(extent, 3);
            poke("marks.lengths", 1, 0);
            assertChanged("marks.lengths", () -> whole.read(2, extent, at -> target.position((int) at)));
        }
    }
}
