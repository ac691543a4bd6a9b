package dev.tenon.tensorflow;

import dev.tenon.numpy.WriteOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.tensorflow.Tensor;

/**
 * The tensors of one example: each component's tensor has the component's own axes, with no batch axis. Padding is for
 * batches only, and ragged is only what has rows of different lengths within one example: see {@link Ragged}.
 *
 * <p>Who holds one closes it; that closes the tensors it owns, and none that it borrowed by {@code view}. Tensors are lent
 * until then: one that is used later is freed memory, which nobody detects. Every call on the closed object itself throws
 * {@link IllegalStateException}, but for {@link #close}. An object belongs to one thread at a time.
 *
 * @param <R> the record
 */
public interface ExampleTensors<R> extends AutoCloseable {

    /**
     * Copies the tensors into a record: {@code tensor.numpy()}.
     *
     * @throws dev.tenon.LossyCastException if a value does not survive the cast to its Java type
     */
    R toRecord();

    /**
     * Writes the tensors as a file of one example, whole or not at all: {@code np.savez(file, **tensors)}.
     *
     * @throws dev.tenon.LossyCastException if a string is no text, or ends in NUL, which NumPy strips
     */
    void write(Path file, WriteOption... options) throws IOException;

    /**
     * The tensors by their keys, in the record's order: the argument of {@code SavedModelBundle.function(...).call(...)}. Of a
     * component whose rows are of different lengths within the example these are {@code sentences}, the values, and
     * {@code sentences_1}, the row splits. The map is unmodifiable and its tensors are lent until {@link #close}.
     */
    Map<String, Tensor> asMap();

    /** Closes the tensors that this object owns. Closing twice is harmless. */
    @Override
    void close();
}
