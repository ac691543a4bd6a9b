package dev.tenon.examples.benchmarks.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks of JMH, Tenon's own and those of its peers on the JVM: each in a JVM of its own. */
final class JavaPeers {
    private JavaPeers() {}

    /**
     * The medians of the benchmarks of a class whose method names match, by method and parameters.
     *
     * @param methods a regular expression
     * @param parameters the values of the parameters; those that are left out have the values of the class
     */
    static Timings run(
            Class<?> benchmark,
            String methods,
            Map<String, String[]> parameters,
            Path directory,
            Path log,
            boolean quick)
            throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(benchmark.getName().replace(".", "\\.") + "\\.(" + methods + ")$")
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .forks(1)
                .warmupIterations(quick ? 1 : 2)
                .warmupTime(TimeValue.milliseconds(quick ? 100 : 800))
                .measurementIterations(quick ? 1 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 100 : 400))
                .jvmArgsAppend(
                        "-Xmx4g",
                        "-D" + Run.DIRECTORY + "=" + directory,
                        "--enable-native-access=ALL-UNNAMED",
                        // DJL, that nobody listens to its log.
                        "-Dslf4j.internal.verbosity=ERROR",
                        "-XX:+IgnoreUnrecognizedVMOptions",
                        "--sun-misc-unsafe-memory-access=allow")
                .verbosity(VerboseMode.NORMAL)
                .output(log.toString());
        parameters.forEach(options::param);
        Map<String, Timing> byName = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            byName.put(name(result), new Timing.Measured(median));
        }
        return new Timings(byName, new Timing.Skipped("failed: see " + log.getFileName()));
    }

    private static String name(RunResult result) {
        String parameters = result.getParams().getParamsKeys().stream()
                .sorted()
                .map(key -> " " + result.getParams().getParam(key))
                .collect(Collectors.joining());
        return result.getPrimaryResult().getLabel() + parameters;
    }
}
