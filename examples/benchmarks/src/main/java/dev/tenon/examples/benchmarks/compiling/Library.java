package dev.tenon.examples.benchmarks.compiling;

import java.io.File;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What this program has on its own class path, for the compiler's paths. */
final class Library {
    private Library() {}

    /** Tenon's processor, and the runtime that it shares its rules with. */
    static String processor() {
        return choose(entry -> entry.contains("tenon-processor") || entry.contains("tenon-runtime"));
    }

    /** AutoValue: processor and annotations in jars of their own. */
    static String autoValue() {
        return choose(entry -> entry.contains("auto-value"));
    }

    /** Everything else: Tenon's runtime, TensorFlow and what they need. */
    static String classPath() {
        return choose(entry -> !entry.contains("tenon-processor") && !entry.contains("auto-value-1"));
    }

    private static String choose(Predicate<String> entry) {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
