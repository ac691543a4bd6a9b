package dev.tenon.internal.tensor;

/**
 * Copies rows that stand one behind the other to places with padding between them; each byte is written once.
 *
 * <p>Positions count bytes, and grow from call to call. No call allocates anything.
 */
public final class PaddedCopy {
    private final MemoryWindow source;
    private final PaddedRows target;
    private long taken;
    private long written;

    /**
     * Between places in two tensors of one dtype.
     *
     * @param sourcePosition of the first row
     * @param targetPosition where the first row goes, or the padding before it begins
     * @param element the padding: the bytes of one element
     */
    public PaddedCopy(
            TensorMemory source, long sourcePosition, TensorMemory target, long targetPosition, byte[] element) {
        this.source = new MemoryWindow(source);
        this.target = new PaddedRows(target, element);
        this.taken = sourcePosition;
        this.written = targetPosition;
    }

    /** Copies the next row, of {@code length} bytes, with padding between the row before and this one. */
    public void row(long position, long length) {
        end(position);
        target.copy(source, taken, position, length);
        taken += length;
        written += length;
    }

    /** Pads up to {@code position}. */
    public void end(long position) {
        target.pad(written, position);
        written = position;
    }
}
