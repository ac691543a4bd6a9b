package dev.tenon.table;

import dev.tenon.DType;
import java.util.List;

/** How npy headers name dtypes. */
final class Descrs {
    private Descrs() {}

    /** What is written for elements of a Java type; without its length for strings. */
    static String written(TypeCell cell) {
        if (cell.java() == JavaType.BINARY) {
            return "|S";
        }
        return switch (cell.dtype()) {
            case STRING -> "<U";
            case BFLOAT16 -> "<V2";
            default -> number('<', cell.dtype());
        };
    }

    /** What may be read as a dtype into a Java type. */
    static List<String> read(DType file, JavaType java) {
        return switch (file) {
            case STRING -> java == JavaType.BINARY ? List.of("|S") : List.of("<U", ">U", "|S");
            case BFLOAT16 -> List.of("|V2", "bfloat16"); // the second is [('bfloat16', '<u2')]
            case BOOL, INT8, UINT8 -> List.of(number('<', file));
            default -> List.of(number('<', file), number('>', file));
        };
    }

    private static String number(char order, DType dtype) {
        char kind = switch (dtype) {
            case BOOL -> 'b';
            case INT8, INT16, INT32, INT64 -> 'i';
            case UINT8, UINT16, UINT32, UINT64 -> 'u';
            case FLOAT16, FLOAT32, FLOAT64 -> 'f';
            case BFLOAT16, STRING -> throw new IllegalArgumentException(dtype.toString());
        };
        return (dtype.byteSize() == 1 ? '|' : order) + "" + kind + dtype.byteSize();
    }
}
