package dev.tenon.support.tensorflow;

import dev.tenon.tensorflow.Ragged;
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

    /** Whether all tensors of the holder are closed, or at least all that were given to it. */
    default boolean ownsAll() {
        return isOwning();
    }

    /** Closes it; called once. */
    void close();

    /** The same, with tensors that the holder had to make for itself. */
    default TensorOwner and(List<Tensor> made) {
        return made.isEmpty() ? this : new WithMade(this, made);
    }

    /** Closes a tensor, a ragged tensor, or a holder: none of these declares an exception. */
    static void close(AutoCloseable component) {
        if (component instanceof Tensor tensor) {
            tensor.close();
        } else if (component instanceof Ragged<?> ragged) {
            ragged.close();
        } else {
            ((TensorHolder<?>) component).close();
        }
    }

    static TensorOwner of(Collection<? extends @Nullable Tensor> tensors) {
        return new Tensors(tensors.stream()
                .filter(Objects::nonNull)
                .map(Tensor.class::cast)
                .toList());
    }

    /** Of tensors, ragged tensors, and holders of tensors. */
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
            components.forEach(TensorOwner::close);
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

    /** What another owner closes, and tensors that the holder made for itself. */
    record WithMade(TensorOwner given, List<Tensor> made) implements TensorOwner {
        @Override
        public boolean isOwning() {
            return true;
        }

        @Override
        public boolean ownsAll() {
            return given.ownsAll();
        }

        @Override
        public void close() {
            given.close();
            made.forEach(Tensor::close);
        }
    }
}
