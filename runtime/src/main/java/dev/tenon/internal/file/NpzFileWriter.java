package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npz.NpzWriter;
import dev.tenon.internal.npz.SinkChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an npz file. */
final class NpzFileWriter extends WholeWriter {
    private final FileChannel file;
    private final SinkChannel out;
    private final NpzWriter npz;

    private NpzFileWriter(Placement placement, int arrays, FileChannel file, boolean compressed) {
        super(placement, arrays);
        this.file = file;
        this.out = new SinkChannel(file);
        this.npz = new NpzWriter(out, compressed);
    }

    static ArrayFileWriter create(Path path, int arrays, boolean compressed) throws IOException {
        Placement placement = Placement.ofFile(path);
        return new NpzFileWriter(placement, arrays, NpyFileWriter.createNew(placement.temporary()), compressed);
    }

    @Override
    WritableByteChannel begin(String key, NpyHeader header) throws IOException {
        ByteBuffer prefix = NpyHeaderWriter.write(header);
        long size = Math.addExact(prefix.remaining(), header.byteSize());
        WritableByteChannel member = npz.member(key + KeyFiles.EXTENSION, size);
        member.write(prefix);
        return member;
    }

    @Override
    void finish() throws IOException {
        npz.finish();
        out.sync();
        file.close();
    }

    @Override
    void discard() throws IOException {
        npz.close();
        file.close();
        Files.deleteIfExists(placement().temporary());
    }
}
