package dev.tenon.processor.model;

import dev.tenon.Axis;
import dev.tenon.DType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A component of a valid record.
 *
 * @param name its name in the record
 * @param accessor the name of its accessor in the generated classes
 * @param key its key in files and tensor maps
 * @param type its Java type
 * @param dtype its element type in files and tensors
 * @param axes its axes in one example, outermost first
 */
public record ComponentModel(String name, String accessor, String key, JavaType type, DType dtype, List<Axis> axes) {

    /** How the Java type holds the axes. */
    public enum Layout {
        /** No axes: a single value. */
        SCALAR,
        /** An array level for each axis. */
        NESTED,
        /** All axes in one array, in row-major order. */
        FLAT
    }

    /** With an unmodifiable copy of the axes. */
    public ComponentModel {
        axes = List.copyOf(axes);
    }

    /** How the Java type holds the axes. */
    public Layout layout() {
        if (axes.isEmpty()) {
            return Layout.SCALAR;
        }
        return type.depth() == axes.size() ? Layout.NESTED : Layout.FLAT;
    }

    /** The axes as {@code @Dims} writes them. */
    public String dims() {
        return axes.stream().map(Axis::toString).collect(Collectors.joining(" "));
    }
}
