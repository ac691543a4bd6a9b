package dev.tenon.internal.tensor;

import dev.tenon.DType;
import org.jspecify.annotations.Nullable;
import org.tensorflow.proto.DataType;
import org.tensorflow.types.TBfloat16;
import org.tensorflow.types.TBool;
import org.tensorflow.types.TFloat16;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TFloat64;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.TUint16;
import org.tensorflow.types.TUint8;
import org.tensorflow.types.family.TType;

/** Which tensor type TensorFlow for Java has for a dtype. */
public final class TensorTypes {
    private TensorTypes() {}

    /**
     * The tensor type of a dtype.
     *
     * @throws IllegalArgumentException if there is none; the compiler refuses records that would need it
     */
    public static Class<? extends TType> of(DType dtype) {
        return switch (dtype) {
            case BOOL -> TBool.class;
            case UINT8 -> TUint8.class;
            case UINT16 -> TUint16.class;
            case INT32 -> TInt32.class;
            case INT64 -> TInt64.class;
            case FLOAT16 -> TFloat16.class;
            case BFLOAT16 -> TBfloat16.class;
            case FLOAT32 -> TFloat32.class;
            case FLOAT64 -> TFloat64.class;
            case STRING -> TString.class;
            case INT8, INT16, UINT32, UINT64 ->
                throw new IllegalArgumentException("TensorFlow for Java has no tensor type for " + dtype.numpyName());
        };
    }

    /** What Python calls a dtype of TensorFlow: {@code DT_FLOAT} is {@code float32}. */
    public static String nameOf(DataType type) {
        DType dtype = dtypeOf(type);
        return dtype == null ? type.name() : nameOf(dtype);
    }

    /** What Python calls the dtype of a tensor: NumPy's names, but for {@code string}. */
    public static String nameOf(DType dtype) {
        return dtype == DType.STRING ? "string" : dtype.numpyName();
    }

    /** The dtype of a tensor's elements; null if it is none of Tenon's. */
    public static @Nullable DType dtypeOf(DataType type) {
        return switch (type) {
            case DT_BOOL -> DType.BOOL;
            case DT_INT8 -> DType.INT8;
            case DT_UINT8 -> DType.UINT8;
            case DT_INT16 -> DType.INT16;
            case DT_UINT16 -> DType.UINT16;
            case DT_INT32 -> DType.INT32;
            case DT_UINT32 -> DType.UINT32;
            case DT_INT64 -> DType.INT64;
            case DT_UINT64 -> DType.UINT64;
            case DT_HALF -> DType.FLOAT16;
            case DT_BFLOAT16 -> DType.BFLOAT16;
            case DT_FLOAT -> DType.FLOAT32;
            case DT_DOUBLE -> DType.FLOAT64;
            case DT_STRING -> DType.STRING;
            default -> null;
        };
    }

    /** Whether a tensor's elements are of a dtype. */
    public static boolean matches(DataType type, DType dtype) {
        return dtypeOf(type) == dtype;
    }
}
