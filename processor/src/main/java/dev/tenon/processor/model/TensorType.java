package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.Arrays;
import java.util.Optional;

/** The tensor types that TensorFlow for Java has, in {@code org.tensorflow.types}. */
public enum TensorType {
    T_BOOL("TBool", DType.BOOL),
    T_UINT8("TUint8", DType.UINT8),
    T_UINT16("TUint16", DType.UINT16),
    T_INT32("TInt32", DType.INT32),
    T_INT64("TInt64", DType.INT64),
    T_FLOAT16("TFloat16", DType.FLOAT16),
    T_BFLOAT16("TBfloat16", DType.BFLOAT16),
    T_FLOAT32("TFloat32", DType.FLOAT32),
    T_FLOAT64("TFloat64", DType.FLOAT64),
    T_STRING("TString", DType.STRING);

    private final String className;
    private final DType dtype;

    TensorType(String className, DType dtype) {
        this.className = className;
        this.dtype = dtype;
    }

    /** The simple name of its class. */
    public String className() {
        return className;
    }

    /** The tensor type that holds elements of a dtype, where there is one. */
    public static Optional<TensorType> of(DType dtype) {
        return Arrays.stream(values()).filter(type -> type.dtype == dtype).findFirst();
    }
}
