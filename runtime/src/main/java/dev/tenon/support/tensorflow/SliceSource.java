package dev.tenon.support.tensorflow;

import java.io.IOException;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.ndarray.Shape;

/** Where the tensors are from whose slices are the elements of a pipeline: one or more parts, one behind the other. */
interface SliceSource {

    /** The shapes of the tensors of each part, in the order of the record's arrays. */
    List<List<Shape>> parts();

    /** The tensors of all parts, until they are closed. */
    Lent lend() throws IOException;

    /**
     * Tensors for as long as they are fed.
     *
     * @param tensors those of the first part, then those of the next
     * @param onClose closes those that were made for this
     */
    record Lent(List<Tensor> tensors, Runnable onClose) implements AutoCloseable {
        @Override
        public void close() {
            onClose.run();
        }
    }
}
