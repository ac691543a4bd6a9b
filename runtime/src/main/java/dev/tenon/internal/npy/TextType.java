package dev.tenon.internal.npy;

import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Strings of up to {@code length} characters, shorter ones filled with NUL: {@code <U5}, {@code |S5}.
 *
 * @param length in code points of {@link Kind#UNICODE}, or in bytes
 * @param byteOrder that of a code point; little endian for bytes, which have none
 */
public record TextType(Kind kind, int length, ByteOrder byteOrder) implements NpyType {

    /** What a string is made of. */
    public enum Kind {
        /** {@code numpy.str_}: code points of four bytes, UCS-4. */
        UNICODE('U', 4),
        /** {@code numpy.bytes_}. */
        BYTES('S', 1);

        private final char letter;
        private final int unitBytes;

        Kind(char letter, int unitBytes) {
            this.letter = letter;
            this.unitBytes = unitBytes;
        }

        /** The greatest length whose bytes an int can count. */
        int longest() {
            return Integer.MAX_VALUE / unitBytes;
        }
    }

    /** @throws IllegalArgumentException if {@code length} is negative, or an int cannot count its bytes */
    public TextType {
        Objects.requireNonNull(byteOrder, "byteOrder");
        if (length < 0 || length > kind.longest()) {
            throw new IllegalArgumentException("not a length of strings: " + length);
        }
        if (kind == Kind.BYTES) {
            byteOrder = ByteOrder.LITTLE_ENDIAN;
        }
    }

    @Override
    public int byteSize() {
        return length * kind.unitBytes;
    }

    @Override
    public String descr() {
        return "" + Descr.order(kind == Kind.BYTES ? '|' : '<', byteOrder) + kind.letter + length;
    }
}
