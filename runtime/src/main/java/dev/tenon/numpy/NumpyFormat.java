package dev.tenon.numpy;

import dev.tenon.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The NumPy files of a record, for generic code: what the static methods of a generated {@code DigitNumpy} do.
 *
 * <p>A path decides the form of its file by its name: {@code .npz} is an npz file; {@code .npy} is the array of a record
 * with one component; anything else is a directory that holds one {@code <key>.npy} a component.
 *
 * <p>An implementation is thread-safe. Beside what each method says, every method that reads throws
 * {@link NumpyFormatException} where the bytes are not a valid file, and {@link dev.tenon.SchemaMismatchException} where a
 * valid file does not hold what the record declares. Methods that write replace the file as a whole or not at all.
 *
 * @param <R> the record
 */
public interface NumpyFormat<R> {

    /** What the record declares. */
    Schema schema();

    /** Reads a file of n examples, in which every array has n as its first axis: {@code np.load(file)}. */
    List<R> read(Path file, ReadOption... options) throws IOException;

    /**
     * Writes a file of n examples, in which every array has n as its first axis: {@code np.savez(file, **arrays)}.
     *
     * @throws dev.tenon.SchemaMismatchException if an example has a null component or a shape that is not the declared
     *     one, or where examples differ in the length of an axis; and if there is no example and a length is variable
     */
    void write(Path file, Iterable<? extends R> examples, WriteOption... options) throws IOException;

    /** A writer that takes the examples one by one, in constant memory. */
    NumpyWriter<R> writer(Path file, WriteOption... options) throws IOException;

    /** Opens a file of n examples without reading them: {@code np.load(file, mmap_mode='r')}. The caller closes it. */
    NumpyDataset<R> open(Path file, ReadOption... options) throws IOException;

    /** Opens files of examples, one after the other, as one dataset. The caller closes it. */
    NumpyDataset<R> open(List<Path> files, ReadOption... options) throws IOException;

    /** Reads a file of one example: its arrays have no batch axis. */
    R readExample(Path file, ReadOption... options) throws IOException;

    /** Writes a file of one example: its arrays have no batch axis. */
    void writeExample(Path file, R example, WriteOption... options) throws IOException;
}
