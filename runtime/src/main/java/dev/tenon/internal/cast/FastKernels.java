package dev.tenon.internal.cast;

import dev.tenon.DType;
import dev.tenon.internal.cast.FastBlock.Kernel;
import java.nio.ByteOrder;
import java.util.Optional;
import java.util.function.Supplier;

/** The pairs of dtypes that are cast in one loop: those that files and records have most. */
final class FastKernels {
    /** C2 vectorises casts between numbers of different sizes since Java 20, as long as they are signed. */
    static final boolean SIGNED_CASTS = Runtime.version().feature() >= 20;

    private FastKernels() {}

    /** The loop for a cast with this check; none where the careful way is as good. */
    static Optional<Kernel> of(Cast cast, Check check) {
        DType to = cast.to();
        return switch (cast.from()) {
            case BOOL ->
                to == DType.FLOAT32
                        ? Optional.of(BooleanKernels.toFloats())
                        : when(to.byteSize() == 1, BooleanKernels::toBytes);
            case INT8 -> when(to == DType.FLOAT32, ShortIntegerKernels::bytesToFloats);
            case UINT8 -> when(to == DType.FLOAT32, ShortIntegerKernels::unsignedBytesToFloats);
            case INT16 -> when(to == DType.FLOAT32, ShortIntegerKernels::shortsToFloats);
            case UINT16 -> when(to == DType.FLOAT32, ShortIntegerKernels::unsignedShortsToFloats);
            case INT32 ->
                to == DType.INT64
                        ? when(check == Check.NONE, IntegerKernels::intsToLongs)
                        : when(to == DType.FLOAT32, () -> IntegerKernels.intsToFloats(cast, check));
            case INT64 ->
                to == DType.INT32
                        ? Optional.of(IntegerKernels.longsToInts(cast, check))
                        : when(to == DType.FLOAT32, () -> IntegerKernels.longsToFloats(cast, check));
            case BFLOAT16 -> when(to == DType.FLOAT32 && isNative(cast), Bfloat16Pairs::toFloats);
            case FLOAT32 -> ofFloats(cast, check);
            case FLOAT64 -> when(to == DType.FLOAT32, () -> FloatKernels.doublesToFloats(check));
            case UINT32, UINT64, FLOAT16, STRING -> Optional.empty();
        };
    }

    private static Optional<Kernel> ofFloats(Cast cast, Check check) {
        return switch (cast.to()) {
            case FLOAT64 -> Optional.of(FloatKernels.floatsToDoubles());
            case FLOAT16 -> when(HalfInstructions.EXIST, () -> FloatKernels.floatsToHalves(check));
            case BFLOAT16 -> when(isNative(cast), () -> Bfloat16Pairs.fromFloats(check));
            default -> Optional.empty();
        };
    }

    private static Optional<Kernel> when(boolean is, Supplier<Kernel> kernel) {
        return is ? Optional.of(kernel.get()) : Optional.empty();
    }

    private static boolean isNative(Cast cast) {
        return cast.fromOrder() == ByteOrder.nativeOrder() && cast.toOrder() == ByteOrder.nativeOrder();
    }
}
