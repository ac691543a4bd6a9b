package dev.tenon.examples.digits;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The data that comes with this program, an npz file as NumPy wrote it. */
final class DigitsFile {
    private static final String NAME = "digits.npz";

    private DigitsFile() {}

    /** Copies the file out of the program into a folder. */
    static Path unpack(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        try (InputStream resource = DigitsFile.class.getResourceAsStream(NAME)) {
            if (resource == null) {
                throw new FileNotFoundException(NAME + " is not beside " + DigitsFile.class.getName());
            }
            Files.copy(resource, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }
}
