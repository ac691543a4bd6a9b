package dev.tenon.internal.column;

import dev.tenon.DType;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.npy.NumberType;
import java.io.IOException;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/** A stored array as its record declares it. Thread-safe; its readers are not. */
public final class Column {
    private static final long LARGE_BYTES = 1 << 28;
    private static final int DOUBTFUL_RATIO = 50;

    private final StoredArray array;
    private @Nullable StoredArray fortran;
    private final NumberType stored;
    private final DType declared;

    /** With an array whose elements are {@code stored}, a dtype that is cast safely to {@code declared}. */
    public Column(StoredArray array, NumberType stored, DType declared) {
        this.array = array;
        this.stored = stored;
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
        return cast(
                isRowMajor() ? new SequentialElements(array) : new FortranElements(InMemoryArray.verified(array), 0));
    }

    /**
     * Reads from element {@code first} on, in row-major order; the CRC of a stored npz member is not checked. Of an array in
     * Fortran order, one that is small is read as a whole the first time; one that is large costs a read for each element
     * that is not next to the one before in the file.
     */
    public ElementReader readFrom(long first) throws IOException {
        return cast(isRowMajor() ? new PositionedElements(array, first) : new FortranElements(inMemory(), first));
    }

    private synchronized StoredArray inMemory() throws IOException {
        StoredArray read = fortran;
        if (read == null) {
            read = InMemoryArray.ifSmall(array);
            fortran = read;
        }
        return read;
    }

    private boolean isRowMajor() {
        return !array.header().fortranOrder()
                || array.header().shape().size() < 2
                || array.header().byteSize() == 0;
    }

    private ElementReader cast(ElementReader elements) {
        BlockCast cast =
                BlockCast.of(stored.dtype(), stored.byteOrder(), declared, ByteOrder.nativeOrder(), Check.NONE);
        return cast.isCopy() ? elements : new CastElements(elements, cast);
    }
}
