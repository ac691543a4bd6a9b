package dev.tenon.processor.model;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A component that is an array, or a scalar.
 *
 * @param type its Java type
 * @param dtype its element type in files and tensors
 * @param casting how it is cast where files or the Java type have another one
 * @param axes its axes in one example, outermost first
 * @param rows how a batch holds the rows of different examples
 */
public record ArrayComponent(
        String name,
        String accessor,
        String key,
        JavaType type,
        DType dtype,
        Casting casting,
        List<Axis> axes,
        Rows rows)
        implements ComponentModel {

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
    public ArrayComponent {
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

    /** The number of levels of row splits in a batch, 0 where it is dense or padded: {@code ragged_rank}. */
    public int raggedLevels() {
        return rows instanceof Rows.Ragged ragged ? ragged.levels() : 0;
    }

    /** How a batch pads it, where it does. */
    public Optional<Rows.Padded> padded() {
        return rows instanceof Rows.Padded padded ? Optional.of(padded) : Optional.empty();
    }

    /** The name of the accessor of its lengths, where it is padded. */
    public String lengthsAccessor() {
        return name + "Lengths";
    }

    /** The name of the accessor of its mask, where it has one. */
    public String maskAccessor() {
        return name + "Mask";
    }
}
