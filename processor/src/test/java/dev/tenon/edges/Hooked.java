package dev.tenon.edges;

import dev.tenon.TensorRecord;

/** A nested record whose constructor does something else, too, and components behind it. */
@TensorRecord
record Hooked(Closing first, int second, String third) {
    static Hooked number(int n) {
        return new Hooked(new Closing(n), 10 * n, "n" + n);
    }
}
