package dev.tenon.numpy;

/** The options of reading. */
public enum StandardReadOption implements ReadOption {
    /**
     * Maps the file into memory, as {@code np.load(file, mmap_mode='c')} does, and lets tensors stand over that memory instead of
     * copying it: a file becomes a tensor in less than a millisecond, however long it is, and the system reads what is used of it. The
     * values are the same as without this option; where tensors cannot stand over the file, they are copies.
     *
     * <p><b>What is mapped.</b> Numbers whose dtype and byte order in the file are those of the tensor, in row-major order, that begin
     * at a multiple of 64 bytes: in {@code .npy} files and directories of them, and in npz files that Tenon wrote without
     * {@code COMPRESSED}. In npz files that NumPy wrote, elements begin anywhere, so they are copied; so are booleans, strings, enums,
     * what is cast, Fortran order, the fields of structs, and all of a file that this process may not write to. Of what is padded, the
     * file has to be as wide as the tensor, with the declared padding; of a batch of a dataset, all examples have to be in one file,
     * and begin at a multiple of 64 bytes: rows of 64, 3136 or 150528 bytes always do, rows of 40 do in batches of 8 or 32. On JDK 17 to
     * 21 a tensor of more than 2 GiB is copied; its batches are not. Linux by default refuses one tensor over a file that is
     * larger than memory and swap, which is copied then, and does not fit: take batches of it.
     *
     * <p>A dataset that is opened like this reads single examples, and examples in another order, from the mapped memory, too, with no
     * system call for each. That works in files that may not be written to as well, whatever their dtype or alignment, if they are not
     * compressed.
     *
     * <p>{@code toString} says which tensors stand over their file, and which are copies: {@code Digit(image=float32 [1797, 8, 8]
     * mapped, label=int64 [1797])}.
     *
     * <p><b>The file stays as it is.</b> What is written to a tensor, by {@code setFloat} or by an op, goes to a copy of that page of
     * memory, which others that read from the same open file may see, but no other process, and no file. For this the file has to be
     * one that this process may write, though nobody does.
     *
     * <p><b>Whoever shortens the file while it is mapped takes the memory away.</b> Tenon's own reading then throws a
     * {@link NumpyFormatException}, or in methods that throw none a {@link java.io.UncheckedIOException}; but an op of TensorFlow that
     * reads it ends the process, with SIGBUS. What is written over, TensorFlow may see. So replace a file by renaming another to its
     * name, as everything here does that writes: who has the old one mapped keeps it, whole.
     *
     * <p>Names, shapes, dtypes and sizes are checked as always; row splits and lengths are read and checked, too. The CRC of an npz
     * file's member is not, as that would be to read it.
     *
     * <p>The memory is given back some time after the last tensor over it is gone: after the tensor was closed, and TensorFlow has done
     * with it (a variable may share it longer), the garbage collector finds out. The dataset or file may be closed before.
     */
    MAPPED
}
