package dev.tenon.internal.column;

import dev.tenon.internal.file.StoredArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The elements of an array in Fortran order, in row-major order, from any of them on: {@code np.ascontiguousarray}.
 *
 * <p>A block of rows is gathered at once: what they hold at one inner index lies together in the file, one run an inner
 * index. A row that is larger than a block is gathered in parts, element by element.
 */
final class FortranElements implements ElementReader {
    private static final int BLOCK_BYTES = 1 << 24;

    private final StoredArray array;
    private final int elementSize;
    private final long rows;
    private final long rowLength;
    private final long[] innerShape;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private long blockRows = 1;
    private long next;

    FortranElements(StoredArray array, long first) {
        List<Long> shape = array.header().shape();
        this.array = array;
        this.elementSize = array.header().type().byteSize();
        this.rows = shape.get(0);
        this.innerShape = shape.stream().skip(1).mapToLong(Long::longValue).toArray();
        this.rowLength = array.header().elements() / Math.max(1, rows);
        this.next = first;
    }

    @Override
    public void read(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (!block.hasRemaining()) {
                long wanted = target.remaining() / elementSize;
                block = gather(next, wanted);
                next += block.remaining() / elementSize;
            }
            int bytes = Math.min(block.remaining(), target.remaining());
            target.put(block.slice(block.position(), bytes));
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
        long row = first / rowLength;
        long column = first % rowLength;
        long mostRows = BLOCK_BYTES / elementSize / rowLength;
        if (column > 0 || mostRows == 0) {
            return gatherPart(row, column, Math.min(rowLength - column, wanted));
        }
        long count = Math.min(Math.min(mostRows, Math.max(blockRows, wanted / rowLength)), rows - row);
        blockRows = 2 * count;
        return gatherRows(row, (int) count);
    }

    private ByteBuffer gatherRows(long firstRow, int count) throws IOException {
        int columns = (int) rowLength;
        ByteBuffer gathered = ByteBuffer.allocate(count * columns * elementSize);
        ByteBuffer run = ByteBuffer.allocate(count * elementSize);
        for (int column = 0; column < columns; column++) {
            array.read(offset(firstRow, column), run.clear());
            for (int i = 0; i < count; i++) {
                copyElement(run, i, gathered, i * columns + column);
            }
        }
        return gathered;
    }

    private ByteBuffer gatherPart(long row, long firstColumn, long wanted) throws IOException {
        int count = (int) Math.min(wanted, BLOCK_BYTES / elementSize);
        ByteBuffer gathered = ByteBuffer.allocate(count * elementSize);
        ByteBuffer element = ByteBuffer.allocate(elementSize);
        for (int i = 0; i < count; i++) {
            array.read(offset(row, firstColumn + i), element.clear());
            copyElement(element, 0, gathered, i);
        }
        return gathered;
    }

    /** Where the file has the element of a row that row-major order has at {@code column}. */
    private long offset(long row, long column) {
        long stride = rows;
        long position = row;
        long[] index = new long[innerShape.length];
        long rest = column;
        for (int axis = innerShape.length - 1; axis >= 0; axis--) {
            index[axis] = rest % innerShape[axis];
            rest /= innerShape[axis];
        }
        for (int axis = 0; axis < innerShape.length; axis++) {
            position += index[axis] * stride;
            stride *= innerShape[axis];
        }
        return position * elementSize;
    }

    private void copyElement(ByteBuffer source, int from, ByteBuffer target, int to) {
        for (int i = 0; i < elementSize; i++) {
            target.put(to * elementSize + i, source.get(from * elementSize + i));
        }
    }
}
