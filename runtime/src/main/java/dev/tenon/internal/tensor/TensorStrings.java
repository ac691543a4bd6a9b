package dev.tenon.internal.tensor;

import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.Utf8;

/** Strings of a tensor, one after the other. */
public final class TensorStrings implements StringInput {
    private final StringTensor tensor;
    private long next;

    /** From the first string on, in row-major order. The tensor is not closed with this input. */
    public TensorStrings(StringTensor tensor) {
        this.tensor = tensor;
    }

    @Override
    public String text() {
        long position = next;
        return Utf8.decode(bytes(), position);
    }

    @Override
    public byte[] bytes() {
        return tensor.get(next++);
    }

    @Override
    public void skip(long strings) {
        next += strings;
    }

    @Override
    public void close() {}
}
