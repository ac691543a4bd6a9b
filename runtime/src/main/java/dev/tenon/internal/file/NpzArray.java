package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyPrefix;
import dev.tenon.internal.npz.ByteSource;
import dev.tenon.internal.npz.ChunkedRead;
import dev.tenon.internal.npz.NpzMember;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import java.util.Optional;

/**
 * The array of an npz file's member.
 *
 * @param file the npz file
 * @param random where the array can be read at random: the file itself, or a copy of the member that is inflated
 * @param offset where its data begins there
 */
record NpzArray(NpzMember member, NpyPrefix prefix, ByteSource file, ByteSource random, long offset)
        implements StoredArray {

    @Override
    public String where() {
        return member.where();
    }

    @Override
    public NpyHeader header() {
        return prefix.header();
    }

    @Override
    public long storedBytes() {
        return member.compressedSize();
    }

    @Override
    public void read(long from, ByteBuffer target) throws IOException {
        Objects.checkFromIndexSize(from, target.remaining(), header().byteSize());
        ChunkedRead.read(random, offset + from, target);
    }

    @Override
    public Optional<MappedMemory> memory(long from, long bytes) throws IOException {
        Objects.checkFromIndexSize(from, bytes, header().byteSize());
        return member.isStored() && file instanceof SharedFile npz
                ? npz.memory(offset + from, bytes)
                : Optional.empty();
    }

    @Override
    public ReadableByteChannel sequential() throws IOException {
        ReadableByteChannel bytes = member.open(file);
        try {
            // The CRC is that of the whole member, its header included.
            ByteBuffer skipped = ByteBuffer.allocate(prefix.length());
            while (skipped.hasRemaining()) {
                bytes.read(skipped);
            }
            return bytes;
        } catch (Throwable e) {
            bytes.close();
            throw e;
        }
    }
}
