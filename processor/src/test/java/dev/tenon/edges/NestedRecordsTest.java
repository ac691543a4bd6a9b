package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint8;

/** Records in records along every edge, two levels deep. */
@ExtendWith(Leaks.class)
class NestedRecordsTest {
    private static final List<Stereo> SCENES =
            IntStream.range(0, 4).mapToObj(Stereo::number).toList();
    private static final List<Stereo.View> LEFT =
            SCENES.stream().map(Stereo::left).toList();
    private static final List<Stereo.View> RIGHT =
            SCENES.stream().map(Stereo::right).toList();
    private static final String[] KEYS = {
        "left/image/pixels", "left/image/camera", "left/position",
        "right_view/image/pixels", "right_view/image/camera", "right_view/position",
        "time"
    };

    @TempDir
    private Path folder;

    @Test
    void everyFormOfFileKeepsThem() throws IOException {
        for (String form : List.of("stereo.npz", "stereo.npy", "stereo")) {
            Path file = folder.resolve(form);
            StereoNumpy.write(file, SCENES);
            assertSame(StereoNumpy.read(file), SCENES);
            try (NumpyDataset<Stereo> dataset = StereoNumpy.open(file)) {
                assertSame(List.of(dataset.get(3)), SCENES.subList(3, 4));
                assertSame(dataset.stream().toList(), SCENES);
            }
        }
        assertThat(folder.resolve("stereo/right_view/image/pixels.npy")).isRegularFile();
    }

    @Test
    void numpyFindsTheKeysJoined() throws IOException, InterruptedException {
        StereoNumpy.write(folder.resolve("stereo.npz"), SCENES);
        StereoNumpy.write(folder.resolve("stereo.npy"), SCENES);
        assertThat(Python.run(folder, """
                npz, struct = np.load('stereo.npz'), np.load('stereo.npy')
                assert struct.dtype.names == ('left', 'right_view', 'time')
                for pixels in (npz['right_view/image/pixels'], struct['right_view']['image']['pixels']):
                    assert pixels[3, 3, 4] == 253
                for position in (npz['left/position'], struct['left']['position']):
                    assert position[2].tolist() == [2, .5, -2]
                print(*npz.files)
                """)).isEqualTo(String.join(" ", KEYS) + "\n");
    }

    @Test
    void aFileThatNumpyWroteIsRead() throws IOException, InterruptedException {
        Python.run(folder, """
                view = {'image/pixels': np.full((1, 2, 2), 7, 'u1'), 'image/camera': np.array(['c']),
                        'position': np.zeros((1, 3))}
                arrays = {side + '/' + key: value for side in ('left', 'right_view') for key, value in view.items()}
                np.savez('stereo.npz', time=np.array([5]), **arrays)
                """);
        Stereo scene = StereoNumpy.read(folder.resolve("stereo.npz")).get(0);
        assertThat(scene.right().image().pixels()).isEqualTo(new byte[][] {{7, 7}, {7, 7}});
        assertThat(scene.left().image().camera()).isEqualTo("c");
        assertThat(scene.time()).isEqualTo(5);
    }

    @Test
    void tensorsKeepThem() throws IOException {
        Path file = folder.resolve("stereo.npz");
        Path copy = folder.resolve("copy.npz");
        StereoNumpy.write(file, SCENES);
        try (StereoBatch batch = StereoBatch.of(SCENES);
                StereoBatch read = StereoBatch.read(file);
                StereoBatch slice = batch.slice(1, 3);
                StereoTensors one = StereoTensors.of(SCENES.get(2))) {
            assertThat(batch.asMap()).containsOnlyKeys(KEYS);
            assertThat(batch.asMap().keySet()).containsExactly(KEYS);
            assertSame(batch.toRecords(), SCENES);
            assertSame(read.toRecords(), SCENES);
            assertSame(slice.toRecords(), SCENES.subList(1, 3));
            assertSame(slice.right().toRecords(), RIGHT.subList(1, 3));
            assertSame(List.of(one.toRecord()), SCENES.subList(2, 3));
            assertThat(one.left().image().pixels().shape().asArray()).containsExactly(2, 3);
            read.write(copy);
        }
        assertThat(copy).hasSameBinaryContentAs(file);
    }

