package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Records that do not fit, on every way out of Java. */
@ExtendWith(Leaks.class)
class BadRecordsTest {
    private static final Digit GOOD = Digit.number(0);

    @TempDir
    private Path folder;

    @Test
    void anArrayOfTheWrongLength() {
        Digit bad = new Digit(new float[8][9], 1);
        refused(bad, ": expected shape [8, 8], found [8, 9]");
        refused(new Digit(new float[7][8], 1), ": expected shape [8, 8], found [7, 8]");
        refused(new Digit(new float[0][], 1), ": expected shape [8, 8], found [0, 0]");
    }

    @Test
    void aJaggedArray() {
        float[][] image = new float[8][8];
        image[5] = new float[7];
        refused(new Digit(image, 1), ": the array is jagged: expected 8 elements at image[5], found 7");
    }

    @Test
    void aNullComponent() {
        refused(new Digit(null, 1), ": the component is null");
    }

    @Test
    void aNullInsideAComponent() {
        float[][] image = new float[8][8];
        image[3] = null;
        refused(new Digit(image, 1), ": image[3] is null");
    }

    @Test
    void aNullInAList() {
        List<Digit> digits = Arrays.asList(GOOD, null);
        assertThatThrownBy(() -> DigitBatch.of(digits))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit, example 1: the example is null");
        assertThatThrownBy(() -> DigitNumpy.write(folder.resolve("digits.npz"), digits))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit, example 1 of digits.npz: the example is null");
        assertThatThrownBy(() -> DigitBatch.of((Digit) null)).hasMessage("Digit, example 0: the example is null");
        assertThatThrownBy(() -> DigitTensors.of((Digit) null)).hasMessage("Digit: the example is null");
        assertThat(folder).isEmptyDirectory();
    }

