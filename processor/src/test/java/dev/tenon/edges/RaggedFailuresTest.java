package dev.tenon.edges;

import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** What fails half-way leaves no tensor, and reads no memory that is not its own. */
@ExtendWith(Leaks.class)
class RaggedFailuresTest {
    private static final List<Doc> DOCS =
            List.of(new Doc(new int[] {1, 2, 3}, 0), new Doc(new int[0], 1), new Doc(new int[] {4, 5}, 2));

    @TempDir
    private Path folder;

    @Test
    void aClosedTensorIsRefused() {
        TInt32 values = TInt32.vectorOf(1);
        values.close();
        try (TInt64 splits = TInt64.vectorOf(0, 1);
                TInt64 label = TInt64.vectorOf(0)) {
            assertThatIllegalStateException().isThrownBy(() -> Ragged.of(values, splits));
            assertThatIllegalStateException()
                    .isThrownBy(() -> DocBatch.of(Map.of("tokens", values, "tokens_1", splits, "label", label)));
        }
    }

    @Test
    void aTensorThatSomebodyElseClosedIsFoundOut() {
        DocBatch batch = DocBatch.of(DOCS);
        batch.tokens().rowSplits().close();
        assertThatIllegalStateException()
                .isThrownBy(batch::toRecords)
                .withMessage("Doc.tokens: the tensor was closed by somebody else");
        batch.tokens().values().close();
        assertThatIllegalStateException()
                .isThrownBy(() -> batch.tokens().get(0))
                .withMessage("Doc.tokens: the tensor was closed by somebody else");
        assertThatIllegalStateException().isThrownBy(() -> batch.tokens().toPadded(0));
        batch.close();
        PaddedDocBatch padded = PaddedDocBatch.of(new PaddedDoc(new int[] {1}, 1));
        padded.tokensLengths().close();
        assertThatIllegalStateException()
                .isThrownBy(padded::toRecords)
                .withMessage("PaddedDoc.tokens: the tensor was closed by somebody else");
        padded.close();
    }

    @Test
    void aRecordThatClosesItsBatchIsNotFilledFromFreedMemory() {
        RaggedClosing example = new RaggedClosing(new int[][] {{1, 2}, {3}});
        RaggedClosingBatch batch = RaggedClosingBatch.of(example, example, example);
        RaggedClosing.whenMade = batch::close;
        try {
            assertThatIllegalStateException().isThrownBy(batch::toRecords);
        } finally {
            RaggedClosing.whenMade = () -> {};
        }
    }

    /** Splits are validated once, and a tensor can be written to later; that may give other rows, but never other memory. */
    @Test
    void splitsThatAreChangedLaterDoNotReadOutsideOfTheValues() {
        for (long change : new long[] {1_000_000_000_000L, -1_000_000_000_000L, Long.MAX_VALUE, 4}) {
            try (TInt32 values = TInt32.vectorOf(1, 2, 3, 4, 5);
                    TInt64 splits = TInt64.vectorOf(0, 3, 3, 5);
                    TInt64 label = TInt64.vectorOf(0, 1, 2);
                    DocBatch batch = DocBatch.view(Map.of("tokens", values, "tokens_1", splits, "label", label))) {
                splits.setLong(change, 1);
                for (Callable<?> call : List.<Callable<?>>of(
                        batch::toRecords,
                        () -> batch.get(0).tokens(),
                        () -> batch.get(1).tokens(),
                        () -> batch.slice(0, 2).toRecords(),
                        () -> batch.slice(1, 3).toRecords(),
                        () -> batch.tokens().get(0).size(),
                        () -> width(batch.tokens()))) {
                    runsOrThrows(call);
                }
            }
        }
    }

    private static long width(Ragged<TInt32> rows) {
        try (TInt32 padded = rows.toPadded(0, 5)) {
            return padded.shape().get(1);
        }
    }

