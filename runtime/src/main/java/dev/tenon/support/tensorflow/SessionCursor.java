package dev.tenon.support.tensorflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Output;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.Tensor;
import org.tensorflow.exceptions.TFOutOfRangeException;

/**
 * Runs a session for one batch after the other, until none is left. Only running it tells whether one is.
 *
 * @param <R> the record
 */
final class SessionCursor<R> implements BatchCursor<R> {
    private final TensorFactory<R> factory;
    private final Session session;
    private final Map<String, Output<?>> outputs;
    private @Nullable Result ahead;
    private boolean ended;

    SessionCursor(TensorFactory<R> factory, Session session, Map<String, Output<?>> outputs) {
        this.factory = factory;
        this.session = session;
        this.outputs = outputs;
    }

    @Override
    public long size() {
        return -1;
    }

    @Override
    public boolean hasNext() {
        if (ahead == null && !ended) {
            Session.Runner runner = session.runner();
            outputs.values().forEach(runner::fetch);
            ended = true; // an epoch ends with its first error
            try {
                ahead = runner.run();
                ended = false;
            } catch (TFOutOfRangeException e) {
                // that was the last one
            }
        }
        return ahead != null;
    }

    @Override
    public TensorHolder<R> next() {
        Result result = hasNext() ? ahead : null;
        if (result == null) {
            throw new NoSuchElementException("the epoch is over");
        }
        ahead = null;
        try {
            return factory.own(byKey(result));
        } catch (Throwable e) {
            result.close();
            throw e;
        }
    }

    private Map<String, Tensor> byKey(Result result) {
        List<String> keys = new ArrayList<>(outputs.keySet());
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            tensors.put(keys.get(i), result.get(i));
        }
        return tensors;
    }

    @Override
    public void close() {
        Result unused = ahead;
        ahead = null;
        ended = true;
        if (unused != null) {
            unused.close();
        }
    }
}
