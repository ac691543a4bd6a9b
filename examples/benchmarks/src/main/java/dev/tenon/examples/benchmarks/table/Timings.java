package dev.tenon.examples.benchmarks.table;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Timings by name.
 *
 * @param byName what was measured
 * @param others what holds for every other name
 */
public record Timings(Map<String, Timing> byName, Timing others) {
    public Timings {
        byName = Map.copyOf(byName);
    }

    /** The timing of this name. */
    public Timing get(String name) {
        return byName.getOrDefault(name, others);
    }

    /** These timings and those, which have other names. */
    public Timings and(Timings more) {
        Map<String, Timing> all = new LinkedHashMap<>(byName);
        all.putAll(more.byName);
        return new Timings(all, others);
    }
}
