package dev.tenon.internal.file;

import dev.tenon.internal.npz.ByteSource;
import dev.tenon.internal.npz.NpzMember;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A deflated member, inflated to a temporary file where it can be read at random. On Unix the file has no name, so that
 * nothing stays behind whatever happens; for that an interrupt, which closes it, costs the next reader another inflation.
 */
final class InflatedCopy {
    private static final int CHUNK = 1 << 18;

    private InflatedCopy() {}

    /** The copy, made when it is first read from. */
    static SharedFile of(NpzMember member, ByteSource npz) {
        return new SharedFile(member.where(), member.size(), () -> inflate(member, npz));
    }

    private static FileChannel inflate(NpzMember member, ByteSource npz) throws IOException {
        Path path = Files.createTempFile("tenon-inflated-", ".npy");
        FileChannel copy = open(path);
        try (ReadableByteChannel bytes = member.open(npz)) {
            ByteBuffer chunk = ByteBuffer.allocateDirect(CHUNK);
            while (bytes.read(chunk) >= 0) {
                writeAll(copy, chunk.flip());
                chunk.clear();
            }
            return copy;
        } catch (Throwable e) {
            copy.close();
            throw e;
        }
    }

    private static void writeAll(FileChannel copy, ByteBuffer chunk) throws IOException {
        while (chunk.hasRemaining()) {
            copy.write(chunk);
        }
    }

    private static FileChannel open(Path path) throws IOException {
        try {
            return FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (Throwable e) {
            Files.delete(path);
            throw e;
        }
    }
}
