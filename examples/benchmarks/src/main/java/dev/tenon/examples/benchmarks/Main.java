package dev.tenon.examples.benchmarks;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks and prints a table of them with ratios. */
public final class Main {
    private Main() {}

    /** Takes about a minute. */
    public static void main(String[] args) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(NestedArrays.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .build())
                .run();
        Map<String, Double> milliseconds = results.stream()
                .collect(Collectors.toMap(
                        result -> result.getPrimaryResult().getLabel(),
                        result -> result.getPrimaryResult().getScore()));
        System.out.println("float[32][224][224][3], 19 MB, JDK " + Runtime.version() + ", ms");
        System.out.println("                     Tenon   StdArrays   times as fast");
        print("arrays to tensor", milliseconds.get("toTensorTenon"), milliseconds.get("toTensorStdArrays"));
        print("tensor to arrays", milliseconds.get("fromTensorTenon"), milliseconds.get("fromTensorStdArrays"));
    }

    private static void print(String work, double tenon, double peer) {
        System.out.println(String.format(Locale.ROOT, "%-16s %9.1f %11.1f %15.1f", work, tenon, peer, peer / tenon));
    }
}
