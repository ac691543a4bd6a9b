package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.StructType.Field;
import dev.tenon.internal.npz.ByteSource;
import dev.tenon.internal.npz.SourceChannel;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A field of all structs in a file, as the array that NumPy has for it: the axes of the structs, then its own. A field
 * without axes of its own has the order of the structs; others are in row-major order whatever that is.
 *
 * <p>The bytes of a field are apart in the file. Those that are near are read with what is between them, many at once;
 * others, or those that are out of order, each by a read of its own.
 */
record FieldArray(String where, NpyHeader header, Runs runs, SharedFile file) implements StoredArray, ByteSource {
    private static final int BLOCK_BYTES = 1 << 18;

    /** Up to this distance, reading what is between two runs costs less than another read. */
    private static final int NEAR_BYTES = 1 << 12;

    /** The field at the end of {@code path}, which begins at a field of the structs. */
    static FieldArray of(NpyArray structs, List<Field> path, String where) throws NumpyFormatException {
        NpyHeader outer = structs.header();
        List<Long> shape = new ArrayList<>(outer.shape());
        path.forEach(field -> shape.addAll(field.shape()));
        NpyType type = path.get(path.size() - 1).type();
        boolean isFortran = outer.fortranOrder()
                && path.stream().allMatch(field -> field.shape().isEmpty());
        NpyHeader header = NpyHeader.checked(type, isFortran, shape, where);

        int structBytes = outer.type().byteSize();
        List<Runs.Axis> axes = new ArrayList<>(
                isFortran
                        ? List.of(new Runs.Axis(outer.elements(), structBytes))
                        : axes(outer.shape(), structBytes, outer.fortranOrder()));
        long start = structs.prefix().length();
        for (Field field : path) {
            axes.addAll(axes(field.shape(), field.type().byteSize(), false));
            start += field.offset();
        }
        return new FieldArray(where, header, Runs.of(start, axes, type.byteSize()), structs.file());
    }

    private static List<Runs.Axis> axes(List<Long> shape, int elementBytes, boolean fortranOrder) {
        Runs.Axis[] axes = new Runs.Axis[shape.size()];
        long stride = elementBytes;
        for (int i = 0; i < axes.length; i++) {
            int axis = fortranOrder ? i : axes.length - 1 - i;
            axes[axis] = new Runs.Axis(shape.get(axis), stride);
            stride *= shape.get(axis);
        }
        return List.of(axes);
    }

    @Override
    public long storedBytes() {
        return header.byteSize();
    }

    @Override
    public long size() {
        return header.byteSize();
    }

    @Override
    public void read(long offset, ByteBuffer target) throws IOException {
        Objects.checkFromIndexSize(offset, target.remaining(), header.byteSize());
        ByteBuffer block = ByteBuffer.allocate(0);
        long from = offset;
        while (target.hasRemaining()) {
            int before = target.remaining();
            long run = from / runs.bytes();
            long within = from % runs.bytes();
            int count = within > 0 ? 1 : together(run, target.remaining());
            if (count > 1) {
                block = readTogether(run, count, block, target);
            } else {
                readPart(runs.position(run) + within, runs.bytes() - within, target);
            }
            from += before - target.remaining();
        }
    }

    /** How many whole runs, from this one on, are read at once. */
    private int together(long run, int wanted) {
        if (wanted / 2 < runs.bytes() || runs.position(run + 1) - runs.position(run) - runs.bytes() > NEAR_BYTES) {
            return 1;
        }
        long most = wanted / runs.bytes();
        int low = 1;
        int high = (int) (runs.isOrdered() ? most : Math.min(most, runs.alike(run)));
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (span(run, middle) <= BLOCK_BYTES) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private long span(long run, int count) {
        return runs.position(run + count - 1) + runs.bytes() - runs.position(run);
    }

    private ByteBuffer readTogether(long first, int count, ByteBuffer before, ByteBuffer target) throws IOException {
        int span = (int) span(first, count);
        ByteBuffer block = before.capacity() < span ? ByteBuffer.allocate(span) : before;
        long start = runs.position(first);
        file.read(start, block.clear().limit(span));
        int size = (int) runs.bytes();
        int stride = (int) Math.min(runs.stride(), BLOCK_BYTES);
        for (int done = 0; done < count; ) {
            long run = first + done;
            int alike = (int) Math.min(runs.alike(run), count - done);
            int from = (int) (runs.position(run) - start);
            Strided.copy(block, from, stride, target, target.position(), size, size, alike);
            target.position(target.position() + alike * size);
            done += alike;
        }
        return block;
    }

    private void readPart(long position, long bytes, ByteBuffer target) throws IOException {
        int limit = target.limit();
        target.limit((int) Math.min(limit, target.position() + bytes));
        try {
            file.read(position, target);
        } finally {
            target.limit(limit);
        }
    }

    @Override
    public ReadableByteChannel sequential() {
        return new SourceChannel(this, 0, size());
    }
}
