package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npz.SinkChannel;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes an npy file of one array. */
final class NpyFileWriter extends WholeWriter {
    private final FileChannel file;
    private final SinkChannel out;

    private NpyFileWriter(Placement placement, FileChannel file) {
        super(placement, 1);
        this.file = file;
        this.out = new SinkChannel(file);
    }

    static ArrayFileWriter create(Path path) throws IOException {
        Placement placement = Placement.ofFile(path);
        return new NpyFileWriter(placement, createNew(placement.temporary()));
    }

    /** A new file, with the permissions that any new file gets. */
    static FileChannel createNew(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
    }

    @Override
    WritableByteChannel begin(String key, NpyHeader header) throws IOException {
        out.write(NpyHeaderWriter.write(header));
        return out;
    }

    @Override
    void finish() throws IOException {
        out.sync();
        file.close();
    }

    @Override
    void discard() throws IOException {
        file.close();
        Files.deleteIfExists(placement().temporary());
    }
}
