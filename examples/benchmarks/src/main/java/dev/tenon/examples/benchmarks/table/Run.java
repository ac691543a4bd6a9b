package dev.tenon.examples.benchmarks.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** One run of the benchmarks: where its files are, and what it has found so far. */
public final class Run {
    static final String DIRECTORY = "tenon.benchmarks.directory";

    private final Path directory;
    private final Path logs;
    private final boolean quick;
    private final List<Line> lines = new ArrayList<>();
    private int started;

    /**
     * @param directory for the data; deleted at the end
     * @param logs for what JMH and Python print; kept
     * @param quick whether it is enough that everything runs
     */
    public Run(Path directory, Path logs, boolean quick) {
        this.directory = directory;
        this.logs = logs;
        this.quick = quick;
    }

    /** Where the files of the run are, in the process that was started for a benchmark. */
    public static Path directoryOfTheRun() {
        return Path.of(System.getProperty(DIRECTORY));
    }

    /** Where the files of the run are. */
    public Path directory() {
        return directory;
    }

    /** Whether it is enough that everything runs. */
    public boolean isQuick() {
        return quick;
    }

    /** Measures all benchmarks of a class. */
    public Timings java(Class<?> benchmark) throws RunnerException {
        return java(benchmark, ".*", Map.of());
    }

    /** Measures the benchmarks of a class whose names match, with these values of its parameters. */
    public Timings java(Class<?> benchmark, String methods, Map<String, String[]> parameters) throws RunnerException {
        System.out.println("JMH " + benchmark.getSimpleName() + " ...");
        return JavaPeers.run(benchmark, methods, parameters, directory, log(benchmark.getSimpleName()), quick);
    }

    /** Measures what a script of Python does. */
    public Timings python(String script, String... arguments) throws IOException, InterruptedException {
        System.out.println("Python " + script + " ...");
        return PythonPeers.run(script, directory, log(script), quick, List.of(arguments));
    }

    private Path log(String name) {
        return logs.resolve(++started + "-" + name + ".log");
    }

    /** Adds a line to the table. */
    public void add(String work, Size size, Timing tenon, String peer, Timing other) {
        lines.add(new Line(work, size, tenon, peer, other));
    }

    /** What was found so far. */
    public Table table() {
        return new Table(lines);
    }
}
