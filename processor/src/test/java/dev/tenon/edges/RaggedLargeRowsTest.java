package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows whose declared axes are large: where there is none of them, nothing is. */
@ExtendWith(Leaks.class)
class RaggedLargeRowsTest {
    private static final List<Video> EMPTY = List.of(new Video(new byte[0]), new Video(new byte[0]));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"videos.npz", "videos"})
    void examplesWithoutRowsAreReadAsTheyWereWritten(String name) throws IOException {
        Path file = folder.resolve(name);
        VideoNumpy.write(file, EMPTY);
        assertSame(VideoNumpy.read(file), EMPTY);
        try (VideoBatch batch = VideoBatch.read(file)) {
            assertThat(batch.frames().values().shape().asArray()).containsExactly(0, 2160, 3840, 3);
            assertSame(batch.toRecords(), EMPTY);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"video.npz", "video.npy"})
    void soIsOneExample(String name) throws IOException {
        Path file = folder.resolve(name);
        VideoNumpy.writeExample(file, EMPTY.get(0));
        assertSame(List.of(VideoNumpy.readExample(file)), EMPTY.subList(0, 1));
    }

    /** The values are 3 GB, of which the disk holds a few blocks. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRowThatIsLongerThanAJavaArrayIsRefusedAndTheOthersAreRead() throws IOException, InterruptedException {
        Python.run(folder, """
                import os
                os.mkdir('rows')
                np.lib.format.open_memmap('rows/bytes.values.npy', 'w+', 'u1', (3 * 10**9,))[:2] = 7, 8
                np.save('rows/bytes.row_splits.npy', [0, 2, 3 * 10**9])
                """);
        String message = "LongRows.bytes, example 1 of rows/bytes.values.npy: "
                + "an axis of 2999999998 is longer than a Java array can be";
        try (NumpyDataset<LongRows> dataset = LongRowsNumpy.open(folder.resolve("rows"))) {
            assertThat(dataset.get(0).bytes()).containsExactly(7, 8);
            assertRefused(() -> dataset.get(1), message);
            Iterator<LongRows> rows = dataset.iterator();
            assertThat(rows.next().bytes()).containsExactly(7, 8);
            assertRefused(rows::next, message);
        }
    }
}
