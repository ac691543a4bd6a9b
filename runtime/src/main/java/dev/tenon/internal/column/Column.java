package dev.tenon.internal.column;

import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.file.MappedMemory;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.shape.ArrayShape;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A stored array, in row-major order, as its record declares it. Thread-safe; its readers are not. */
public final class Column {
    private static final long LARGE_BYTES = 1 << 28;
    private static final int DOUBTFUL_RATIO = 50;

    private final StoredArray array;
    private @Nullable StoredArray fortran;
    private final @Nullable Supplier<BlockCast> casts;

    /** With an array of numbers, each of whose readers has a cast of its own. */
    public Column(StoredArray array, Supplier<BlockCast> casts) {
        this.array = array;
        this.casts = casts;
    }

    /** With an array whose elements stay the bytes that they are. */
    public Column(StoredArray array) {
        this.array = array;
        this.casts = null;
    }

    /**
     * Inflates an array that claims to be very large and far larger than the bytes that it is deflated to, before anybody
     * allocates memory for it.
     *
     * @param elementBytes what an element takes in memory at the least
     */
    public static void verifyClaim(StoredArray array, long elementBytes) throws IOException {
        long claimed = Math.max(
                array.header().byteSize(),
                ArrayShape.product(new long[] {array.header().elements(), elementBytes}));
        if (claimed > LARGE_BYTES && claimed / DOUBTFUL_RATIO > array.storedBytes()) {
            SequentialElements.verify(array);
        }
    }

    /** Reads all elements, and checks the CRC. The caller closes the reader. */
    public ElementReader readAll() throws IOException {
        return cast(readAllStored());
    }

    /** The same without casting them: for who passes over some that must not be looked at, before the others are cast. */
    public ElementReader readAllStored() throws IOException {
        return isRowMajor() ? new SequentialElements(array) : new FortranElements(InMemoryArray.verified(array), 0);
    }

    /** The size of a stored element, in bytes. */
    public int storedSize() {
        return array.header().type().byteSize();
    }

    /**
     * Reads from element {@code first} on, in row-major order; the CRC of a stored npz member is not checked. Of an array in
     * Fortran order, one that is small is read as a whole the first time; one that is large costs a read for each element
     * that is not next to the one before in the file.
     */
    public ElementReader readFrom(long first) throws IOException {
        return cast(readStoredFrom(first));
    }

    /** The same without casting them. */
    public ElementReader readStoredFrom(long first) throws IOException {
        return isRowMajor() ? new PositionedElements(array, first) : new FortranElements(inMemory(), first);
    }

    /** Reads elements from anywhere, as {@link #readFrom} does. */
    public RandomElements random() {
        BlockCast cast = casts == null ? null : casts.get();
        BlockCast needed = cast == null || cast.isCopy() ? null : cast;
        return new RandomElements(isRowMajor() ? array : new RowMajorArray(array, this::readStoredFrom), needed);
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

    /**
     * The memory of {@code count} elements from {@code first} on, in row-major order; empty where elements are cast, or are not
     * mapped: see {@link StoredArray#memory}.
     */
    public Optional<MappedMemory> memory(long first, long count) throws IOException {
        boolean isAsStored = casts != null && isRowMajor() && casts.get().isCopy();
        return isAsStored ? array.memory(first * storedSize(), count * storedSize()) : Optional.empty();
    }

    /** Casts stored elements; closing the reader closes {@code stored}. */
    public ElementReader cast(ElementReader stored) {
        if (casts == null) {
            return stored;
        }
        return casts.get().isCopy() ? stored : new CastElements(stored, casts);
    }
}
