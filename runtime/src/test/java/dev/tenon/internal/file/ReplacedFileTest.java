package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReplacedFileTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    private Path directory;

    @Test
    @Timeout(20)
    @EnabledOnOs(value = OS.LINUX, disabledReason = "others do not list what is open")
    void aLargeFileIsFreedInTheEnd() throws Exception {
        Path file = Files.write(directory.resolve("x.npy"), new byte[5 << 20]);
        ReplacedFile old = ReplacedFile.at(file);
        assertThat(isOpen(file)).isTrue();
        Files.delete(file);
        old.release();
        while (isOpen(file)) {
            Thread.sleep(1);
        }
    }

    @Test
    void whatIsNoFileOrNotThereIsLeftAlone() throws IOException {
        ReplacedFile.at(directory).release();
        ReplacedFile.at(directory.resolve("x.npy")).release();
        assertThat(directory).isEmptyDirectory();
    }

    /** A file that was deleted is listed with a word behind its name. */
    private static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> links = Files.list(OPEN_FILES)) {
            return links.anyMatch(link -> pointsTo(link, file));
        }
    }

    private static boolean pointsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).toString().startsWith(file.toString());
        } catch (IOException e) {
            // It was closed meanwhile.
            return false;
        }
    }
}
