package dev.tenon.internal.tensor;

import org.tensorflow.RawTensor;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.family.TType;

/** A tensor over memory that was there before it: a mapped file's, or another tensor's. */
interface OverMemory extends TType {

    /** What it stands over. */
    Backing backing();

    /** Whether it is a mapped file's memory. */
    default boolean isMapped() {
        return backing().isMapped();
    }

    @Override
    default RawTensor asRawTensor() {
        return backing().raw();
    }

    /**
     * Memory that a raw tensor was given.
     *
     * @param isMapped whether it is a mapped file's
     */
    record Backing(RawTensor raw, boolean isMapped) {}

    @Override
    default DataType dataType() {
        return asRawTensor().dataType();
    }

    @Override
    default long numBytes() {
        return asRawTensor().numBytes();
    }

    @Override
    default void close() {
        asRawTensor().close();
    }
}
