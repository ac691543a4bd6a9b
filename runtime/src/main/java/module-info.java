/**
 * The runtime of Tenon: annotations, NumPy files and TensorFlow tensors of records. TensorFlow is optional; without it the
 * package {@code dev.tenon.tensorflow} is not used.
 */
module dev.tenon.runtime {
    requires static transitive org.jspecify;
    requires static transitive org.tensorflow.ndarray;
    requires static transitive tensorflow;
    requires static org.bytedeco.javacpp;
    requires static tensorflow.nativelib;

    exports dev.tenon;
    exports dev.tenon.numpy;
    exports dev.tenon.support;
    exports dev.tenon.tensorflow;
}
