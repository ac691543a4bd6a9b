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

    /** Of tensors, and of holders of tensors. */
    static TensorOwner ofComponents(List<AutoCloseable> components) {
        return new Components(components);
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

    /** Tensors, and holders that own theirs or do not. */
    record Components(List<AutoCloseable> components) implements TensorOwner {
        @Override
        public boolean isOwning() {
            return true;
        }

        @Override
        public void close() {
            components.forEach(Components::close);
        }

        /** None of these declares an exception. */
        private static void close(AutoCloseable component) {
            if (component instanceof Tensor tensor) {
                tensor.close();
            } else {
                ((TensorHolder<?>) component).close();
            }
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
