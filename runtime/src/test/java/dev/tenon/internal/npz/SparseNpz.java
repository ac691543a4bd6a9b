package dev.tenon.internal.npz;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Map;

/** Npz files of large arrays that are zeros but for their last bytes, and take no room on disk. */
public final class SparseNpz {
    private static final ByteBuffer ZEROS = ByteBuffer.allocateDirect(1 << 20);

    private SparseNpz() {}

    /** Writes arrays that end in {@code last}, as our writer does. */
    public static void write(Path file, Map<String, NpyHeader> arrays, byte... last) throws IOException {
        try (FileChannel channel = SparseChannel.create(file);
                NpzWriter writer = new NpzWriter(new SinkChannel(channel), false)) {
            for (Map.Entry<String, NpyHeader> array : arrays.entrySet()) {
                ByteBuffer prefix = NpyHeaderWriter.write(array.getValue());
                long bytes = array.getValue().byteSize();
                try (WritableByteChannel data =
                        writer.member(array.getKey() + NpzMember.EXTENSION, prefix.remaining() + bytes)) {
                    data.write(prefix);
                    for (long rest = bytes - last.length; rest > 0; rest -= ZEROS.capacity()) {
                        data.write(ZEROS.duplicate().limit((int) Math.min(rest, ZEROS.capacity())));
                    }
                    data.write(ByteBuffer.wrap(last));
                }
            }
            writer.finish();
        }
    }
}
