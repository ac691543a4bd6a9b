package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertLossy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A value in a row that does not survive its cast: every call names the example, and where it is in that. */
@ExtendWith(Leaks.class)
class LossyRowsTest {
    private static final long TOO_MUCH = 1L << 40;
    private static final String PROBLEM =
            "1099511627776 is not a value of int32: " + "declare a type that holds it, or Casting.UNSAFE, which wraps";
    private static final int BAD = 17;

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("rows.npz");
    }

    /** What is spoilt in example 17, where that is, and the keys of files of n examples and of one. */
    private record Spoilt(String component, String index, String key, String single, Consumer<WideRows> change) {
        @Override
        public String toString() {
            return component + index;
        }
    }

    static Stream<Spoilt> spoilt() {
        return Stream.of(
                new Spoilt("ragged", "[1]", "ragged.values", "ragged", rows -> rows.ragged()[1] = TOO_MUCH),
                new Spoilt(
                        "jagged", "[0, 1]", "jagged.values", "jagged.values", rows -> rows.jagged()[0][1] = TOO_MUCH),
                new Spoilt("flat", "[1, 1]", "flat.values", "flat", rows -> rows.flat()[3] = TOO_MUCH),
                new Spoilt("padded", "[2]", "padded", "padded", rows -> rows.padded()[2] = TOO_MUCH),
                new Spoilt("points", "[4, 0]", "points", "points", rows -> rows.points()[4][0] = TOO_MUCH));
    }

    private static List<WideRows> rows(Spoilt spoilt) {
        List<WideRows> rows = IntStream.range(0, 30).mapToObj(WideRows::number).toList();
        spoilt.change.accept(rows.get(BAD));
        return rows;
    }

    private static List<LossyRows> lossy(List<WideRows> rows) {
        return rows.stream().map(WideRows::lossy).toList();
    }

    private static String message(Spoilt spoilt, String where) {
        return "LossyRows." + spoilt.component + where + ": at " + spoilt.index + ", " + PROBLEM;
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void isNamedWhereJavaHasIt(Spoilt spoilt) {
        List<LossyRows> rows = lossy(rows(spoilt));
        String message = message(spoilt, ", example 17");
        assertLossy(() -> LossyRowsBatch.of(rows), message);
        for (Batches<LossyRowsBatch> batches :
                List.of(LossyRowsBatch.batches(rows, 4), LossyRowsBatch.batches(rows.iterator(), 4))) {
            assertLossy(() -> batches.forEach(batch -> assertThat(batch.size()).isEqualTo(4)), message);
            batches.close();
        }
        assertLossy(() -> LossyRowsTensors.of(rows.get(BAD)), message(spoilt, ""));
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void isNamedWhereAFileIsWritten(Spoilt spoilt) {
        List<LossyRows> rows = lossy(rows(spoilt));
        String message = message(spoilt, ", example 17 of rows.npz[" + spoilt.key + "]");
        assertLossy(() -> LossyRowsNumpy.write(file, rows), message);
        assertLossy(() -> LossyRowsNumpy.write(file, rows::iterator), message);
        assertLossy(() -> append(rows), message);
        assertLossy(
                () -> LossyRowsNumpy.writeExample(file, rows.get(BAD)),
                message(spoilt, ", rows.npz[" + spoilt.single + "]"));
        assertThat(folder).isEmptyDirectory();
    }

    private void append(List<LossyRows> rows) throws IOException {
        try (NumpyWriter<LossyRows> writer = LossyRowsNumpy.writer(file)) {
            for (LossyRows each : rows) {
                writer.append(each);
            }
            writer.commit();
        }
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void isNamedWhereAFileIsRead(Spoilt spoilt) throws IOException {
        List<WideRows> rows = rows(spoilt);
        List<LossyRows> good = cut(lossy(rows));
        WideRowsNumpy.write(file, rows);
        String message = message(spoilt, ", example 17 of rows.npz[" + spoilt.key + "]");
        try (NumpyDataset<LossyRows> dataset = LossyRowsNumpy.open(file);
                Batches<LossyRowsBatch> batches = LossyRowsBatch.batches(dataset, 4)) {
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> LossyRowsNumpy.read(file),
                    () -> LossyRowsBatch.read(file),
                    () -> dataset.get(BAD),
                    () -> dataset.stream().toList(),
                    () -> dataset.slice(15, 30).stream().toList(),
                    () -> LossyRowsBatch.batches(dataset.slice(14, 30), 5)
                            .forEach(batch -> assertThat(batch.size()).isEqualTo(5)),
                    () -> LossyRowsBatch.batches(dataset, 30)
                            .shuffle(1)
                            .forEach(batch -> assertThat(batch.size()).isEqualTo(4)),
                    () -> batches.forEach(batch -> assertThat(batch.size()).isEqualTo(4)))) {
                assertLossy(call, message);
            }
            assertSame(List.of(dataset.get(16), dataset.get(18)), List.of(good.get(16), good.get(18)));
        }
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void isNamedWhereAFileOfOneExampleIsRead(Spoilt spoilt) throws IOException {
        WideRowsNumpy.writeExample(file, rows(spoilt).get(BAD));
        String message = message(spoilt, ", rows.npz[" + spoilt.single + "]");
        assertLossy(() -> LossyRowsNumpy.readExample(file), message);
        assertLossy(() -> LossyRowsTensors.read(file), message);
    }

    @ParameterizedTest
    @MethodSource("spoilt")
    void aWriterLeavesItOut(Spoilt spoilt) throws IOException {
        List<LossyRows> rows = lossy(rows(spoilt));
        try (NumpyWriter<LossyRows> writer = LossyRowsNumpy.writer(file)) {
            for (int i = 0; i < rows.size(); i++) {
                LossyRows each = rows.get(i);
                if (i == BAD) {
                    assertLossy(
                            () -> writer.append(each), message(spoilt, ", example 17 of rows.npz[" + spoilt.key + "]"));
                } else {
                    writer.append(each);
                }
            }
            writer.commit();
        }
        List<LossyRows> good = cut(rows);
        assertSame(LossyRowsNumpy.read(file).subList(0, 17), good.subList(0, 17));
        assertSame(LossyRowsNumpy.read(file).subList(17, 29), good.subList(18, 30));
    }

    /** The padding of {@link WideRows} is no value of int32, nor is what is cut off. */
    @Test
    void paddingAndWhatIsCutOffAreNotLookedAt() throws IOException {
        List<WideRows> rows = IntStream.range(0, 30).mapToObj(WideRows::number).toList();
        rows.get(6).padded()[5] = TOO_MUCH;
        List<LossyRows> cut = cut(lossy(rows));
        WideRowsNumpy.write(file, rows);
        assertSame(LossyRowsNumpy.read(file), cut);
        try (LossyRowsBatch batch = LossyRowsBatch.read(file);
                LossyRowsBatch of = LossyRowsBatch.of(lossy(rows))) {
            assertThat(batch.padded()).isEqualTo(of.padded());
            assertThat(batch.points()).isEqualTo(of.points());
            assertSame(of.toRecords(), cut);
        }
        LossyRowsNumpy.write(file, lossy(rows));
        assertSame(LossyRowsNumpy.read(file), cut);
        append(lossy(rows));
        assertSame(LossyRowsNumpy.read(file), cut);
    }

    private static List<LossyRows> cut(List<LossyRows> rows) {
        return rows.stream()
                .map(each -> new LossyRows(
                        each.ragged(),
                        each.jagged(),
                        each.flat(),
                        IntStream.range(0, Math.min(4, each.padded().length))
                                .mapToLong(i -> each.padded()[i])
                                .toArray(),
                        each.points()))
                .toList();
    }
}
