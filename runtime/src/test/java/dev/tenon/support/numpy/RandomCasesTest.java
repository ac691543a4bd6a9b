package dev.tenon.support.numpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random files that real NumPy writes: dtype, shape, order, byte order, form, declared dtype, Java type and casting. Every
 * array is read as it is declared and written again, perhaps as another dtype; {@code random_cases} finds out by NumPy what
 * has to come of it, refusals included.
 *
 * <p>{@code -Dtenon.cases=100000} asks for more of them, {@code -Dtenon.seed=1} for others.
 */
class RandomCasesTest {
    private static final int CASES = Integer.getInteger("tenon.cases", 2000);
    private static final long SEED = Long.getLong("tenon.seed", 0);

    /** So many cases are in one folder; the next ones take its place on the disk. */
    private static final int FOLDER_CASES = 5000;

    private static final int THREADS = Math.min(4, Runtime.getRuntime().availableProcessors());

    @TempDir
    private Path directory;

    @BeforeAll
    static void thereIsNumpy() throws Exception {
        boolean required = "required".equals(System.getenv("TENON_NUMPY"));
        try {
            assumeTrue(required || run("-c", "import numpy").status == 0, "python3 has no numpy");
        } catch (IOException e) {
            assumeTrue(required, "there is no python3: " + e.getMessage());
            throw e;
        }
    }

    @Test
    void whatNumpyWritesIsReadAndWrittenAsNumpyCastsIt() throws Exception {
        int parts = Math.max(Math.min(THREADS, CASES), (CASES + FOLDER_CASES - 1) / FOLDER_CASES);
        List<Callable<String>> folders = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int part = i;
            int cases = (int) ((long) CASES * (part + 1) / parts - (long) CASES * part / parts);
            folders.add(() -> checkFolder(SEED * 1_000_003 + part, cases));
        }
        List<String> differences = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            for (Future<String> checked : threads.invokeAll(folders)) {
                for (String line : checked.get().lines().toList()) {
                    if (line.startsWith("count\t")) {
                        String[] words = line.split("\t");
                        counts.merge("all " + words[2], Integer.parseInt(words[3]), Integer::sum);
                        counts.merge(words[1], Integer.parseInt(words[3]), Integer::sum);
                    } else {
                        differences.add(line);
                    }
                }
            }
        } finally {
            threads.shutdownNow();
        }
        System.out.println(CASES + " random cases compared with NumPy: " + counts);
        assertThat(String.join("\n", differences)).isEmpty();
    }

    /** What the script has to say of new random cases. */
    private String checkFolder(long seed, int cases) throws IOException, InterruptedException {
        Path folder = Files.createDirectory(directory.resolve(Long.toString(seed)));
        Output written = script("write", Long.toString(seed), Integer.toString(cases), folder.toString());
        if (written.status != 0) {
            return "the files of seed " + seed + " could not be written: " + written.text;
        }
        CaseFile.runAll(folder);
        Output checked = script("check", folder.toString());
        remove(folder);
        String reproduce = "\nthe files are those of python3 random_cases write " + seed + " " + cases + " FOLDER";
        return checked.text + (checked.status == 0 ? "" : reproduce);
    }

    private static Output script(String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        try {
            URL main = Objects.requireNonNull(RandomCasesTest.class.getResource("random_cases/__main__.py"));
            all.add(Path.of(main.toURI()).resolveSibling("").toString());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** What a process prints, errors included, and its exit status. */
    private record Output(int status, String text) {}

    private static Output run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", "-W", "ignore"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Output(process.waitFor(), text);
    }
}
