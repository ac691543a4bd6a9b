package dev.tenon.internal.tensor;

import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.Utf8;

/** Strings of a tensor, one after the other. */
public final class TensorStrings implements StringInput {
    private final StringTensor tensor;
    private final long first;
    private long next;

    /** From the string at {@code first} on, in row-major order. The tensor is not closed with this input. */
    public TensorStrings(StringTensor tensor, long first) {
        this.tensor = tensor;
        this.first = first;
        this.next = first;
    }

    @Override
    public String text() {
        long position = next - first;
        return Utf8.decode(bytes(), position);
    }

    @Override
    public byte[] bytes() {
        return tensor.get(next++);
    }

    @Override
    public void close() {}
}