    @Test
    void datasetsGiveBatchesOfThem() throws IOException {
        Path file = folder.resolve("stereo.npz");
        StereoNumpy.write(file, SCENES);
        List<Stereo.View> seen = new ArrayList<>();
        try (NumpyDataset<Stereo> dataset = StereoNumpy.open(file);
                Batches<StereoBatch> batches = StereoBatch.batches(dataset, 3)) {
            batches.forEach(batch -> seen.addAll(batch.left().toRecords()));
        }
        assertSame(seen, LEFT);
    }

    @Test
    void accessorsGiveHoldersOfTheSameTensors() {
        try (StereoBatch batch = StereoBatch.of(SCENES)) {
            assertThat(batch.left().image().pixels()).isSameAs(batch.asMap().get("left/image/pixels"));
            assertThat(batch.left().image().asMap().keySet()).containsExactly("pixels", "camera");
            assertThat(batch.left().size()).isEqualTo(4);
            assertThat(InTensorFlow.element(TUint8.class, batch.right().image().pixels(), 3, 3, 4))
                    .isEqualTo(253);
            assertSame(batch.left().toRecords(), LEFT);
            assertSame(List.of(batch.left().image().get(2)), List.of(LEFT.get(2).image()));
        }
    }

    @Test
    void aNestedHolderIsClosedWithTheOuterOne() {
        StereoBatch batch = StereoBatch.of(SCENES);
        Stereo_ViewBatch left = batch.left();
        Stereo_ImageBatch image = left.image();
        batch.close();
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                batch::left, left::size, left::image, left::toRecords, left::asMap, image::pixels, image::toRecords)) {
            assertThatIllegalStateException().isThrownBy(call).withMessageContaining("were closed");
        }
        StereoTensors tensors = StereoTensors.of(SCENES.get(0));
        Stereo_ViewTensors right = tensors.right();
        tensors.close();
        assertThatIllegalStateException().isThrownBy(right::toRecord);
        assertThatIllegalStateException().isThrownBy(right::image);
    }

    @Test
    void aNestedHolderOnlyBorrows() {
        try (StereoBatch batch = StereoBatch.of(SCENES)) {
            Stereo_ViewBatch left = batch.left();
            left.close();
            assertThatIllegalStateException().isThrownBy(left::toRecords);
            assertSame(batch.left().toRecords(), LEFT);
            assertSame(batch.toRecords(), SCENES);
        }
    }

    @Test
    void closingWhatAnAccessorGaveClosesNothingElse() {
        StereoBatch batch = StereoBatch.of(SCENES);
        Stereo_ViewBatch first = batch.left();
        Stereo_ViewBatch second = batch.left();
        second.close();
        assertSame(first.toRecords(), LEFT);
        Stereo_ViewBatch slice = first.slice(1, 3);
        assertSame(slice.toRecords(), LEFT.subList(1, 3));
        batch.close();
        assertThatIllegalStateException().isThrownBy(slice::toRecords);
    }

    @Test
    void whatIsMadeOfALoopsBatchesOutlivesTheLoop() {
        List<StereoBatch> kept = new ArrayList<>();
        try (Batches<Stereo_ViewBatch> left = Stereo_ViewBatch.batches(LEFT, 2)) {
            for (Stereo_ViewBatch batch : left) {
                kept.add(StereoBatch.of(batch, Stereo_ViewBatch.of(RIGHT.subList(0, 2)), TInt64.vectorOf(0, 1)));
            }
        }
        assertSame(kept.get(0).toRecords(), SCENES.subList(0, 2));
        kept.forEach(StereoBatch::close);
    }

    @Test
    void whatIsMadeOfBorrowedBatchesHasCopiesOfItsOwn() {
        StereoBatch batch = StereoBatch.of(SCENES);
        StereoBatch other = StereoBatch.of(batch.left(), batch.right(), TInt64.vectorOf(0, 1, 2, 3));
        batch.close();
        try (other) {
            assertSame(other.toRecords(), SCENES);
        }
    }

    @Test
    void whatIsMadeOfBorrowedTensorsHasCopiesOfItsOwn() {
        StereoTensors tensors = StereoTensors.of(SCENES.get(1));
        StereoTensors other = StereoTensors.of(tensors.left(), tensors.right(), TInt64.scalarOf(1));
        tensors.close();
        try (other) {
            assertSame(List.of(other.toRecord()), SCENES.subList(1, 2));
        }
    }

    @Test
    void whatWasGivenAwayEndsWithItsOwnerAndIsDetachedAsACopy() {
        Stereo_ViewBatch left = Stereo_ViewBatch.of(LEFT);
        StereoBatch batch = StereoBatch.of(left, Stereo_ViewBatch.of(RIGHT), TInt64.vectorOf(0, 1, 2, 3));
        StereoBatch second = StereoBatch.of(left, Stereo_ViewBatch.of(RIGHT), TInt64.vectorOf(0, 1, 2, 3));
        Stereo_ViewBatch detached = left.detach();
        batch.close();
        assertThatIllegalStateException()
                .isThrownBy(left::toRecords)
                .withMessage("the tensors of this Stereo.View were closed with those of the Stereo that owns them");
        try (second;
                detached) {
            assertSame(second.toRecords(), SCENES);
            assertSame(detached.toRecords(), LEFT);
        }
    }

    @Test
    void aHolderThatIsNullIsNamed() {
        try (Stereo_ViewBatch left = Stereo_ViewBatch.of(LEFT);
                TInt64 time = TInt64.vectorOf(0, 1, 2, 3)) {
            assertThatThrownBy(() -> StereoBatch.of(left, null, time))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("Stereo.right: the tensors are null");
            assertSame(left.toRecords(), LEFT);
        }
    }

    @Test
    void aViewOfABatchEndsWithIt() {
        StereoBatch batch = StereoBatch.of(SCENES);
        StereoBatch view = StereoBatch.view(batch.asMap());
        assertSame(view.toRecords(), SCENES);
        batch.close();
        assertThatIllegalStateException().isThrownBy(view::size).withMessageContaining("that lent them");
    }

    @Test
    void whatIsDetachedFromANestedHolderIsACopy() {
        StereoBatch batch = StereoBatch.of(SCENES);
        Stereo_ViewBatch left = batch.left().detach();
        batch.close();
        try (left) {
            assertSame(left.toRecords(), LEFT);
        }
    }

    @Test
    void whatIsMadeOfHoldersOwnsThem() {
        Stereo_ViewBatch left = Stereo_ViewBatch.of(LEFT);
        Stereo_ViewBatch right = Stereo_ViewBatch.of(RIGHT);
        try (StereoBatch batch = StereoBatch.of(left, right, TInt64.vectorOf(0, 1, 2, 3))) {
            assertSame(batch.toRecords(), SCENES);
        }
        assertThatIllegalStateException().isThrownBy(left::toRecords);
        assertThatIllegalStateException().isThrownBy(right::image);
    }

    @Test
    void whereThatThrowsTheHoldersAreStillTheCallers() {
        try (Stereo_ViewBatch left = Stereo_ViewBatch.of(LEFT);
                Stereo_ViewBatch right = Stereo_ViewBatch.of(RIGHT.subList(0, 2));
                TInt64 time = TInt64.vectorOf(0, 1, 2, 3)) {
            assertThatThrownBy(() -> StereoBatch.of(left, right, time))
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageStartingWith("Stereo.right.image.pixels: expected ");
            assertSame(left.toRecords(), LEFT);
            assertSame(right.toRecords(), RIGHT.subList(0, 2));
        }
    }

    @Test
    void aViewBorrowsAllLevels() {
        try (StereoBatch batch = StereoBatch.of(SCENES)) {
            StereoBatch view = StereoBatch.view(batch.asMap());
            Stereo_ImageBatch image = view.right().image();
            assertThat(image.pixels()).isSameAs(batch.right().image().pixels());
            view.close();
            assertThatIllegalStateException().isThrownBy(image::toRecords);
            assertSame(batch.toRecords(), SCENES);
        }
    }

    @Test
    void aNullRecordIsNamed() {
        Stereo nothing = new Stereo(SCENES.get(0).left(), null, 1);
        assertThatThrownBy(() -> StereoBatch.of(SCENES.get(0), nothing))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("Stereo.right, example 1: ");
        Stereo empty =
                new Stereo(new Stereo.View(null, new double[3]), SCENES.get(0).right(), 1);
        assertThatThrownBy(() -> StereoNumpy.write(folder.resolve("stereo.npz"), List.of(SCENES.get(0), empty)))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("Stereo.left.image, example 1 of stereo.npz");
    }

    @Test
    void aMisfitDeepInsideIsNamed() {
        Stereo other = Stereo.number(1);
        other.right().image().pixels()[2] = new byte[7];
        assertThatThrownBy(() -> StereoBatch.of(SCENES.get(0), other))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Stereo.right.image.pixels, example 1: the array is jagged: "
                        + "expected 5 elements at right.image.pixels[2] as in example 0, found 7"
                        + ": for rows of different lengths write @Ragged on the component, "
                        + "and _ for w in @Dims(\"h w\")");
    }
}
