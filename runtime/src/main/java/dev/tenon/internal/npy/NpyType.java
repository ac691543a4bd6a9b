package dev.tenon.internal.npy;

import dev.tenon.DType;
import dev.tenon.numpy.NumpyFormatException;
import java.nio.ByteOrder;
import java.util.Optional;

/** The element type of an npy file, as the {@code descr} of its header gives it. */
public sealed interface NpyType permits NumberType, TextType, StructType, UnreadType {

    /** The size of one element in bytes: {@code numpy.dtype.itemsize}. It may be 0. */
    int byteSize();

    /**
     * The {@code descr} of a header: {@code numpy.dtype.str}, for example {@code <f4} or {@code |u1}, without the quotes
     * that are around it there; for structs {@code numpy.dtype.descr}, a list.
     */
    String descr();

    /**
     * What this type is where a record declares {@link DType#BFLOAT16}, which NumPy does not know: two bytes of void, as
     * {@code np.save} writes {@code ml_dtypes.bfloat16}, or the struct {@code [('bfloat16', '<u2')]}. Empty for other types.
     */
    default Optional<NumberType> asBfloat16() {
        return Optional.empty();
    }

    /**
     * The type that numbers are written as by default: little endian, as NumPy does on nearly every machine.
     *
     * @throws IllegalArgumentException for {@link DType#STRING}
     */
    static NumberType of(DType dtype) {
        return new NumberType(dtype, ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * The type of a {@link #descr}.
     *
     * @param where the file and member, for the message
     * @throws NumpyFormatException if it is not one
     */
    static NpyType parse(String descr, String where) throws NumpyFormatException {
        return descr.startsWith("[")
                ? new DescrParser(new PythonText(descr, where), where).descr()
                : Descr.parse(descr, where);
    }
}
