package dev.tenon.numpy;

/** The options of reading. */
public enum StandardReadOption implements ReadOption {
    /**
     * Lets tensors stand over the file itself where that is possible: {@code np.load(file, mmap_mode='c')}. Elsewhere they
     * are copies, with the same values. This version copies everywhere.
     */
    MAPPED
}
