package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Records to any form, to any other form, and back to records, is the identity; for random shapes, empty ones included. */
@ExtendWith(Leaks.class)
class RandomShapesTest {
    @TempDir
    private Path folder;

    @RepeatedTest(100)
    void everyWayAroundTheTriangleIsTheIdentity(RepetitionInfo repetition) throws IOException {
        Random random = new Random(repetition.getCurrentRepetition());
        int h = random.nextInt(5);
        int w = h == 0 ? 0 : random.nextInt(40);
        List<Scene> scenes = IntStream.range(0, 1 + random.nextInt(50))
                .mapToObj(n -> Scene.number(n, h, w))
                .toList();
        Path file = folder.resolve(random.nextBoolean() ? "scenes.npz" : "scenes");
        Path again = folder.resolve("again.npz");

        SceneNumpy.write(file, random.nextBoolean() ? scenes : scenes::iterator);
        try (SceneBatch batch = SceneBatch.read(file)) {
            batch.write(again, StandardWriteOption.COMPRESSED);
        }
        assertSame(SceneNumpy.read(again), scenes);
        try (NumpyDataset<Scene> dataset = SceneNumpy.open(List.of(file, again));
                SceneBatch both = SceneBatch.of(dataset.stream().toList())) {
            int index = random.nextInt(scenes.size());
            assertSame(List.of(dataset.get(index)), scenes.subList(index, index + 1));
            assertSame(both.slice(scenes.size(), both.size()).toRecords(), scenes);
            both.write(folder.resolve("both.npz"));
        }
        assertThat(SceneNumpy.read(folder.resolve("both.npz"))).hasSize(2 * scenes.size());
        assertThat(Files.list(folder)).hasSize(3);
    }
}
