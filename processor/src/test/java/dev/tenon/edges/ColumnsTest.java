package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A record with a named axis sees examples as columns: the same files, the same tensors. */
@ExtendWith(Leaks.class)
class ColumnsTest {
    private static final List<Place> PLACES = List.of(
            new Place(new float[] {1, 2}, "home", Pet.Kind.DOG),
            new Place(new float[] {3, 4}, "", Pet.Kind.CAT),
            new Place(new float[] {5, 6}, "Z\u00fcrich", Pet.Kind.BIRD));
    private static final Places COLUMNS = new Places(
            new float[][] {{1, 2}, {3, 4}, {5, 6}},
            new String[] {"home", "", "Z\u00fcrich"},
            new Pet.Kind[] {Pet.Kind.DOG, Pet.Kind.CAT, Pet.Kind.BIRD});

    @TempDir
    private Path folder;

    @Test
    void columnsReadTheFilesOfExamplesAndWriteTheSame() throws IOException {
        for (String form : List.of("places.npz", "places")) {
            Path file = folder.resolve(form);
            PlaceNumpy.write(file, PLACES);
            assertSame(List.of(PlacesNumpy.readExample(file)), List.of(COLUMNS));
        }
        Path copy = folder.resolve("copy.npz");
        PlacesNumpy.writeExample(copy, COLUMNS);
        assertThat(copy).hasSameBinaryContentAs(folder.resolve("places.npz"));
        assertSame(PlaceNumpy.read(copy), PLACES);
    }

    @Test
    void columnsReadTheFileOfAStruct() throws IOException {
        PlaceNumpy.write(folder.resolve("places.npy"), PLACES);
        assertSame(List.of(PlacesNumpy.readExample(folder.resolve("places.npy"))), List.of(COLUMNS));
    }

    @Test
    void columnsViewTheTensorsOfABatchAndTheReverse() {
        try (PlaceBatch batch = PlaceBatch.of(PLACES);
                PlacesTensors columns = PlacesTensors.view(batch.asMap());
                PlaceBatch again = PlaceBatch.view(columns.asMap())) {
            assertThat(columns.point()).isSameAs(batch.point());
            assertSame(List.of(columns.toRecord()), List.of(COLUMNS));
            assertSame(again.toRecords(), PLACES);
        }
    }

    @Test
    void columnsOfDifferentLengthsAreRefused() {
        Places places = new Places(COLUMNS.point(), new String[] {"home"}, COLUMNS.kind());
        assertThatThrownBy(() -> PlacesNumpy.writeExample(folder.resolve("places.npz"), places))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(
                        "Places.name, places.npz[name]: axis 'n' is 1 long, and 3 long in Places.point, places.npz[point]");
    }
}
