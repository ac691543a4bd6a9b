package dev.tenon.internal.cast;

import java.nio.ByteBuffer;

/** Why an element is not cast. */
interface Problem {

    /** What is wrong with the element at the position of {@code source}, which is not moved. */
    String text(ByteBuffer source);

    /** What to write instead. */
    String advice(ByteBuffer source);
}
