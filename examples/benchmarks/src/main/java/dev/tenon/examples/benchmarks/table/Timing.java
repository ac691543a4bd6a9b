package dev.tenon.examples.benchmarks.table;

/** How long a piece of work took, or why nobody knows. */
public sealed interface Timing {

    /** The median of what was measured. */
    record Measured(double milliseconds) implements Timing {}

    /** Nothing was measured, and why. */
    record Skipped(String why) implements Timing {}
}
