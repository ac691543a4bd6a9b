package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npz.SinkChannel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a directory of npy files. */
final class DirectoryWriter extends WholeWriter {
    private @Nullable FileChannel file;

    private DirectoryWriter(Placement placement, int arrays) {
        super(placement, arrays);
    }

    static ArrayFileWriter create(Path path, int arrays) throws IOException {
        Placement placement = Placement.ofDirectory(path);
        Files.createDirectory(placement.temporary());
        return new DirectoryWriter(placement, arrays);
    }

    @Override
    WritableByteChannel begin(String key, NpyHeader header) throws IOException {
        Path path = KeyFiles.resolve(placement().temporary(), key);
        Files.createDirectories(path.resolveSibling(""));
        FileChannel created = NpyFileWriter.createNew(path);
        file = created;
        SinkChannel out = new SinkChannel(created);
        out.write(NpyHeaderWriter.write(header));
        return new SyncedAtClose(out, created);
    }

    /** The data of one file, which is on disk when it is closed. */
    private record SyncedAtClose(SinkChannel out, FileChannel file) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer source) throws IOException {
            return out.write(source);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() throws IOException {
            out.sync();
            file.close();
        }
    }

    @Override
    void finish() throws IOException {
        for (Path path : inside()) {
            if (Files.isDirectory(path)) {
                Placement.syncDirectory(path);
            }
        }
        placement().checkFree();
    }

    @Override
    void discard() throws IOException {
        if (file != null) {
            file.close();
        }
        for (Path path : inside()) {
            Files.deleteIfExists(path);
        }
    }

    /** The temporary directory and all in it, what is inside of something before it. */
    private List<Path> inside() throws IOException {
        try (Stream<Path> paths = Files.walk(placement().temporary())) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
