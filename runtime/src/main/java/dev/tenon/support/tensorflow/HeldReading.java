package dev.tenon.support.tensorflow;

import dev.tenon.internal.file.MappedMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.Reference;

/**
 * Reads the memory of tensors by its address. Meanwhile their holder stays reachable: the garbage collector frees the tensors of one
 * that nobody closes and nobody knows. Memory that does not exist any longer is an exception here.
 */
final class HeldReading {
    private HeldReading() {}

    /** Reads it. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /**
     * What is read.
     *
     * @param record the record's name, for messages
     * @throws dev.tenon.numpy.NumpyFormatException if it is a mapped file's memory, and that was shortened
     */
    static <T> T read(Object holder, String record, Reading<T> reading) throws IOException {
        try {
            return reading.read();
        } catch (InternalError e) {
            throw MappedMemory.shortened("the file of this " + record, e);
        } finally {
            Reference.reachabilityFence(holder);
        }
    }

    /** The same, where exceptions are not checked. */
    static <T> T readUnchecked(Object holder, String record, Reading<T> reading) {
        try {
            return read(holder, record, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
