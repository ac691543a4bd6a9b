package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardReadOption;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;

/** Every edge of the triangle: Java records, NumPy files, TensorFlow tensors. */
@ExtendWith(Leaks.class)
class TriangleTest {
    private static final List<Scene> SCENES =
            IntStream.range(0, 5).mapToObj(n -> Scene.number(n, 4, 3)).toList();

    @TempDir
    private Path folder;

    @Test
    void recordsToTensorsAndBack() {
        try (SceneBatch batch = SceneBatch.of(SCENES)) {
            assertThat(batch.size()).isEqualTo(5);
            assertThat(batch.mask().shape().asArray()).containsExactly(5, 4, 3);
            assertThat(batch.flat().shape().asArray()).containsExactly(5, 2, 3);
            assertThat(batch.weights().shape().asArray()).containsExactly(5, 4, 1, 2, 1, 3);
            assertThat(batch.visible().shape().asArray()).containsExactly(5);
            assertSame(batch.toRecords(), SCENES);
            assertSame(List.of(batch.get(3)), List.of(SCENES.get(3)));
        }
    }

    @Test
    void tensorFlowFindsTheElementsWhereTheyBelong() {
        try (SceneBatch batch = SceneBatch.of(SCENES)) {
            assertThat(InTensorFlow.sum(TBool.class, batch.visible())).isEqualTo(2);
            assertThat(InTensorFlow.element(TUint8.class, batch.mask(), 1, 3, 2))
                    .isEqualTo((1000 + 11) & 0xff);
            assertThat(InTensorFlow.element(TUint16.class, batch.depth(), 4, 0, 2, 0))
                    .isEqualTo(-4002 & 0xffff);
            assertThat(InTensorFlow.element(TInt32.class, batch.ids(), 4, 2)).isEqualTo(Integer.MIN_VALUE);
            assertThat(InTensorFlow.element(TInt64.class, batch.counts(), 0, 1, 2, 0, 1))
                    .isEqualTo((double) Long.MAX_VALUE);
            assertThat(InTensorFlow.element(TFloat32.class, batch.flat(), 2, 1, 1))
                    .isNaN();
            assertThat(InTensorFlow.element(TFloat64.class, batch.weights(), 3, 2, 0, 0, 0, 1))
                    .isEqualTo(3007.25);
        }
    }

    @Test
    void oneExampleToTensorsAndBack() {
        try (SceneTensors tensors = SceneTensors.of(SCENES.get(2))) {
            assertThat(tensors.visible().shape().numDimensions()).isZero();
            assertThat(tensors.depth().shape().asArray()).containsExactly(4, 3, 1);
            assertThat(tensors.asMap())
                    .containsOnlyKeys("visible", "mask", "depth_map", "ids", "counts", "flat", "weights");
            assertThat(InTensorFlow.element(TFloat64.class, tensors.weights(), 1, 0, 1, 0, 1))
                    .isEqualTo(-2004);
            assertSame(List.of(tensors.toRecord()), List.of(SCENES.get(2)));
        }
    }

    @Test
    void recordsToAnyFileAndBack() throws IOException {
        Path npz = folder.resolve("scenes.npz");
        Path compressed = folder.resolve("compressed.npz");
        Path directory = folder.resolve("scenes");
        SceneNumpy.write(npz, SCENES);
        SceneNumpy.write(compressed, SCENES, StandardWriteOption.COMPRESSED);
        SceneNumpy.write(directory, SCENES);

        assertThat(Files.size(compressed)).isLessThan(Files.size(npz));
        assertThat(directory.resolve("depth_map.npy")).isRegularFile();
        for (Path file : List.of(npz, compressed, directory)) {
            assertSame(SceneNumpy.read(file), SCENES);
            assertSame(SceneNumpy.read(file, StandardReadOption.MAPPED), SCENES);
        }
    }

    @Test
    void oneExampleToAFileAndBack() throws IOException {
        Path file = folder.resolve("scene.npz");
        SceneNumpy.writeExample(file, SCENES.get(1));
        assertSame(List.of(SceneNumpy.readExample(file)), List.of(SCENES.get(1)));
        try (SceneTensors tensors = SceneTensors.read(file)) {
            assertSame(List.of(tensors.toRecord()), List.of(SCENES.get(1)));
            Path copy = folder.resolve("copy.npz");
            tensors.write(copy);
            assertThat(copy).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void filesToTensorsAndBackAreTheSameBytes() throws IOException {
        Path file = folder.resolve("scenes.npz");
        SceneNumpy.write(file, SCENES);
        try (SceneBatch batch = SceneBatch.read(file)) {
            assertThat(InTensorFlow.element(TUint8.class, batch.mask(), 1, 3, 2))
                    .isEqualTo((1000 + 11) & 0xff);
            assertSame(batch.toRecords(), SCENES);
            Path copy = folder.resolve("copy.npz");
            batch.write(copy);
            assertThat(copy).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void aWriterWritesWhatWriteDoes() throws IOException {
        Path file = folder.resolve("scenes.npz");
        Path expected = folder.resolve("expected.npz");
        SceneNumpy.write(expected, SCENES);
        try (NumpyWriter<Scene> writer = SceneNumpy.writer(file)) {
            for (Scene scene : SCENES) {
                writer.append(scene);
            }
            assertThat(file).doesNotExist();
            writer.commit();
        }
        assertThat(file).hasSameBinaryContentAs(expected);
        assertThat(Files.list(folder)).containsExactlyInAnyOrder(file, expected);
    }

    @Test
    void anIterableThatIsNoCollectionIsWrittenToo() throws IOException {
        Path file = folder.resolve("scenes.npz");
        SceneNumpy.write(file, SCENES::iterator);
        assertSame(SceneNumpy.read(file), SCENES);
    }

    @Test
    void aDatasetReadsWhatIsAskedFor() throws IOException {
        Path first = folder.resolve("first.npz");
        Path second = folder.resolve("second");
        SceneNumpy.write(first, SCENES.subList(0, 3));
        SceneNumpy.write(second, SCENES.subList(3, 5));
        try (NumpyDataset<Scene> dataset = SceneNumpy.open(List.of(first, second))) {
            assertThat(dataset.size()).isEqualTo(5);
            assertSame(List.of(dataset.get(4), dataset.get(0)), List.of(SCENES.get(4), SCENES.get(0)));
            assertSame(dataset.stream().toList(), SCENES);
        }
    }

    @Test
    void recordsOfNumpyOnlyTypesKeepEveryBit() throws IOException {
        boolean[][][][][][][][] deep = new boolean[1][2][1][2][1][2][1][3];
        deep[0][1][0][1][0][1][0][2] = true;
        List<Plain> plains = List.of(new Plain(
                (byte) -128, new short[] {-1, 1}, new int[] {-1}, new long[][] {{-1, 2}, {3, 4}}, deep));
        Path file = folder.resolve("plain.npz");
        PlainNumpy.write(file, plains);
        assertSame(PlainNumpy.read(file), plains);
    }
}
