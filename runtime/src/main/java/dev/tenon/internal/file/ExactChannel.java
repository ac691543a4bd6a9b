package dev.tenon.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;

/** The data of an array that is being written: as many bytes as its header says. */
final class ExactChannel implements WritableByteChannel {
    private final WritableByteChannel out;
    private final String where;
    private final long size;
    private final Runnable whenComplete;
    private long written;
    private boolean open = true;

    /** @param whenComplete is run when all bytes were written and {@code out} is closed */
    ExactChannel(WritableByteChannel out, long size, String where, Runnable whenComplete) {
        this.out = out;
        this.size = size;
        this.where = where;
        this.whenComplete = whenComplete;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        if (source.remaining() > size - written) {
            open = false;
            throw new IllegalStateException(where + ": its header says " + size + " bytes, but "
                    + (written + source.remaining()) + " were written");
        }
        int count = source.remaining();
        try {
            out.write(source);
        } catch (IOException e) {
            open = false;
            throw WriteFailure.of(where, e);
        }
        written += count;
        return count;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** @throws IllegalStateException if bytes are missing; the array is not complete then */
    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        open = false;
        if (written != size) {
            throw new IllegalStateException(
                    where + ": its header says " + size + " bytes, but only " + written + " were written");
        }
        try {
            out.close();
        } catch (IOException e) {
            throw WriteFailure.of(where, e);
        }
        whenComplete.run();
    }
}
