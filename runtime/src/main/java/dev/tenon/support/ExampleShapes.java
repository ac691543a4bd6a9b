package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.support.ArrayShapes.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that examples get in a batch or a file: fixed lengths as declared, variable ones as the first example has
 * them. Nothing but the first example's outermost arrays is looked at; that all others agree is checked while they are put
 * into a sink.
 */
final class ExampleShapes {
    private ExampleShapes() {}

    /** The shapes of {@code examples}, of which the first has {@code number} in messages. */
    static <R> ArrayShapes of(RecordCodec<R> codec, Form form, List<? extends R> examples, long number) {
        List<ArrayShape> shapes =
                examples.isEmpty() ? declared(codec.schema()) : measured(codec, examples.get(0), number);
        return ArrayShapes.of(form, examples.size(), shapes);
    }

    private static List<ArrayShape> declared(Schema schema) {
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            if (!component.hasFixedShape()) {
                throw Site.of(schema, i)
                        .mismatch("there is no example, and shape " + component.axes()
                                + " has a variable length: without examples all lengths have to be fixed");
            }
            shapes.add(new ArrayShape(lengths(component, null), false));
        }
        return shapes;
    }

    private static <R> List<ArrayShape> measured(RecordCodec<R> codec, @Nullable R first, long number) {
        Schema schema = codec.schema();
        R example = Site.requireExample(schema, first, number);
        NamedAxes names = new NamedAxes();
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            Object value = codec.component(example, i);
            ArrayShape shape = new ArrayShape(lengths(component, value), isFlat(component, value));
            if (value != null) {
                names.check(component, shape.lengths(), Site.of(schema, i).at(number));
            }
            shapes.add(shape);
        }
        return shapes;
    }

    private static long[] lengths(Schema.Component component, @Nullable Object value) {
        long[] lengths = isFlat(component, value)
                ? MeasuredShape.ofFlat(component.axes(), value)
                : MeasuredShape.of(value, component.rank());
        for (int axis = 0; axis < lengths.length; axis++) {
            if (component.axes().get(axis) instanceof Axis.Fixed fixed) {
                lengths[axis] = fixed.length();
            }
        }
        return lengths;
    }

    private static boolean isFlat(Schema.Component component, @Nullable Object value) {
        return component.rank() > 1 && value != null && !(value instanceof Object[]);
    }
}
