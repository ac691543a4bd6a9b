package dev.tenon.examples.benchmarks.table;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that a script of the Python peers prints: a JSON object with a name and either {@code ms} or {@code words}. */
record PeerLine(String name, Timing timing) {
    private static final Pattern FORM =
            Pattern.compile("\\{\"name\": \"([^\"\\\\]*)\", \"(?:ms\": ([0-9.eE+-]+)|words\": \"([^\"\\\\]*)\")\\}");

    /** What a line says; nothing where it says something else, as warnings do. */
    static Optional<PeerLine> parse(String line) {
        Matcher json = FORM.matcher(line.strip());
        if (!json.matches()) {
            return Optional.empty();
        }
        Timing timing = json.group(2) == null
                ? new Timing.Skipped(json.group(3))
                : new Timing.Measured(Double.parseDouble(json.group(2)));
        return Optional.of(new PeerLine(json.group(1), timing));
    }
}
