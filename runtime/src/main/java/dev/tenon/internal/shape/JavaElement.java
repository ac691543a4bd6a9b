package dev.tenon.internal.shape;

import dev.tenon.DType;
import dev.tenon.Schema;

/** What the Java arrays of a component hold, and how deep they are. */
public enum JavaElement {
    BOOLEAN(DType.BOOL),
    BYTE(DType.INT8),
    SHORT(DType.INT16),
    INT(DType.INT32),
    LONG(DType.INT64),
    FLOAT(DType.FLOAT32),
    DOUBLE(DType.FLOAT64),
    /** The constants of an enum: their ordinals. */
    CONSTANT(DType.INT32),
    /** {@code String}. */
    TEXT(DType.STRING),
    /** {@code byte[]} that is one string of bytes. */
    BINARY(DType.STRING);

    private final DType dtype;

    JavaElement(DType dtype) {
        this.dtype = dtype;
    }

    /** The elements of a component. */
    public static JavaElement of(Schema.Component component) {
        Class<?> element = elementOf(component.type());
        if (element == String.class) {
            return TEXT;
        }
        if (!element.isPrimitive()) {
            return CONSTANT;
        }
        JavaElement primitive = primitive(element);
        return component.dtype() == DType.STRING ? BINARY : primitive;
    }

    private static JavaElement primitive(Class<?> type) {
        return switch (type.getName()) {
            case "boolean" -> BOOLEAN;
            case "byte" -> BYTE;
            case "short" -> SHORT;
            case "int" -> INT;
            case "long" -> LONG;
            case "float" -> FLOAT;
            case "double" -> DOUBLE;
            default -> throw new IllegalArgumentException("no component is a " + type);
        };
    }

    /** Whether a one-dimensional array holds all axes of the component, in row-major order. */
    public static boolean isFlat(Schema.Component component) {
        return component.rank() > 1 && depthOf(component) != component.rank();
    }

    /** How many levels of arrays there are around the elements. */
    private static int depthOf(Schema.Component component) {
        int depth = depthOf(component.type());
        return of(component) == BINARY ? depth - 1 : depth;
    }

    /** How many levels of arrays a type has. */
    public static int depthOf(Class<?> type) {
        return type.isArray() ? 1 + depthOf(type.getComponentType()) : 0;
    }

    private static Class<?> elementOf(Class<?> type) {
        return type.isArray() ? elementOf(type.getComponentType()) : type;
    }

    /** Whether a component's elements are cast between Java and its dtype. */
    public static boolean isCast(Schema.Component component) {
        return of(component).carrying(component.dtype()) != component.dtype();
    }

    /** The dtype that these elements imply where none is declared. */
    public DType implied() {
        return dtype;
    }

    /**
     * The dtype in which Java holds elements that are declared as {@code declared}: an integer of the same width as an
     * unsigned dtype carries its bits, which is no cast.
     */
    public DType carrying(DType declared) {
        boolean isUnsignedTwin = switch (this) {
            case BYTE -> declared == DType.UINT8;
            case SHORT -> declared == DType.UINT16;
            case INT -> declared == DType.UINT32;
            case LONG -> declared == DType.UINT64;
            case BOOLEAN, FLOAT, DOUBLE, CONSTANT, TEXT, BINARY -> false;
        };
        return isUnsignedTwin ? declared : dtype;
    }
}
