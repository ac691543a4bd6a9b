package dev.tenon.examples.benchmarks.table;

/**
 * How much data a piece of work is done on.
 *
 * @param name as the table shows it
 * @param movedBytes how many bytes are moved, from which GB/s follow; 0 where no bytes are
 */
public record Size(String name, long movedBytes) {

    /** The same data, of which nothing is moved. */
    public Size unmoved() {
        return new Size(name, 0);
    }
}
