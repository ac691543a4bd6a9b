package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.zip.Deflater;

/** Deflates what it is given, at zlib's default level as {@code np.savez_compressed} does. */
final class DeflatingChannel implements WritableByteChannel {
    private final WritableByteChannel out;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final ByteBuffer output = ByteBuffer.allocate(1 << 16);
    private boolean open = true;

    DeflatingChannel(WritableByteChannel out) {
        this.out = out;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        int count = source.remaining();
        deflater.setInput(source);
        while (!deflater.needsInput()) {
            drain();
        }
        return count;
    }

    /** Writes what the deflater still holds. Nothing can be written after it. */
    void finish() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            drain();
        }
    }

    private void drain() throws IOException {
        output.clear();
        deflater.deflate(output);
        out.write(output.flip());
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** Frees the deflater, finished or not. */
    @Override
    public void close() {
        open = false;
        deflater.end();
    }
}
