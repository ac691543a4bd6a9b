/**
 * The runtime of Tenon: annotations, NumPy files and TensorFlow tensors of records. TensorFlow is optional: a module that
 * uses {@code dev.tenon.tensorflow} requires {@code tensorflow} itself.
 */
module dev.tenon.runtime {
    requires static org.jspecify;
    requires static org.tensorflow.ndarray;
    requires static tensorflow;
    requires static org.bytedeco.javacpp;
    requires static tensorflow.nativelib;

    exports dev.tenon;
    exports dev.tenon.numpy;
    exports dev.tenon.support;
    exports dev.tenon.support.numpy;
    exports dev.tenon.support.tensorflow;
    exports dev.tenon.tensorflow;
}
