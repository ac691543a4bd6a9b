package dev.tenon.examples.benchmarks.table;

/** Benchmarks that belong together: they are run one after the other, on the same files. */
public interface Group {

    /** As {@code -Dgroup} names it. */
    String name();

    /** Measures, and adds lines to the table of the run. */
    void measure(Run run) throws Exception;
}
