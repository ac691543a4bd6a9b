package dev.tenon.internal.npz;

import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** The zip64 extra field of a central directory entry: the numbers that did not fit into 32 bits, in a fixed order. */
final class Zip64 {
    /** Stands for a number that is in the extra field. */
    static final long IN_EXTRA = 0xFFFF_FFFFL;

    static final short ID = 1;

    private final String where;
    private final @Nullable ByteBuffer numbers;

    private Zip64(String where, @Nullable ByteBuffer numbers) {
        this.where = where;
        this.numbers = numbers;
    }

    /** Looks for the field among all extra fields of an entry. */
    static Zip64 find(ByteBuffer extra, String where) throws NumpyFormatException {
        ByteBuffer found = null;
        // Fewer than four bytes cannot be a field; some writers pad with them.
        while (extra.remaining() >= 4) {
            short id = extra.getShort();
            int length = Short.toUnsignedInt(extra.getShort());
            if (length > extra.remaining()) {
                throw new NumpyFormatException(where + ": expected an extra field of at most " + extra.remaining()
                        + " bytes in the zip directory, found one of " + length);
            }
            if (id == ID) {
                if (found != null) {
                    throw new NumpyFormatException(where + ": expected one zip64 extra field, found two");
                }
                found = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            }
            extra.position(extra.position() + length);
        }
        return new Zip64(where, found);
    }

    /** The number itself where it is one; else the next of the extra field. */
    long resolve(int number) throws NumpyFormatException {
        long unsigned = Integer.toUnsignedLong(number);
        if (unsigned != IN_EXTRA) {
            return unsigned;
        }
        if (numbers == null || numbers.remaining() < 8) {
            throw new NumpyFormatException(
                    where + ": expected a zip64 extra field with a size or offset, found none or a short one");
        }
        long resolved = numbers.getLong();
        if (resolved < 0) {
            throw new NumpyFormatException(
                    where + ": expected a size or offset of less than 2^63, found " + Long.toUnsignedString(resolved));
        }
        return resolved;
    }
}
