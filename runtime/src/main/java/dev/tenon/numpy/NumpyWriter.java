package dev.tenon.numpy;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes a file of examples, one by one, in constant memory. The file appears, whole, when {@link #commit} is called;
 * closing without it discards what was written.
 *
 * <pre>{@code
 * try (NumpyWriter<Digit> writer = DigitNumpy.writer(file)) {
 *   while (...) writer.append(new Digit(...));
 *   writer.commit();
 * }
 * }</pre>
 *
 * <p>A writer belongs to one thread at a time.
 *
 * @param <R> the record
 */
public interface NumpyWriter<R> extends Closeable {

    /**
     * Appends one example. Where this throws, the example was not appended, and the writer can go on with others
     * unless the file can no longer be written.
     *
     * @throws dev.tenon.SchemaMismatchException if a component is null or has a shape that is not the declared one, or
     *     another length of a variable axis than the examples before, unless it is ragged or padded
     * @throws dev.tenon.LossyCastException if a value does not survive its cast, or a string ends in NUL
     * @throws IllegalStateException after {@link #commit} or {@link #close}
     */
    void append(R example) throws IOException;

    /**
     * Writes the file, synced to disk, and puts it in its place. Nothing can be appended after it.
     *
     * @throws dev.tenon.SchemaMismatchException if nothing was appended and the length of an axis is variable; examples can
     *     be appended then
     * @throws IllegalStateException after {@link #commit} or {@link #close}
     */
    void commit() throws IOException;

    /** Discards what was not committed. Closing twice is harmless. */
    @Override
    void close() throws IOException;
}