    private static void runsOrThrows(Callable<?> call) {
        try {
            assertThat(call.call()).isNotNull();
        } catch (Exception e) {
            assertThat(e).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void nothingIsLeftWhereABatchFailsHalfWay() throws IOException {
        List<RaggedCasts> casts = List.of(casts(1), casts(300));
        assertThatThrownBy(() -> RaggedCastsBatch.of(casts)).isInstanceOf(LossyCastException.class);
        Path file = folder.resolve("docs.npz");
        DocNumpy.write(file, DOCS);
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 300; i < bytes.length; i += 7) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            Files.write(file, damaged);
            readDamaged(file);
        }
    }

    /** One bit makes other rows of the same file: only the CRC tells. */
    @Test
    void splitsThatAreDamagedAndStillSplits() throws IOException {
        Path file = folder.resolve("docs.npz");
        DocNumpy.write(file, DOCS);
        byte[] bytes = Files.readAllBytes(file);
        byte[] splits = {0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 5};
        int position = Collections.indexOfSubList(boxed(bytes), boxed(splits));
        bytes[position + 8] = 2;
        Files.write(file, bytes);
        assertThatThrownBy(() -> DocNumpy.read(file))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Doc.tokens, docs.npz[tokens.row_splits]: ")
                .hasMessageContaining("CRC");
        assertThatThrownBy(() -> DocBatch.read(file)).isInstanceOf(NumpyFormatException.class);
        assertThatThrownBy(() -> {
                    try (NumpyDataset<Doc> dataset = DocNumpy.open(file)) {
                        dataset.forEach(doc -> assertThat(doc).isNotNull());
                    }
                })
                .satisfiesAnyOf(
                        e -> assertThat(e).isInstanceOf(NumpyFormatException.class),
                        e -> assertThat(e).hasCauseInstanceOf(NumpyFormatException.class));
    }

    private static List<Byte> boxed(byte... bytes) {
        List<Byte> list = new ArrayList<>();
        for (byte each : bytes) {
            list.add(each);
        }
        return list;
    }

    /** As the file descriptors of this process tell. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsRefusedIsClosed() throws IOException {
        Path wrong = folder.resolve("docs.npz");
        Path right = folder.resolve("right.npz");
        DocNumpy.write(right, DOCS);
        RaggedPartsNumpy.writeExample(wrong, new RaggedParts(new int[3], new long[] {0, 2, 1, 3}, new long[3]));
        refuse(right, wrong);
        long before = openFiles();
        for (int i = 0; i < 20; i++) {
            refuse(right, wrong);
        }
        assertThat(openFiles()).isEqualTo(before);
    }

    private static void refuse(Path right, Path wrong) {
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> DocNumpy.read(wrong), () -> DocNumpy.open(List.of(right, wrong)), () -> DocBatch.read(wrong))) {
            assertRefused(
                    call,
                    "Doc.tokens, docs.npz[tokens.row_splits]: "
                            + "expected row splits that do not decrease, found 1 at [2], after 2");
        }
    }

    private static long openFiles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/self/fd"))) {
            return files.count();
        }
    }

    /** Nothing is said about what happens, but that it is no other exception, and leaves nothing. */
    private static void readDamaged(Path file) throws IOException {
        try (DocBatch batch = DocBatch.read(file)) {
            batch.toRecords();
        } catch (SchemaMismatchException | NumpyFormatException e) {
            assertThat(e).hasMessageContaining("docs.npz");
        }
        try (NumpyDataset<Doc> dataset = DocNumpy.open(file);
                Batches<DocBatch> batches = DocBatch.batches(dataset, 2)) {
            batches.forEach(DocBatch::toRecords);
        } catch (SchemaMismatchException | NumpyFormatException e) {
            assertThat(e).hasMessageContaining("docs.npz");
        } catch (UncheckedIOException e) {
            assertThat(e).hasCauseInstanceOf(NumpyFormatException.class);
        }
    }

    private static RaggedCasts casts(int small) {
        return new RaggedCasts(
                new float[] {1},
                new float[2][2],
                new long[1],
                new float[3],
                new int[] {small},
                new double[2],
                new int[1]);
    }
}
