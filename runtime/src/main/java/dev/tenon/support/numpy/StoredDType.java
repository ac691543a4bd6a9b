package dev.tenon.support.numpy;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.cast.CastRules;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.npy.Quote;
import dev.tenon.internal.npy.StructType;
import dev.tenon.internal.npy.UnreadType;
import dev.tenon.internal.shape.Site;

/** The dtype that a file has for a component: the declared one, or one that is cast while it is read. */
final class StoredDType {
    private StoredDType() {}

    /** The numbers that an array holds for a component; those that are not read are refused. */
    static NumberType of(NpyType type, Schema.Component component, Site site) {
        NumberType number = numbers(type, component, site);
        check(component, number.dtype(), site);
        return number;
    }

    private static NumberType numbers(NpyType type, Schema.Component component, Site site) {
        if (component.dtype() == DType.BFLOAT16 && type.asBfloat16().isPresent()) {
            return type.asBfloat16().get();
        }
        if (type instanceof NumberType number) {
            return number;
        }
        String found = type instanceof UnreadType unread
                ? Quote.of(unread.descr()) + ", " + unread.advice()
                : type instanceof StructType
                        ? "a structured dtype, whose fields are read in an npy file alone: save them as arrays of their own"
                        : Quote.of(type.descr()) + ", strings, which this version does not read";
        throw site.mismatch("expected " + component.dtype().numpyName() + ", found " + found);
    }

    private static void check(Schema.Component component, DType stored, Site site) {
        DType declared = component.dtype();
        if (!CastRules.isSafe(stored, declared)) {
            throw site.mismatch("expected " + declared.numpyName() + ", or a dtype that casts to it safely, found "
                    + stored.numpyName() + ": declare " + declarationOf(stored)
                    + ", or, if no value is lost, save a.astype('"
                    + declared.numpyName() + "') in Python");
        }
    }

    private static String declarationOf(DType dtype) {
        return switch (dtype) {
            case BOOL -> "boolean";
            case INT8 -> "byte";
            case UINT8 -> "@As(DType.UINT8) byte";
            case INT16 -> "short";
            case UINT16 -> "@As(DType.UINT16) short";
            case INT32 -> "int";
            case UINT32 -> "@As(DType.UINT32) int";
            case INT64 -> "long";
            case UINT64 -> "@As(DType.UINT64) long";
            case FLOAT16, BFLOAT16, FLOAT32 -> "float";
            case FLOAT64 -> "double";
            case STRING -> "String";
        };
    }
}
