package dev.tenon.internal.tensor;

import org.bytedeco.javacpp.Pointer;
import org.tensorflow.RawTensor;
import org.tensorflow.Tensor;
import org.tensorflow.TensorMapper;
import org.tensorflow.internal.c_api.TF_Tensor;
import org.tensorflow.internal.c_api.global.tensorflow;
import org.tensorflow.types.TFloat32;

/**
 * What TensorFlow's C API knows of a tensor. It is no mapper, but mappers of any type are given the handles of tensors, and
 * nobody else is.
 */
abstract class NativeTensor extends TensorMapper<TFloat32> {
    private NativeTensor() {}

    /**
     * The handle of an open tensor.
     *
     * @throws IllegalStateException if the tensor is closed
     */
    static TF_Tensor handle(RawTensor tensor) {
        return nativeHandle(tensor);
    }

    /** Where the elements of an open tensor begin. */
    static Pointer data(RawTensor tensor) {
        return tensorflow.TF_TensorData(handle(tensor));
    }

    /** Whether a tensor is open. */
    static boolean isOpen(Tensor tensor) {
        try {
            return !handle(tensor.asRawTensor()).isNull();
        } catch (IllegalStateException e) {
            return false;
        }
    }
}
