package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.List;

/** The Java types of one element of {@link DType#STRING}. */
public enum Text implements ElementType {
    /** Characters. */
    STRING("String"),
    /** Any bytes, such as an encoded image. */
    BINARY("byte[]");

    private final String javaName;

    Text(String javaName) {
        this.javaName = javaName;
    }

    @Override
    public String javaName() {
        return javaName;
    }

    @Override
    public List<DType> dtypes() {
        return List.of(DType.STRING);
    }
}
