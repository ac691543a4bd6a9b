package dev.tenon.internal.tensor;

import org.tensorflow.proto.DataType;
import org.tensorflow.types.family.TType;

/** A tensor over memory that was there before it: a mapped file's, or another tensor's. */
interface OverMemory extends TType {

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
