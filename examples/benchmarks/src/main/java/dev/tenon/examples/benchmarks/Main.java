package dev.tenon.examples.benchmarks;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints tables of them with ratios. */
public final class Main {
    private Main() {}

    /** Takes about three minutes. */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        nestedArrays(run(NestedArrays.class));
        raggedRows(run(RaggedRows.class), PythonPeer.run("ragged_rows.py"));
    }

    private static void nestedArrays(Map<String, Double> tenon) {
        System.out.println("float[32][224][224][3], 19 MB, JDK " + Runtime.version() + ", ms");
        System.out.println("                     Tenon   StdArrays   times as fast");
        print("arrays to tensor", tenon.get("toTensorTenon"), tenon.get("toTensorStdArrays"));
        print("tensor to arrays", tenon.get("fromTensorTenon"), tenon.get("fromTensorStdArrays"));
    }

    private static void raggedRows(Map<String, Double> tenon, Map<String, String> python) {
        System.out.println("10 000 rows of 1 to 512 ints, 10 MB, JDK " + Runtime.version() + ", TensorFlow for Python "
                + python.getOrDefault("version", "not found") + ", ms");
        System.out.println("                     Tenon      Python   times as fast");
        print("rows to ragged", tenon.get("toRagged"), peer(python, "toRagged"));
        print("ragged to padded", tenon.get("raggedToPadded"), peer(python, "raggedToPadded"));
        print("rows to padded", tenon.get("toPadded"), peer(python, "toPadded"));
    }

    private static double peer(Map<String, String> python, String name) {
        return Double.parseDouble(python.getOrDefault(name, "NaN"));
    }

    private static Map<String, Double> run(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        return results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
    }

    private static void print(String work, double tenon, double peer) {
        System.out.println(String.format(Locale.ROOT, "%-16s %9.1f %11.1f %15.1f", work, tenon, peer, peer / tenon));
    }
}
