package dev.tenon.processor.read;

import dev.tenon.Axis;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What to write instead of a {@code @Dims} value that cannot be parsed: what other notations of a shape mean here. */
final class DimsHint {
    /** What Python, NumPy, TensorFlow and ONNX write for an axis of any length. */
    private static final Set<String> ANY_LENGTH = Set.of("?", "-1", "None", "*", ":");

    /** An {@code x} between two numbers is a sign; elsewhere it may be the name of an axis. */
    private static final String BETWEEN_NUMBERS = "(?<=\\d)\\s*[xX\u00d7*]\\s*(?=\\d)";

    private static final String BETWEEN_AXES = "[\\s,;()\\[\\]{}]+";

    private static final String GENERAL = "write a number (1 or more), a name or _ for each axis, as in \"h w 3\"";

    private DimsHint() {}

    static String forMalformed(String dims) {
        String separated = dims.replaceAll(BETWEEN_NUMBERS, " ").replaceAll(BETWEEN_AXES, " ");
        List<String> words = Arrays.asList(separated.strip().split(" ", -1));
        String written = words.stream()
                .map(word -> ANY_LENGTH.contains(word) ? "_" : word)
                .collect(Collectors.joining(" "));
        if (written.isEmpty() || !isWellFormed(written)) {
            return GENERAL;
        }
        if (words.stream().anyMatch(ANY_LENGTH::contains)) {
            return "write _ for any length: \"" + written + "\"";
        }
        // The fault is then said to be that these are no single spaces.
        boolean hasStraySpace = Arrays.asList(dims.split(" ", -1)).contains("");
        return (hasStraySpace ? "write" : "separate the axes by spaces:") + " \"" + written + "\"";
    }

    private static boolean isWellFormed(String dims) {
        try {
            Axis.parse(dims);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
