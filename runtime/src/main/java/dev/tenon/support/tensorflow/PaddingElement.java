package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.cast.PaddingValue;
import dev.tenon.internal.tensor.TensorTypes;
import dev.tenon.internal.text.Utf8;
import java.nio.ByteOrder;

/**
 * Padding as the bytes of one element.
 *
 * @param name what is padded, for messages
 */
record PaddingElement(String name, DType dtype) {

    byte[] of(long value) {
        requireKind(isNumber(), "a long");
        try {
            return PaddingValue.of(value, dtype, ByteOrder.nativeOrder());
        } catch (LossyValue e) {
            throw lossy(e, "give a value of " + dtype.numpyName());
        }
    }

    byte[] of(double value) {
        requireKind(isNumber(), "a double");
        try {
            return PaddingValue.of(value, dtype, ByteOrder.nativeOrder());
        } catch (LossyValue e) {
            throw lossy(e, "give a value of " + dtype.numpyName());
        }
    }

    byte[] of(boolean value) {
        requireKind(dtype == DType.BOOL, "a boolean");
        return new byte[] {(byte) (value ? 1 : 0)};
    }

    byte[] of(String value) {
        requireKind(dtype == DType.STRING, "a String");
        try {
            return Utf8.encode(value, 0);
        } catch (LossyValue e) {
            throw lossy(e, e.advice());
        }
    }

    private boolean isNumber() {
        return dtype != DType.BOOL && dtype != DType.STRING;
    }

    private void requireKind(boolean fits, String found) {
        if (!fits) {
            throw new IllegalArgumentException(name + ": expected padding for " + TensorTypes.nameOf(dtype) + ", found "
                    + found + ": call toPadded(" + parameter() + ")");
        }
    }

    private String parameter() {
        return switch (dtype) {
            case BOOL -> "boolean";
            case STRING -> "String";
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> "double";
            case INT8, UINT8, INT16, UINT16, INT32, UINT32, INT64, UINT64 -> "long";
        };
    }

    private LossyCastException lossy(LossyValue lossy, String advice) {
        return new LossyCastException(name + ", padding: " + lossy.problem() + ": " + advice);
    }
}
