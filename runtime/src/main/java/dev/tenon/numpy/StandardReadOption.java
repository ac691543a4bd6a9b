package dev.tenon.numpy;

/** The options of reading. */
public enum StandardReadOption implements ReadOption {
    /**
     * Lets tensors stand over the file itself where that is possible: {@code np.load(file, mmap_mode='c')}. Elsewhere, and
     * so far everywhere, they are copies; the values are the same either way.
     */
    MAPPED
}
