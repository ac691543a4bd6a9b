package dev.tenon.internal.file;

import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npy.StructType;
import dev.tenon.internal.npy.StructType.Field;
import dev.tenon.internal.npz.SinkChannel;
import dev.tenon.internal.window.Spool;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes an npy file of structs whose fields are the arrays, which are kept until all of them are there. */
final class StructFileWriter extends WholeWriter {
    private final FileChannel file;
    private final int batchAxes;
    private final List<Field> fields = new ArrayList<>();
    private final List<Spool> spools = new ArrayList<>();
    private List<Long> outer = List.of();
    private int structBytes;

    private StructFileWriter(Placement placement, int arrays, int batchAxes, FileChannel file) {
        super(placement, arrays);
        this.batchAxes = batchAxes;
        this.file = file;
    }

    static ArrayFileWriter create(Path path, int arrays, int batchAxes) throws IOException {
        Placement placement = Placement.ofFile(path);
        return new StructFileWriter(placement, arrays, batchAxes, NpyFileWriter.createNew(placement.temporary()));
    }

    @Override
    WritableByteChannel begin(String key, NpyHeader header) {
        fields.add(field(key, header));
        Spool spool = new Spool(placement().temporary());
        spools.add(spool);
        return new SpoolChannel(spool);
    }

    private Field field(String key, NpyHeader header) {
        List<Long> shape = header.shape();
        if (header.fortranOrder() || shape.size() < batchAxes) {
            throw new IllegalArgumentException(key + " is not in row-major order behind " + batchAxes + " axes");
        }
        List<Long> common = shape.subList(0, batchAxes);
        if (fields.isEmpty()) {
            outer = common;
        } else if (!outer.equals(common)) {
            throw new IllegalArgumentException(key + " has " + common + " structs, and fields before have " + outer);
        }
        List<Long> own = shape.subList(batchAxes, shape.size());
        long bytes = StructType.bytes(header.type(), own);
        if (bytes > Integer.MAX_VALUE - structBytes) {
            throw new SchemaMismatchException(FileForm.nameOf(placement().target())
                    + ": expected structs of less than 2^31 bytes, found more up to the field " + key
                    + ": use a name that ends in .npz");
        }
        Field field = new Field(key, header.type(), own, structBytes);
        structBytes += field.byteSize();
        return field;
    }

    @Override
    void finish() throws IOException {
        SinkChannel out = new SinkChannel(file);
        NpyHeader header = new NpyHeader(NestedFields.struct(fields), false, outer);
        out.write(NpyHeaderWriter.write(header));
        if (header.byteSize() > 0) {
            new Interleaving(fields, spools, structBytes).write(header.elements(), out);
        }
        out.sync();
        file.close();
        CloseAll.of(spools);
    }

    @Override
    void discard() throws IOException {
        List<Closeable> open = new ArrayList<>(spools);
        open.add(file);
        try {
            CloseAll.of(open);
        } finally {
            Files.deleteIfExists(placement().temporary());
        }
    }

    /** An array that is put into a spool as it is written. */
    private static final class SpoolChannel implements WritableByteChannel {
        private final Spool spool;
        private long written;
        private boolean open = true;

        SpoolChannel(Spool spool) {
            this.spool = spool;
        }

        @Override
        public int write(ByteBuffer source) throws IOException {
            int count = source.remaining();
            while (source.hasRemaining()) {
                ByteBuffer window = spool.at(written);
                int bytes = Math.min(window.remaining(), source.remaining());
                window.put(source.slice(source.position(), bytes));
                source.position(source.position() + bytes);
                written += bytes;
            }
            return count;
        }

        @Override
        public boolean isOpen() {
            return open;
        }

        @Override
        public void close() {
            open = false;
        }
    }
}
