package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyPrefix;
import dev.tenon.internal.npz.ChunkedRead;
import dev.tenon.internal.npz.SourceChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Objects;
import java.util.Optional;

/** The array of an npy file. */
record NpyArray(String where, NpyPrefix prefix, SharedFile file) implements StoredArray {

    static NpyArray read(SharedFile file, String where) throws IOException {
        return new NpyArray(where, NpyPrefix.read(new SourceChannel(file, 0, file.size()), file.size(), where), file);
    }

    @Override
    public NpyHeader header() {
        return prefix.header();
    }

    @Override
    public long storedBytes() {
        return header().byteSize();
    }

    @Override
    public void read(long offset, ByteBuffer target) throws IOException {
        Objects.checkFromIndexSize(offset, target.remaining(), header().byteSize());
        ChunkedRead.read(file, prefix.length() + offset, target);
    }

    @Override
    public Optional<MappedMemory> memory(long offset, long bytes) throws IOException {
        Objects.checkFromIndexSize(offset, bytes, header().byteSize());
        return file.memory(prefix.length() + offset, bytes);
    }

    @Override
    public ReadableByteChannel sequential() {
        return new SourceChannel(file, prefix.length(), file.size());
    }
}
