package dev.tenon.internal.npz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.WritableByteChannel;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The bytes of the member being written. Closing it tells the writer its CRC. */
final class MemberChannel implements WritableByteChannel {
    /** Small enough that the bytes are still cached when they are written after their CRC was computed. */
    private static final int CHUNK = 1 << 20;

    private final NpzWriter writer;
    private final WritableByteChannel file;
    private final @Nullable DeflatingChannel deflating;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean open = true;

    MemberChannel(NpzWriter writer, WritableByteChannel file, long size, boolean compressed) {
        this.writer = writer;
        this.file = file;
        this.deflating = compressed ? new DeflatingChannel(file, size) : null;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        int written = source.remaining();
        while (source.hasRemaining()) {
            ByteBuffer chunk = source.slice(source.position(), Math.min(source.remaining(), CHUNK));
            source.position(source.position() + chunk.remaining());
            crc.update(chunk.duplicate());
            (deflating == null ? file : deflating).write(chunk);
        }
        count += written;
        return written;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        if (!open) {
            return;
        }
        try {
            if (deflating != null) {
                deflating.finish();
            }
        } finally {
            discard();
        }
        writer.complete(count, crc.getValue());
    }

    /** Frees what it holds of a member that will not be complete. */
    void discard() {
        open = false;
        if (deflating != null) {
            deflating.close();
        }
    }
}
