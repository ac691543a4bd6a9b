package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.parallel.Parallel;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The elements of an array in Fortran order, in row-major order, from any of them on: {@code np.ascontiguousarray}.
 *
 * <p>A block of rows is gathered at once: what they hold at one inner index lies together in the file, one run an inner
 * index. A row that is larger than a block is gathered in parts.
 */
final class FortranElements implements ElementReader {
    /** What a reader gathers at once: less where the heap is small, as each component has a reader of its own. */
    private static final int BLOCK_BYTES =
            (int) Math.max(1 << 16, Math.min(1 << 24, Runtime.getRuntime().maxMemory() / 256));

    private static final int SPAN_BYTES = 1 << 20;

    /** Up to this distance, reading what is between two elements costs less than another read. */
    private static final int NEAR_BYTES = 1 << 12;

    /** How much of a row is cut at once: whole lines of the cache, of so few runs that the first level holds one of each. */
    private static final int CUT_BYTES = 128;

    /** Runs begin apart by an odd number of lines, or those of a power of two would all claim the same places in the cache. */
    private static final int APART_BYTES = 64;

    private final StoredArray array;
    private final FortranOrder order;
    private final int elementSize;
    private byte[] memory = {};
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blockRows = 1;
    private long next;

    FortranElements(StoredArray array, long first) {
        this.array = array;
        this.order = new FortranOrder(array.header().shape());
        this.elementSize = array.header().type().byteSize();
        this.next = first;
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (!block.hasRemaining()) {
                block = gather(next, target.remaining() / elementSize);
                next += block.remaining() / elementSize;
            }
            int bytes = Math.min(block.remaining(), target.remaining());
            target.put(target.position(), block, block.position(), bytes);
            target.position(target.position() + bytes);
            block.position(block.position() + bytes);
        }
    }

    @Override
    public void close() {}

    /**
     * A block of elements from {@code first} on: part of a row, or whole rows. Who reads one row gets one row; who goes on
     * reading gets twice as many each time.
     */
    private ByteBuffer gather(long first, long wanted) throws IOException {
        long rowLength = order.rowLength();
        long row = first / rowLength;
        long column = first % rowLength;
        long most = Math.max(1, BLOCK_BYTES / elementSize);
        long mostRows = most / rowLength;
        if (column > 0 || mostRows == 0) {
            return gatherPart(row, column, (int) Math.min(rowLength - column, most));
        }
        long count = Math.min(Math.min(mostRows, Math.max(blockRows, wanted / rowLength)), order.rows() - row);
        blockRows = 2 * count;
        return gatherRows(row, (int) count);
    }

    private ByteBuffer gatherRows(long firstRow, int count) throws IOException {
        int columns = (int) order.rowLength();
        int bytes = count * columns * elementSize;
        byte[] gathered = memory(bytes);
        Parallel.ranges(
                columns, bytes, (from, to) -> gatherColumns(firstRow, count, (int) from, (int) to, columns, gathered));
        return ByteBuffer.wrap(gathered, 0, bytes);
    }

    /** The runs of some columns are read side by side, and then cut across, row by row. */
    private void gatherColumns(long firstRow, int count, int from, int to, int columns, byte[] gathered)
            throws IOException {
        int runBytes = count * elementSize;
        int runStep = runBytes + APART_BYTES - runBytes % APART_BYTES;
        int together = Math.max(1, Math.min(to - from, CUT_BYTES / elementSize));
        ByteBuffer runs = ByteBuffer.allocate(together * runStep);
        for (int column = from; column < to; column += together) {
            int cut = Math.min(together, to - column);
            readRuns(firstRow, column, cut, runBytes, runStep, runs);
            for (int row = 0; row < count; row++) {
                StridedCopy.gather(
                        runs.array(),
                        row * elementSize,
                        runStep,
                        gathered,
                        (row * columns + column) * elementSize,
                        cut,
                        elementSize);
            }
        }
    }

    private void readRuns(long row, int firstColumn, int count, int runBytes, int runStep, ByteBuffer runs)
            throws IOException {
        long position = 0;
        long left = 0;
        for (int i = 0; i < count; i++) {
            if (left == 0) {
                position = order.position(row, firstColumn + i);
                left = order.leftOnLastAxis(firstColumn + i);
            }
            runs.limit(i * runStep + runBytes).position(i * runStep);
            array.read(position * elementSize, runs);
            position += order.lastStride();
            left--;
        }
    }

    /** That of the block before, whose elements are all taken, where it is large enough. */
    private byte[] memory(int bytes) {
        if (memory.length < bytes) {
            memory = new byte[bytes];
        }
        return memory;
    }

    /**
     * Elements that follow each other on the last axis are apart by the same stride in the file: they are read together,
     * with what is between them, where that is little.
     */
    private ByteBuffer gatherPart(long row, long firstColumn, int count) throws IOException {
        byte[] gathered = memory(count * elementSize);
        long stride = order.lastStride();
        int perSpan =
                stride <= NEAR_BYTES / elementSize ? Math.min(count, (int) (SPAN_BYTES / elementSize / stride)) : 1;
        ByteBuffer span = ByteBuffer.allocate(Math.toIntExact(((perSpan - 1) * stride + 1) * elementSize));
        for (int done = 0; done < count; ) {
            long column = firstColumn + done;
            int length = (int) Math.min(Math.min(perSpan, count - done), order.leftOnLastAxis(column));
            span.clear().limit(Math.toIntExact(((length - 1) * stride + 1) * elementSize));
            array.read(order.position(row, column) * elementSize, span);
            StridedCopy.gather(
                    span.array(),
                    0,
                    Math.toIntExact(stride * elementSize),
                    gathered,
                    done * elementSize,
                    length,
                    elementSize);
            done += length;
        }
        return ByteBuffer.wrap(gathered, 0, count * elementSize);
    }
}