    /** Puts {@code bad} behind a good one, everywhere. */
    private void refused(Digit bad, String message) {
        Path file = folder.resolve("digits.npz");
        assertThatThrownBy(() -> DigitBatch.of(GOOD, bad))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit.image, example 1" + message);
        assertThatThrownBy(() -> DigitTensors.of(bad))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit.image" + message);
        assertThatThrownBy(() -> DigitNumpy.write(file, List.of(GOOD, bad)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit.image, example 1 of digits.npz[image]" + message);
        assertThatThrownBy(() -> DigitNumpy.write(file, List.of(GOOD, bad)::iterator))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit.image, example 1 of digits.npz[image]" + message);
        assertThatThrownBy(() -> DigitNumpy.writeExample(file, bad))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Digit.image, digits.npz[image]" + message);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void examplesOfDifferentShapes() {
        Scene small = Scene.number(0, 2, 3);
        Scene large = Scene.number(1, 2, 4);
        assertThatThrownBy(() -> SceneBatch.of(small, large))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("Scene.mask, example 1: expected shape [2, 3] as in example 0, found [2, 4]");
    }

    @Test
    void aFlatArrayOfTheWrongLength() {
        Scene good = Scene.number(0, 1, 1);
        Scene bad = new Scene(true, good.mask(), good.depth(), good.ids(), good.counts(), new float[5], good.weights());
        assertThatThrownBy(() -> SceneBatch.of(good, bad))
                .hasMessage("Scene.flat, example 1: expected 6 elements for shape [2, 3], found 5");
    }

    @Test
    void aNamedAxisOfTwoLengths() {
        Cloud cloud = new Cloud(new float[3][2], new int[4]);
        assertThatThrownBy(() -> CloudTensors.of(cloud))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Cloud.label: axis 'n' is 4 long, and 3 long in Cloud.points");
        assertThatThrownBy(() -> CloudBatch.of(cloud))
                .hasMessage("Cloud.label, example 0: axis 'n' is 4 long, and 3 long in Cloud.points, example 0");
    }

    @Test
    void anEmptyListIsABatchWhereAllLengthsAreFixed() throws IOException {
        Path file = folder.resolve("digits.npz");
        try (DigitBatch batch = DigitBatch.of()) {
            assertThat(batch.size()).isZero();
            assertThat(batch.image().shape().asArray()).containsExactly(0, 8, 8);
            assertThat(batch.toRecords()).isEmpty();
            batch.write(file);
        }
        assertThat(DigitNumpy.read(file)).isEmpty();
        DigitNumpy.write(file, List.of());
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
            writer.commit();
        }
        try (DigitBatch batch = DigitBatch.read(file)) {
            assertThat(batch.size()).isZero();
        }
    }

    @Test
    void anEmptyListIsAnErrorWhereALengthIsVariable() {
        assertThatThrownBy(() -> CloudBatch.of())
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Cloud.points: there is no example, and shape [n, 2] has a variable length: "
                        + "without examples all lengths have to be fixed");
        assertThatThrownBy(() -> CloudNumpy.write(folder.resolve("clouds.npz"), List.of()))
                .isInstanceOf(SchemaMismatchException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anArrayThatIsEmptyOutsideHasLostItsInnerLengths() {
        try (CloudBatch batch = CloudBatch.of(new Cloud(new float[0][], new int[0]))) {
            assertThat(batch.points().shape().asArray()).containsExactly(1, 0, 2);
            assertThat(batch.get(0).points()).isEmpty();
        }
    }

    @Test
    void aNullThatIsAppendedTakesNothingBack() throws IOException {
        Path file = folder.resolve("digits.npz");
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
            writer.append(Digit.number(1));
            assertThatThrownBy(() -> writer.append(null))
                    .hasMessage("Digit, example 1 of digits.npz: the example is null");
            writer.append(Digit.number(2));
            assertThatThrownBy(() -> writer.append(new Digit(null, 3)))
                    .hasMessage("Digit.image, example 2 of digits.npz[image]: the component is null");
            writer.append(Digit.number(3));
            assertThatThrownBy(() -> writer.append(null)).isInstanceOf(SchemaMismatchException.class);
            writer.commit();
        }
        assertSame(DigitNumpy.read(file), List.of(Digit.number(1), Digit.number(2), Digit.number(3)));
    }

    @Test
    void oneExampleIsNotComparedWithAnother() {
        Path file = folder.resolve("any.npz");
        assertThatThrownBy(() -> AnyNumpy.writeExample(file, new Any(new float[][] {{1, 2}, {3}}, 1)))
                .hasMessage("Any.image, any.npz[image]: the array is jagged: expected 2 elements at image[1], found 1"
                        + ": for rows of different lengths write @Ragged on the component");
        assertThatThrownBy(() -> AnyNumpy.writeExample(file, new Any(new float[][] {{}, {3}}, 1)))
                .hasMessage("Any.image, any.npz[image]: the array is jagged: expected 0 elements at image[1], found 1"
                        + ": for rows of different lengths write @Ragged on the component");
        assertThatThrownBy(() ->
                        AnyNumpy.write(file, List.of(new Any(new float[2][2], 1), new Any(new float[2][3], 1))))
                .hasMessage("Any.image, example 1 of any.npz[image]: expected shape [2, 2] as in example 0, "
                        + "found [2, 3]: for rows of different lengths write @Ragged on the component");
    }

    @Test
    void namedAxesOfOneComponentAreNumbered() {
        assertThatThrownBy(() ->
                        SquareNumpy.writeExample(folder.resolve("square.npz"), new Square(new int[2][3], new int[2])))
                .hasMessage("Square.matrix, square.npz[matrix]: axis 'n' is 2 long as axis 0, and 3 long as axis 1");
        assertThatThrownBy(() -> SquareNumpy.writeExample(
                        folder.resolve("square.npz"), new Square(new int[][] {null, {1, 2}}, new int[2])))
                .hasMessage("Square.matrix, square.npz[matrix]: matrix[0] is null");
    }

    @Test
    void aWriterWithoutExamplesSaysWhatIsMissingAndGoesOn() throws IOException {
        Path file = folder.resolve("clouds.npz");
        try (NumpyWriter<Cloud> writer = CloudNumpy.writer(file)) {
            assertThatThrownBy(writer::commit)
                    .hasMessageStartingWith("Cloud.points, clouds.npz[points]: there is no example");
            writer.append(new Cloud(new float[3][2], new int[3]));
            writer.commit();
        }
        assertThat(CloudNumpy.read(file)).hasSize(1);
    }

    @Test
    void structsThatAreTooLargeAreNamed() {
        String[] pages = new String[600];
        Arrays.fill(pages, "");
        pages[17] = "x".repeat(1_000_000);
        assertThatThrownBy(() -> PagesNumpy.write(folder.resolve("pages.npy"), List.of(new Pages(1, pages))))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Pages.pages, pages.npy: expected structs of less than 2^31 bytes, "
                        + "found more up to the field pages: use a name that ends in .npz");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aNameAsLongAsTheFileSystemAllowsIsWritten() throws IOException {
        Path file = folder.resolve("d".repeat(250) + ".npz");
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
            for (int n = 0; n < 2000; n++) {
                writer.append(GOOD);
            }
            writer.commit();
        }
        assertThat(DigitNumpy.read(file)).hasSize(2000);
    }

