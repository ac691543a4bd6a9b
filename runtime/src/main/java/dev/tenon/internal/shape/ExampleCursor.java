package dev.tenon.internal.shape;

import java.io.IOException;

/** Goes from one example of a component to the next, and says where in its array it is, and how long its first axes are. */
public interface ExampleCursor extends Places {

    /** What the shapes of all examples have in common. */
    ExampleShape shape();

    /** Goes on to the next example; at first, to the first one. */
    void next() throws IOException;

    /** The example's first element in the array. */
    long start();

    /** The number of its rows, where the first axis is variable. */
    int length();

    /** The length of its next row, where the second axis is variable, too. */
    int nextLength() throws IOException;
}
