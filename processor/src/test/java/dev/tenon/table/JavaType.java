package dev.tenon.table;

import dev.tenon.DType;

/** The Java types of elements. */
enum JavaType {
    BOOLEAN("boolean", boolean.class, DType.BOOL),
    BYTE("byte", byte.class, DType.INT8),
    SHORT("short", short.class, DType.INT16),
    INT("int", int.class, DType.INT32),
    LONG("long", long.class, DType.INT64),
    FLOAT("float", float.class, DType.FLOAT32),
    DOUBLE("double", double.class, DType.FLOAT64),
    STRING("String", String.class, DType.STRING),
    /** A {@code byte[]} that is one string of bytes. */
    BINARY("byte[]", byte[].class, DType.STRING),
    ENUM("Color", Color.class, DType.INT32);

    private final String source;
    private final Class<?> type;
    private final DType implied;

    JavaType(String source, Class<?> type, DType implied) {
        this.source = source;
        this.type = type;
        this.implied = implied;
    }

    /** The element as a source writes it. */
    String source() {
        return source;
    }

    /** The class of an element. */
    Class<?> type() {
        return type;
    }

    /** The dtype that the type is without an annotation. */
    DType implied() {
        return implied;
    }

    /** The type as prose names it. */
    String text() {
        return this == ENUM ? "an enum" : "`" + source + "`";
    }

    /** The dtype that elements have in Java: an integer carries an unsigned dtype of its width. */
    DType carrying(DType declared) {
        return switch (this) {
            case BYTE -> declared == DType.UINT8 ? declared : implied;
            case SHORT -> declared == DType.UINT16 ? declared : implied;
            case INT -> declared == DType.UINT32 ? declared : implied;
            case LONG -> declared == DType.UINT64 ? declared : implied;
            default -> implied;
        };
    }
}
