package dev.tenon.table;

import dev.tenon.DType;
import java.util.Optional;
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

/** The tensor types that TensorFlow for Java has. */
final class TensorTypes {
    private TensorTypes() {}

    static Optional<Class<? extends TType>> of(DType dtype) {
        return switch (dtype) {
            case BOOL -> Optional.of(TBool.class);
            case UINT8 -> Optional.of(TUint8.class);
            case UINT16 -> Optional.of(TUint16.class);
            case INT32 -> Optional.of(TInt32.class);
            case INT64 -> Optional.of(TInt64.class);
            case FLOAT16 -> Optional.of(TFloat16.class);
            case BFLOAT16 -> Optional.of(TBfloat16.class);
            case FLOAT32 -> Optional.of(TFloat32.class);
            case FLOAT64 -> Optional.of(TFloat64.class);
            case STRING -> Optional.of(TString.class);
            case INT8, INT16, UINT32, UINT64 -> Optional.empty();
        };
    }
}
