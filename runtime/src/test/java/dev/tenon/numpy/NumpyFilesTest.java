package dev.tenon.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumpyFilesTest {
    @TempDir
    private Path folder;

    private void create(String... names) throws IOException {
        for (String name : names) {
            Files.createDirectories(folder.resolve(name).getParent());
            Files.createFile(folder.resolve(name));
        }
    }

    private List<String> glob(String pattern) throws IOException {
        return NumpyFiles.glob(folder, pattern).stream()
                .map(found -> folder.relativize(found).toString())
                .toList();
    }

    @Test
    void filesComeInTheOrderOfTheirNames() throws IOException {
        create("train-2.npz", "train-10.npz", "train-1.npz", "test-1.npz", "train-1.txt");
        assertThat(glob("train-*.npz")).containsExactly("train-1.npz", "train-10.npz", "train-2.npz");
        assertThat(glob("t*-1.npz")).containsExactly("test-1.npz", "train-1.npz");
        assertThat(glob("train-?.npz")).containsExactly("train-1.npz", "train-2.npz");
        assertThat(glob("train-[0-9].npz")).containsExactly("train-1.npz", "train-2.npz");
    }

    @Test
    void foldersAreFilesOfExamples() throws IOException {
        create("train-b/image.npy", "train-a/image.npy", "other/image.npy");
        assertThat(glob("train-*")).containsExactly("train-a", "train-b");
        assertThat(glob("train-*/image.npy")).containsExactly("train-a/image.npy", "train-b/image.npy");
    }

    @Test
    void hiddenFilesAreNotMeant() throws IOException {
        create("a.npz", ".tenon-temporary.npz", ".hidden/a.npz", "shown/a.npz");
        assertThat(glob("*.npz")).containsExactly("a.npz");
        assertThat(glob("*/*.npz")).containsExactly("shown/a.npz");
        assertThat(glob(".hidden/*")).containsExactly(".hidden/a.npz");
    }

    @Test
    void whereNothingMatchesTheErrorSaysWhatIsThere() throws IOException {
        create("a.npz", "b.npz", "c.npz", "d.npz", "e.npz", "f.npz", "g.npz");
        assertThatThrownBy(() -> NumpyFiles.glob(folder, "train-*.npz"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("train-*.npz")
                        + ": nothing matches: the directory holds a.npz, b.npz, c.npz, d.npz, e.npz and 2 more");
    }

    @Test
    void whereThereIsNothingItSaysSo() {
        assertThatThrownBy(() -> NumpyFiles.glob(folder, "*.npz"))
                .hasMessageEndingWith("nothing matches: the directory is empty");
        assertThatThrownBy(() -> NumpyFiles.glob(folder.resolve("none"), "*.npz"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
    }

    @Test
    void aFileIsNoDirectory() throws IOException {
        create("a.npz");
        assertThatThrownBy(() -> NumpyFiles.glob(folder.resolve("a.npz"), "*"))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aPatternThatIsNoneIsRefused() throws IOException {
        create("a.npz");
        assertThatThrownBy(() -> NumpyFiles.glob(folder, "a[.npz")).isInstanceOf(PatternSyntaxException.class);
    }
}
