package dev.tenon.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** The sources under {@code src/test/resources}. */
final class TestSources {
    static final Path RESOURCES = Path.of("src", "test", "resources");

    private static final String PACKAGE = "package ";

    private TestSources() {}

    /** The files and folders in a folder, sorted. */
    static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String fileName(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }

    /** A source under its name in the package that it declares. */
    static JavaFileObject source(Path file) {
        String text = text(file);
        String name = fileName(file).replace(".java", "");
        String packageName = text.lines()
                .filter(line -> line.startsWith(PACKAGE))
                .map(line -> line.substring(PACKAGE.length()).replace(';', '.'))
                .findFirst()
                .orElse("");
        return source(packageName + name, text);
    }

    static JavaFileObject source(String qualifiedName, String text) {
        return JavaFileObjects.forSourceString(qualifiedName, text);
    }
}
