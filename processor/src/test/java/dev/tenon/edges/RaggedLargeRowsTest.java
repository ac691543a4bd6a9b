package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
}
