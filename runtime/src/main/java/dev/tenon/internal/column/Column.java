package dev.tenon.internal.column;

import dev.tenon.DType;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.file.StoredArray;
import java.io.IOException;

/** A stored array as its record declares it. Thread-safe; its readers are not. */
public final class Column {
    private static final long LARGE_BYTES = 1 << 28;
    private static final int DOUBTFUL_RATIO = 50;

    private final StoredArray array;
    private final DType declared;

    /** With an array whose dtype is cast safely to {@code declared}. */
    public Column(StoredArray array, DType declared) {
        this.array = array;
        this.declared = declared;
    }

    /**
     * Inflates an array that claims to be very large and far larger than the bytes that it is deflated to, before anybody
     * allocates memory for it.
     */
    public void verifyClaim() throws IOException {
        long claimed = array.header().byteSize();
        if (claimed > LARGE_BYTES && claimed / DOUBTFUL_RATIO > array.storedBytes()) {
            SequentialElements.verify(array);
        }
    }

    /** Reads all elements, and checks the CRC. The caller closes the reader. */
    public ElementReader readAll() throws IOException {
        if (isRowMajor()) {
            return cast(new SequentialElements(array));
        }
        StoredArray verified = InMemoryArray.verified(array);
        return cast(new FortranElements(verified, 0));
    }

    /** Reads from element {@code first} on, in row-major order; the CRC of a stored npz member is not checked. */
    public ElementReader readFrom(long first) {
        return cast(isRowMajor() ? new PositionedElements(array, first) : new FortranElements(array, first));
    }

    private boolean isRowMajor() {
        return !array.header().fortranOrder()
                || array.header().shape().size() < 2
                || array.header().elements() == 0;
    }

    private ElementReader cast(ElementReader stored) {
        BlockCast cast = BlockCast.of(
                array.header().type().dtype(), array.header().type().byteOrder(), declared);
        return cast.isCopy() ? stored : new CastElements(stored, cast);
    }
}
