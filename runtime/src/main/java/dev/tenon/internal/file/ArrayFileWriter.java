package dev.tenon.internal.file;

import dev.tenon.internal.npy.NpyHeader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/**
 * Writes the arrays of a file one after the other; whole or not at all. It belongs to one thread at a time.
 *
 * <pre>{@code
 * try (ArrayFileWriter writer = ArrayFileWriter.create(file, 1, 0, false)) {
 *   try (WritableByteChannel data = writer.array("image", NpyHeader.of(DType.FLOAT32, 8, 8))) {
 *     data.write(...);
 *   }
 *   writer.commit();
 * }
 * }</pre>
 */
public interface ArrayFileWriter extends Closeable {

    /**
     * Begins a file, whose name decides its form as in {@link ArrayFile#open}. Until {@link #commit} it is a temporary
     * beside its place. Several arrays in an npy file are written as the fields of structs, one struct for each index of the
     * axes that they have in common; other temporaries hold them until then.
     *
     * @param arrays how many arrays will be written
     * @param batchAxes how many of their first axes are the same in all of them
     * @param compressed whether an npz file's members are deflated
     * @throws IllegalArgumentException if {@code compressed} and not an npz file
     * @throws java.nio.file.FileAlreadyExistsException if a directory is to be written where something is
     */
    static ArrayFileWriter create(Path file, int arrays, int batchAxes, boolean compressed) throws IOException {
        FileForm form = FileForm.of(file);
        if (compressed && form != FileForm.NPZ) {
            throw new IllegalArgumentException(
                    FileForm.nameOf(file) + ": only npz files are compressed: use a name that ends in .npz");
        }
        return switch (form) {
            case NPZ -> NpzFileWriter.create(file, arrays, compressed);
            case NPY -> arrays == 1 ? NpyFileWriter.create(file) : StructFileWriter.create(file, arrays, batchAxes);
            case DIRECTORY -> DirectoryWriter.create(file, arrays);
        };
    }

    /**
     * Begins the next array. The caller writes exactly {@link NpyHeader#byteSize} bytes and closes the channel before the
     * next call; closing it earlier, or writing more, is an {@link IllegalStateException}.
     *
     * @throws dev.tenon.SchemaMismatchException if a struct in an npy file would be too large
     */
    WritableByteChannel array(String key, NpyHeader header) throws IOException;

    /** The temporary that is written to. Other temporaries may go beside it. */
    Path temporary();

    /**
     * Syncs the file to disk and puts it in its place.
     *
     * @throws IllegalStateException if not all arrays were written, or after {@link #close}
     */
    void commit() throws IOException;

    /** Removes what was not committed. Closing twice is harmless. */
    @Override
    void close() throws IOException;
}
