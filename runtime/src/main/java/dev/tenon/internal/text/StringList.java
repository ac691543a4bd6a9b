package dev.tenon.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Strings in the heap, on their way into a tensor: any bytes, as TensorFlow keeps them all. */
public final class StringList implements StringOutput {
    private final List<byte[]> elements = new ArrayList<>();

    /** Adds these bytes themselves, not a copy. */
    @Override
    public void add(byte[] bytes) {
        elements.add(Objects.requireNonNull(bytes, "bytes"));
    }

    /** The bytes that were added, not a copy. */
    public byte[] get(long index) {
        return elements.get(Math.toIntExact(index));
    }

    @Override
    public long size() {
        return elements.size();
    }

    @Override
    public void truncate(long size) {
        elements.subList(Math.toIntExact(size), elements.size()).clear();
    }
}
