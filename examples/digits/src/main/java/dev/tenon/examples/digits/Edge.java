package dev.tenon.examples.digits;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * A conversion between two forms of the data, and how long it takes.
 *
 * @param way from what to what
 * @param calls the methods that do it
 * @param all milliseconds for all the digits
 * @param one milliseconds for one digit, where it differs in kind
 */
record Edge(String way, String calls, double all, OptionalDouble one) {
    /** Times are the median of so many runs, after as many to warm up. */
    static final int RUNS = 20;

    /** A conversion that can be run again and again. */
    interface Conversion {
        void run() throws IOException;
    }

    static Edge of(String way, String calls, Conversion all) throws IOException {
        return new Edge(way, calls, millis(all), OptionalDouble.empty());
    }

    static Edge of(String way, String calls, Conversion all, Conversion one) throws IOException {
        return new Edge(way, calls, millis(all), OptionalDouble.of(millis(one)));
    }

    private static double millis(Conversion conversion) throws IOException {
        for (int i = 0; i < RUNS; i++) {
            conversion.run();
        }
        double[] millis = new double[RUNS];
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            conversion.run();
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis[RUNS / 2];
    }
}
