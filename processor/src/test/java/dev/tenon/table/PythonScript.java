package dev.tenon.table;

import dev.tenon.edges.Python;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The scripts beside the tests' other resources. */
final class PythonScript {
    private static final Path FOLDER = Path.of("src", "test", "resources", "table");

    private PythonScript() {}

    /** Runs a script in a folder and gives what it prints; skips the test where there is no NumPy. */
    static String run(String name, Path folder) throws IOException, InterruptedException {
        return Python.run(folder, Files.readString(FOLDER.resolve(name)));
    }
}
