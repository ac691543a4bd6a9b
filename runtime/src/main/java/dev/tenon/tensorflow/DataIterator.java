package dev.tenon.tensorflow;

import java.io.IOException;
import java.util.Map;
import org.tensorflow.Output;
import org.tensorflow.Session;
import org.tensorflow.op.Op;

/**
 * An iterator in a graph, over the elements of a {@link DataPipeline}: {@code tf.data.Iterator}. Each session has a state of
 * its own for it.
 *
 * @param <B> the batch that the elements are, if they are batched
 */
public interface DataIterator<B> {

    /** The op that goes to the first element. It needs the tensors that the examples are in: {@link #initialize} feeds them. */
    Op initializer();

    /**
     * Goes to the first element: {@code session.run(iterator.initializer, feed_dict)}. When this returns, TensorFlow has the
     * tensors, and what they are from may be closed. A dataset that is not mapped is read into memory, each time.
     *
     * @throws IllegalStateException if the batch or the dataset that the pipeline is made of is closed
     */
    void initialize(Session session) throws IOException;

    /**
     * The tensors of the next element, to be inputs of a model: {@code iterator.get_next()}. Each run of a session that needs
     * any of them takes one element; the first run without an element left throws
     * {@link org.tensorflow.exceptions.TFOutOfRangeException}.
     *
     * @return by the keys of {@link Batch#asMap}, in the record's order, always the same. Of single examples, a ragged component
     *     has one row split fewer, and {@code tokens} alone where it has one in a batch
     */
    Map<String, Output<?>> next();

    /**
     * Evaluates one element after the other, as batches in Java. Each {@code iterator()} initializes this iterator, and is the
     * next epoch: what is shuffled comes in another order, which is a function of seed and epoch. Its {@code hasNext} runs the
     * session, so that one batch may be there beside the one that is lent. Closing frees the batches; the session stays the
     * caller's. Shuffling and leaving out the remainder are the pipeline's, and refused here; an iterator has one place in a
     * session, so that whoever else runs {@link #next} there takes elements away.
     *
     * @throws IllegalStateException if the elements are single examples
     */
    Batches<B> batches(Session session);
}
