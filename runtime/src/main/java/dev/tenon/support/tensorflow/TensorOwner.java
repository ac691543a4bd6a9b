package dev.tenon.support.tensorflow;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tensorflow.Result;
import org.tensorflow.Tensor;

/** What a holder closes when it is closed. */
sealed interface TensorOwner {

    /** Whether anything is closed at all. */
    boolean isOwning();

    /** Closes it; called once. */
    void close();

    static TensorOwner of(Collection<? extends @Nullable Tensor> tensors) {
        return new Tensors(tensors.stream()
                .filter(Objects::nonNull)
                .map(Tensor.class::cast)
                .toList());
    }

    static TensorOwner of(Result result) {
        return new Whole(result);
    }

    static TensorOwner ofNothing() {
        return new Nothing();
    }

    /** Tensors, one by one. */
    record Tensors(List<Tensor> tensors) implements TensorOwner {
        @Override
        public boolean isOwning() {
            return true;
        }

        @Override
        public void close() {
            tensors.forEach(Tensor::close);
        }
    }

    /** All that a session or a function returned. */
    record Whole(Result result) implements TensorOwner {
        @Override
        public boolean isOwning() {
            return true;
        }

        @Override
        public void close() {
            result.close();
        }
    }

    /** The tensors are somebody else's. */
    record Nothing() implements TensorOwner {
        @Override
        public boolean isOwning() {
            return false;
        }

        @Override
        public void close() {}
    }
}
