package dev.tenon.internal.npy;

import dev.tenon.DType;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;

/**
 * A type that NumPy knows and that is not read: {@code <c8}, {@code <M8[ns]}, {@code |V3}.
 *
 * @param descr as the file has it
 * @param advice what it is, and what to save in Python instead: "complex numbers, which are not read: save a.real and
 *     a.imag"
 */
public record UnreadType(String descr, String advice, int byteSize) implements NpyType {

    public UnreadType {
        Objects.requireNonNull(descr, "descr");
        Objects.requireNonNull(advice, "advice");
    }

    /** Whether its elements are bytes without a meaning, as those between the fields of a struct are. */
    boolean isVoid() {
        return descr.charAt(1) == 'V';
    }

    @Override
    public Optional<NumberType> asBfloat16() {
        if (!isVoid() || byteSize != DType.BFLOAT16.byteSize()) {
            return Optional.empty();
        }
        ByteOrder order = descr.charAt(0) == '>' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        return Optional.of(new NumberType(DType.BFLOAT16, order));
    }
}
