package dev.tenon.numpy;

import dev.tenon.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The NumPy files of a record, for generic code: what the static methods of a generated {@code DigitNumpy} do.
 *
 * <p>A path decides the form of its file by its name: {@code .npz} is an npz file; {@code .npy} is the array of a record
 * with one component, or an array of a structured dtype whose fields are the components; anything else is a directory that
 * holds one {@code <key>.npy} a component, with a sub-folder for each nested record.
 *
 * <p>In a file of n examples, a component that is {@link dev.tenon.Ragged} is two arrays, {@code tokens.values} and
 * {@code tokens.row_splits}, the latter with n + 1 entries; where the rows of an example are of different lengths themselves,
 * there are {@code tokens.row_splits_0}, outermost, and {@code tokens.row_splits_1}. One that is {@link dev.tenon.Padded} is
 * {@code tokens}, as wide as the longest example or as the record declares, and {@code tokens.lengths}. Row splits and
 * lengths are written as int64; any integer dtype that casts to it safely is read. Padding is written, and passed over when
 * it is read, whatever it is. In a file of one example such a component is an array like any other, with
 * {@code tokens.values} and {@code tokens.row_splits} only where its rows are of different lengths. An {@code .npy} file holds
 * no batch of a record with a ragged component.
 *
 * <p>Every method that reads throws {@link NumpyFormatException} where the bytes are not a valid file, and
 * {@link dev.tenon.SchemaMismatchException} where a valid file does not hold the names, dtypes or shapes that the record
 * declares. A dtype that the component's {@link dev.tenon.Casting} lets cast to the declared one is cast while it is read;
 * a value that would not survive that is a {@link dev.tenon.LossyCastException}, as is one on its way from Java to a file.
 *
 * <p>Every method that writes replaces a file as a whole or not at all: it writes to a temporary beside it, syncs that to
 * disk, and renames it. A directory is written only where nothing is yet; otherwise
 * {@link java.nio.file.FileAlreadyExistsException} is thrown.
 *
 * <p>An implementation is thread-safe.
 *
 * @param <R> the record
 */
public interface NumpyFormat<R> {

    /** What the record declares. */
    Schema schema();

    /**
     * Reads a file of n examples, in which every array has n as its first axis, what is ragged aside:
     * {@code np.load(file)}. CRCs are checked. Records are copies, whatever the option.
     *
     * @throws dev.tenon.SchemaMismatchException also if the file holds one example, which {@link #readExample} reads
     */
    List<R> read(Path file, ReadOption... options) throws IOException;

    /**
     * Writes a file of n examples, in which every array has n as its first axis: {@code np.savez(file, **arrays)}.
     *
     * @throws dev.tenon.SchemaMismatchException if an example has a null component or a shape that is not the declared
     *     one, or where examples differ in the length of an axis and it is not ragged or padded; if rows are longer than
     *     a padded component may be; and if there is no example and a length is variable
     * @throws dev.tenon.LossyCastException if a value does not survive its cast, or a string ends in NUL, which NumPy
     *     strips
     * @throws IllegalArgumentException if another file than an npz file is to be compressed
     */
    void write(Path file, Iterable<? extends R> examples, WriteOption... options) throws IOException;

    /**
     * A writer that takes the examples one by one, in constant memory. Nothing is in its place before
     * {@link NumpyWriter#commit}. The caller closes it.
     *
     * @throws IllegalArgumentException if another file than an npz file is to be compressed
     */
    NumpyWriter<R> writer(Path file, WriteOption... options) throws IOException;

    /**
     * Opens a file of n examples: {@code np.load(file, mmap_mode='r')}. Its headers are read, and of what is ragged or padded
     * the row splits and lengths, which are checked and not kept; no elements are. The caller closes it.
     *
     * <p>A pass over all examples checks CRCs, at the end of each file; {@link NumpyDataset#get} checks none of a member
     * that is stored. A member that is deflated is inflated to a temporary file the first time that it is read at random;
     * one that claims to be very large, and far larger than its bytes, is inflated once when it is opened, to find out.
     */
    NumpyDataset<R> open(Path file, ReadOption... options) throws IOException;

    /**
     * Opens files of examples, one after the other, as one dataset: {@code np.concatenate}. The order is that of the list,
     * in which a file may be more than once. All are opened now, as {@link #open(Path, ReadOption...)} opens one, and stay open;
     * an empty list is a dataset of no examples. {@link NumpyFiles#glob} finds shards by their names. The caller closes it.
     *
     * <p>A file whose names, dtypes or fixed lengths are not the record's is refused here. Where files differ in a length that
     * the record leaves open, an example of the other length is the error of whoever puts both into a batch.
     */
    NumpyDataset<R> open(List<Path> files, ReadOption... options) throws IOException;

    /**
     * Reads a file of one example: its arrays have no batch axis. CRCs are checked.
     *
     * @throws dev.tenon.SchemaMismatchException also if the file holds n examples, which {@link #read} reads
     */
    R readExample(Path file, ReadOption... options) throws IOException;

    /**
     * Writes a file of one example: its arrays have no batch axis.
     *
     * @throws dev.tenon.SchemaMismatchException if a component is null or not of the declared shape
     * @throws dev.tenon.LossyCastException as {@link #write}
     * @throws IllegalArgumentException if another file than an npz file is to be compressed
     */
    void writeExample(Path file, R example, WriteOption... options) throws IOException;
}
