package dev.tenon.numpy;

/** The options of writing. */
public enum StandardWriteOption implements WriteOption {
    /** Deflates the members of an npz file: {@code np.savez_compressed}. Other files are not compressed. */
    COMPRESSED
}
