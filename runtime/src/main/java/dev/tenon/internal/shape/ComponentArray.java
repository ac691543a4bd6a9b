package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the arrays that hold a component in a file, or in tensors.
 *
 * @param component the component's index in the schema
 * @param role what is in it
 * @param level of row splits, 0 being that of the examples
 * @param key its key
 * @param axes its own axes, those before an example's included
 */
public record ComponentArray(int component, ArrayRole role, int level, String key, List<Axis> axes) {

    /** The declaration of this array alone, as if it were a component itself. */
    public Schema.Component declaration(Schema schema) {
        Schema.Component declared = schema.components().get(component);
        return switch (role) {
            case ELEMENTS ->
                new Schema.Component(
                        declared.name(),
                        key,
                        declared.type(),
                        declared.dtype(),
                        declared.axes(),
                        declared.casting(),
                        declared.labels(),
                        declared.rows());
            case ROW_SPLITS, LENGTHS -> counts(declared, long.class, DType.INT64);
            case MASK -> counts(declared, int.class, DType.INT32);
        };
    }

    private Schema.Component counts(Schema.Component declared, Class<?> type, DType dtype) {
        return new Schema.Component(
                declared.name(), key, type, dtype, List.of(), Casting.SAFE, List.of(), new Rows.Dense());
    }

    /** Whether an array of this shape has these axes. */
    public boolean fits(long... shape) {
        boolean fits = shape.length == axes.size();
        for (int axis = 0; fits && axis < shape.length; axis++) {
            fits = !(axes.get(axis) instanceof Axis.Fixed fixed) || fixed.length() == shape[axis];
        }
        return fits;
    }

    /** The axes as messages give them: {@code [n, 8, 8]}. */
    public String expected() {
        return axes.stream().map(Axis::toString).collect(Collectors.joining(", ", "[", "]"));
    }
}
