package dev.tenon.table;

import dev.tenon.Casting;
import dev.tenon.DType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rules of casting as the documentation states them, on top of what NumPy says, and of nothing in the runtime. */
final class ExpectedCasts {
    private static final Set<DType> INTEGERS = Set.of(
            DType.INT8, DType.INT16, DType.INT32, DType.INT64, DType.UINT8, DType.UINT16, DType.UINT32, DType.UINT64);

    private ExpectedCasts() {}

    static boolean isInteger(DType dtype) {
        return INTEGERS.contains(dtype);
    }

    /** Whether values of one dtype are cast to another by a policy. */
    static boolean allows(DType from, DType to, Casting casting) {
        if (from == DType.STRING || to == DType.STRING) {
            return from == to;
        }
        return switch (casting) {
            case SAFE -> isLossless(from, to);
            case SAME_KIND -> CanCast.sameKind(from, to);
            case EXACT, UNSAFE -> true;
        };
    }

    /** What NumPy calls safe and is. */
    private static boolean isLossless(DType from, DType to) {
        boolean isRounded = (from == DType.INT64 || from == DType.UINT64) && to == DType.FLOAT64;
        return CanCast.safe(from, to) && !isRounded;
    }

    /** Whether a record may declare a component of this Java type with this dtype: the cast from Java to the dtype. */
    static boolean isLegal(JavaType java, DType declared, Casting casting) {
        return switch (java) {
            case STRING, BINARY -> declared == DType.STRING;
            case ENUM -> isInteger(declared);
            default -> allows(java.carrying(declared), declared, casting);
        };
    }

    /** Whether a file of a dtype is read by a component that is legal. */
    static boolean isRead(DType file, DType declared, JavaType java, Casting casting) {
        if (file == DType.BFLOAT16) {
            return declared == DType.BFLOAT16; // elsewhere its bytes are two bytes of anything
        }
        return java == JavaType.ENUM ? isInteger(file) : allows(file, declared, casting);
    }

    /** The first policy, from the strictest on, by which a component is legal; null if none is. */
    static @Nullable Casting weakest(JavaType java, DType declared) {
        for (Casting casting : Casting.values()) {
            if (isLegal(java, declared, casting)) {
                return casting;
            }
        }
        return null;
    }
}
