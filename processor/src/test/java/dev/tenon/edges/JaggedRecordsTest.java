package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertLossy;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batches;
import dev.tenon.tensorflow.Ragged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;

/** Records whose rows do not fit, on every way out of Java; nothing is left of them, neither tensors nor files. */
@ExtendWith(Leaks.class)
class JaggedRecordsTest {
    private static final String ROWS = ": for rows of different lengths write @Ragged or @Padded on the component";

    @TempDir
    private Path folder;

    @Test
    void aComponentThatIsNull() {
        Doc good = new Doc(new int[] {1, 2}, 0);
        Doc bad = new Doc(null, 1);
        Path file = folder.resolve("docs.npz");
        assertRefused(() -> DocBatch.of(good, bad), "Doc.tokens, example 1: the component is null");
        assertRefused(() -> DocTensors.of(bad), "Doc.tokens: the component is null");
        for (Iterable<Doc> docs : List.<Iterable<Doc>>of(List.of(good, bad), List.of(good, bad)::iterator)) {
            assertRefused(
                    () -> DocNumpy.write(file, docs),
                    "Doc.tokens, example 1 of docs.npz[tokens.values]: the component is null");
        }
        assertRefused(() -> DocNumpy.writeExample(file, bad), "Doc.tokens, docs.npz[tokens]: the component is null");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aRowThatIsNull() {
        JaggedDoc good = new JaggedDoc(new int[][] {{1}}, 0);
        JaggedDoc bad = new JaggedDoc(new int[][] {{1}, null}, 0);
        assertRefused(() -> JaggedDocBatch.of(good, bad), "JaggedDoc.sentences, example 1: sentences[1] is null");
        assertRefused(() -> JaggedDocTensors.of(bad), "JaggedDoc.sentences: sentences[1] is null");
        assertRefused(
                () -> JaggedDocNumpy.write(folder.resolve("docs.npz"), List.of(good, bad)),
                "JaggedDoc.sentences, example 1 of docs.npz[sentences.values]: sentences[1] is null");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anElementThatIsNull() {
        assertRefused(
                () -> RaggedPetsBatch.of(new RaggedPets(new Pet.Kind[] {Pet.Kind.CAT, null})),
                "RaggedPets.kinds, example 0: kinds[1] is null");
        assertRefused(
                () -> RaggedAxesBatch.of(axes(1, 1, 1, 1, 1, 1), axes(1, 1, 1, -1, 1, 1)),
                "RaggedAxes.tags, example 1: tags[0] is null");
    }

    /** So long rows; tags of -1 are one that is null. */
    private static RaggedAxes axes(int tokens, int boxes, int parts, int tags, int turns, int times) {
        String[] texts = new String[Math.abs(tags)];
        for (int i = 0; i < tags; i++) {
            texts[i] = "";
        }
        return new RaggedAxes(
                new int[tokens], new float[boxes][2], new int[parts][3], texts, new int[turns], new long[times], 0);
    }

    @Test
    void namedAxesThatDisagree() {
        disagree(axes(2, 3, 2, 2, 1, 1), "boxes", "boxes.values", "axis 'seq' is 3 long, and 2 long in ", "tokens");
        disagree(axes(2, 2, 1, 2, 1, 1), "parts", "parts.values", "axis 'seq' is 1 long, and 2 long in ", "tokens");
        disagree(axes(2, 2, 2, 0, 1, 1), "tags", "tags.values", "axis 'seq' is 0 long, and 2 long in ", "tokens");
        disagree(axes(2, 2, 2, 2, 0, 5), "times", "times.values", "axis 'turn' is 5 long, and 0 long in ", "turns");
    }

    private void disagree(RaggedAxes bad, String component, String key, String message, String other) {
        RaggedAxes good = axes(3, 3, 3, 3, 2, 2);
        Path file = folder.resolve("axes.npz");
        String name = "RaggedAxes." + component;
        String before = "RaggedAxes." + other;
        assertRefused(() -> RaggedAxesBatch.of(good, bad), name + ", example 1: " + message + before + ", example 1");
        assertRefused(() -> RaggedAxesTensors.of(bad), name + ": " + message + before);
        String inFile = name + ", example 1 of axes.npz[" + key + "]: " + message + before + ", example 1 of axes.npz["
                + other + (other.equals("turns") ? "]" : ".values]");
        assertRefused(() -> RaggedAxesNumpy.write(file, List.of(good, bad)), inFile);
        assertRefused(() -> append(file, good, bad), inFile);
        assertRefused(
                () -> RaggedAxesNumpy.writeExample(file, bad),
                name + ", axes.npz[" + (component.equals("parts") ? key : component) + "]: " + message + before
                        + ", axes.npz[" + other + "]");
        assertThat(folder).isEmptyDirectory();
    }

    private static void append(Path file, RaggedAxes... examples) throws IOException {
        try (NumpyWriter<RaggedAxes> writer = RaggedAxesNumpy.writer(file)) {
            for (RaggedAxes example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
    }

    @Test
    void aDenseComponentThatDisagreesWithARaggedOne() {
        RaggedGrid good = new RaggedGrid(new int[2], new float[2][2], new long[2]);
        assertRefused(
                () -> RaggedGridBatch.of(good, new RaggedGrid(new int[1], new float[2][2], new long[2])),
                "RaggedGrid.dense, example 1: axis 'n' is 2 long, and 1 long in RaggedGrid.ragged, example 1");
        assertRefused(
                () -> RaggedGridBatch.of(good, new RaggedGrid(new int[2], new float[2][2], new long[3])),
                "RaggedGrid.padded, example 1: axis 'n' is 3 long, and 2 long in RaggedGrid.ragged, example 1");
        assertRefused(
                () -> RaggedGridBatch.of(good, new RaggedGrid(new int[3], new float[3][2], new long[3])),
                "RaggedGrid.dense, example 1: expected shape [2, 2] as in example 0, found [3, 2]" + ROWS);
    }

    @Test
    void aWriterGoesOnAfterAnExampleThatDoesNotFit() throws IOException {
        Path file = folder.resolve("axes.npz");
        RaggedAxes bad = axes(2, 2, 2, 2, 1, 2);
        try (NumpyWriter<RaggedAxes> writer = RaggedAxesNumpy.writer(file)) {
            for (int i = 0; i < 500; i++) {
                int n = i;
                assertRefused(
                        () -> writer.append(bad),
                        "RaggedAxes.times, example " + n + " of axes.npz[times.values]: axis 'turn' is 2 long, "
                                + "and 1 long in RaggedAxes.turns, example " + n + " of axes.npz[turns]");
                assertRefused(
                        () -> writer.append(null), "RaggedAxes, example " + n + " of axes.npz: the example is null");
                writer.append(axes(n % 4, n % 4, n % 4, n % 4, 1, 1));
            }
            writer.commit();
        }
        List<RaggedAxes> read = RaggedAxesNumpy.read(file);
        assertThat(read).hasSize(500);
        assertSame(read.subList(499, 500), List.of(axes(3, 3, 3, 3, 1, 1)));
    }

    @Test
    void innerRowsOfTheWrongFixedLength() {
        RaggedAxes bad = new RaggedAxes(
                new int[2],
                new float[][] {{1, 2}, {1, 2, 3}},
                new int[2][0],
                new String[] {"", ""},
                new int[0],
                new long[0],
                0);
        assertRefused(
                () -> RaggedAxesBatch.of(bad),
                "RaggedAxes.boxes, example 0: the array is jagged: expected 2 elements at boxes[1], found 3");
        RaggedAxes both = new RaggedAxes(
                new int[1], new float[][] {{1, 2, 3}}, new int[1][0], new String[] {""}, new int[0], new long[0], 0);
        assertRefused(
                () -> RaggedAxesBatch.of(both), "RaggedAxes.boxes, example 0: expected shape [_, 2], found [1, 3]");
    }

    @Test
    void aFlatRowThatIsNoMultipleOfItsFixedAxes() {
        RaggedKinds good = kinds(new float[6]);
        assertRefused(
                () -> RaggedKindsBatch.of(good, kinds(new float[7])),
                "RaggedKinds.flat, example 1: expected a multiple of 3 elements for shape [_, 3], found 7");
        try (RaggedKindsBatch batch = RaggedKindsBatch.of(good, kinds(new float[0]), kinds(new float[9]))) {
            assertThat(batch.flat().values().shape().asArray()).containsExactly(5, 3);
        }
    }

    private static RaggedKinds kinds(float[] flat) {
        return new RaggedKinds(
                new int[0],
                0,
                new boolean[0],
                new byte[0],
                new short[0],
                new long[0],
                new float[0],
                new double[0],
                new float[2][2],
                new float[0][],
                flat,
                new double[0][][],
                new String[0],
                new String[0][],
                new byte[0][],
                new Pet.Kind[0],
                new Pet.Kind[0][]);
    }

    @Test
    void rowsThatDifferNeedAnAnnotation() {
        JaggedPlain[] rows = {JaggedPlain.of(1, 2), JaggedPlain.of(1, 2), JaggedPlain.of(1, 2, 3)};
        Path file = folder.resolve("rows.npz");
        assertRefused(
                () -> JaggedPlainBatch.of(rows),
                "JaggedPlain.tokens, example 2: expected shape [2] as in example 0, found [3]" + ROWS);
        assertRefused(
                () -> JaggedPlainNumpy.write(file, List.of(rows)),
                "JaggedPlain.tokens, example 2 of rows.npz[tokens]: expected shape [2] as in example 0, found [3]"
                        + ROWS);
        try (Batches<JaggedPlainBatch> batches = JaggedPlainBatch.batches(List.of(rows), 2)) {
            List<Integer> widths = new ArrayList<>();
            batches.forEach(batch -> widths.add((int) batch.tokens().shape().get(1)));
            assertThat(widths).containsExactly(2, 3);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void soDoRowsThatDifferInOneExample() {
        JaggedPlain jagged = new JaggedPlain(new int[0], new int[][] {{1, 2}, {3}});
        String message = ": the array is jagged: expected 2 elements at sentences[1], found 1"
                + ": for rows of different lengths write @Ragged on the component";
        assertRefused(() -> JaggedPlainBatch.of(jagged), "JaggedPlain.sentences, example 0" + message);
        assertRefused(() -> JaggedPlainTensors.of(jagged), "JaggedPlain.sentences" + message);
    }

    @Test
    void anOrdinalThatIsNone() {
        try (RaggedPetsBatch pets =
                RaggedPetsBatch.of(Ragged.of(TInt32.vectorOf(0, 1, 7), TInt64.vectorOf(0, 1, 1, 3)))) {
            assertThat(pets.get(0).kinds()).containsExactly(Pet.Kind.CAT);
            assertLossy(
                    pets::toRecords,
                    "RaggedPets.kinds, example 2: at [1], 7 is the ordinal of no constant: "
                            + "CAT (0), DOG (1), BIRD (2): save ordinals, or declare an integer");
        }
    }

    @Test
    void whatThePaddingIsDoesNotMatter() {
        TInt32 kinds = TInt32.tensorOf(Shape.of(2, 2), DataBuffers.of(1, -1, 77, -1));
        try (PaddedPetsBatch pets = PaddedPetsBatch.of(kinds, TInt64.vectorOf(1, 0))) {
            assertSame(
                    pets.toRecords(),
                    List.of(new PaddedPets(new Pet.Kind[] {Pet.Kind.DOG}), new PaddedPets(new Pet.Kind[0])));
        }
        kinds = TInt32.tensorOf(Shape.of(2, 2), DataBuffers.of(1, -1, 77, -1));
        try (PaddedPetsBatch pets = PaddedPetsBatch.of(kinds, TInt64.vectorOf(1, 1))) {
            assertLossy(
                    pets::toRecords,
                    "PaddedPets.kinds, example 1: at [0], 77 is the ordinal of no constant: "
                            + "CAT (0), DOG (1), BIRD (2): save ordinals, or declare an integer");
        }
    }
}