    @Test
    void aWriterGoesOnAfterAnExampleThatDoesNotFit() throws IOException {
        Path file = folder.resolve("digits.npz");
        List<Digit> written = new ArrayList<>();
        float[][] jagged = new float[8][8];
        jagged[7] = new float[3];
        try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
            assertThatThrownBy(() -> writer.append(new Digit(jagged, -1))).isInstanceOf(SchemaMismatchException.class);
            for (int n = 0; n < 3000; n++) {
                writer.append(Digit.number(n));
                written.add(Digit.number(n));
                assertThatThrownBy(() -> writer.append(new Digit(jagged, -1)))
                        .isInstanceOf(SchemaMismatchException.class);
                assertThatThrownBy(() -> writer.append(null)).isInstanceOf(SchemaMismatchException.class);
            }
            writer.commit();
        }
        assertSame(DigitNumpy.read(file), written);
    }

    @Test
    void aFirstExampleThatDoesNotFitDoesNotDecideTheShape() throws IOException {
        Path file = folder.resolve("clouds.npz");
        try (NumpyWriter<Cloud> writer = CloudNumpy.writer(file)) {
            assertThatThrownBy(() -> writer.append(new Cloud(new float[5][2], null)))
                    .hasMessage("Cloud.label, example 0 of clouds.npz[label]: the component is null");
            writer.append(new Cloud(new float[3][2], new int[3]));
            writer.commit();
        }
        assertThat(CloudNumpy.read(file))
                .singleElement()
                .satisfies(cloud -> assertThat(cloud.label()).hasSize(3));
    }

    @Test
    void aWriterThatIsNotCommittedLeavesNothing() throws IOException {
        Path file = folder.resolve("digits.npz");
        NumpyWriter<Digit> writer = DigitNumpy.writer(file);
        for (int n = 0; n < 2000; n++) {
            writer.append(GOOD);
        }
        writer.close();
        writer.close();
        assertThat(folder).isEmptyDirectory();
        assertThatThrownBy(() -> writer.append(GOOD)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(writer::commit).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatARecordItselfThrowsComesThroughWithANoteOfTheExample() throws IOException {
        Path file = folder.resolve("positive.npz");
        PositiveNumpy.write(file, List.of(new Positive(1), new Positive(2)));
        Path negative = folder.resolve("negative.npz");
        LooseNumpy.write(negative, List.of(new Loose(1), new Loose(-2)));
        assertThat(PositiveNumpy.read(file)).containsExactly(new Positive(1), new Positive(2));
        assertThatThrownBy(() -> PositiveNumpy.read(negative))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not positive: -2")
                .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("example 1 of negative.npz"));
        try (PositiveBatch batch = PositiveBatch.read(negative)) {
            assertThatThrownBy(batch::toRecords)
                    .hasMessage("not positive: -2")
                    .satisfies(e -> assertThat(e.getSuppressed()[0]).hasMessage("example 1"));
        }
    }
}
