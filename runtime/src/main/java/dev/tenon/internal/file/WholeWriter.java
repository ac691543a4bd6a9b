package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What the forms have in common: arrays one after the other, then all of them or nothing in place. */
abstract class WholeWriter implements ArrayFileWriter {
    private final Placement placement;
    private final int arrays;
    private final Set<String> keys = new HashSet<>();
    private int complete;
    private boolean closed;

    WholeWriter(Placement placement, int arrays) {
        this.placement = placement;
        this.arrays = arrays;
    }

    /** Writes an array's header; the channel takes its data, and is closed only after all of it. */
    abstract WritableByteChannel begin(String key, NpyHeader header) throws IOException;

    /** Writes what comes after the arrays, syncs all to disk and closes it. */
    abstract void finish() throws IOException;

    /** Closes what is still open and removes the temporary. */
    abstract void discard() throws IOException;

    final Placement placement() {
        return placement;
    }

    @Override
    public final WritableByteChannel array(String key, NpyHeader header) throws IOException {
        checkReady();
        if (keys.size() == arrays) {
            throw new IllegalStateException(where() + " was to have " + arrays + " arrays, all of which were written");
        }
        if (!keys.add(key)) {
            throw new IllegalArgumentException(where() + " has an array " + key + " already");
        }
        String member = where() + "[" + key + "]";
        try {
            return new ExactChannel(begin(key, header), header.byteSize(), member, () -> complete++);
        } catch (IOException e) {
            throw WriteFailure.of(member, e);
        }
    }

    @Override
    public final Path temporary() {
        return placement.temporary();
    }

    @Override
    public final void commit() throws IOException {
        checkReady();
        if (complete != arrays) {
            throw new IllegalStateException(where() + " was to have " + arrays + " arrays, but has " + complete);
        }
        try {
            finish();
        } catch (IOException e) {
            throw WriteFailure.of(where(), e);
        }
        placement.commit();
        closed = true;
        placement.syncParent();
    }

    @Override
    public final void close() throws IOException {
        if (!closed) {
            closed = true;
            discard();
        }
    }

    private void checkReady() {
        if (closed) {
            throw new IllegalStateException(where() + " was committed or closed already");
        }
        if (complete != keys.size()) {
            throw new IllegalStateException(where() + ": the array before was not written to its end");
        }
    }

    private String where() {
        return FileForm.nameOf(placement.target());
    }
}
