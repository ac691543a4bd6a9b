package dev.tenon.internal.npy;

import dev.tenon.numpy.NumpyFormatException;

/** A valid header, of a dtype that NumPy knows and this version does not read. */
public final class UnreadDTypeException extends NumpyFormatException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String found;

    /** With the file and member, and the dtype and what to do about it. */
    UnreadDTypeException(String where, String found) {
        super(where + ": expected " + Descr.READ + ", found " + found);
        this.where = where;
        this.found = found;
    }

    /** The file and member. */
    public String where() {
        return where;
    }

    /** The dtype and what to do about it, for a message that says what was expected. */
    public String found() {
        return found;
    }
}
