package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.shape.ArrayShapes.Form;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.NamedAxes;
import dev.tenon.internal.shape.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The shapes that examples get in a batch or a file: fixed lengths as declared, variable ones as the first example has
 * them. Nothing but the first example's outermost arrays is looked at; that all others agree is checked while they are put
 * into a sink.
 */
public final class ExampleShapes {
    private ExampleShapes() {}

    /**
     * The shapes of examples.
     *
     * @param number the first one's number in messages
     * @param sites where each component goes
     */
    public static <R> ArrayShapes of(
            RecordCodec<R> codec, Form form, List<? extends R> examples, long number, IntFunction<Site> sites) {
        List<ArrayShape> shapes =
                examples.isEmpty() ? declared(codec.schema(), sites) : measured(codec, examples.get(0), number, sites);
        return ArrayShapes.of(form, examples.size(), shapes);
    }

    private static List<ArrayShape> declared(Schema schema, IntFunction<Site> sites) {
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < schema.components().size(); i++) {
            Schema.Component component = schema.components().get(i);
            if (!component.hasFixedShape()) {
                throw sites.apply(i)
                        .mismatch("there is no example, and shape " + component.axes()
                                + " has a variable length: without examples all lengths have to be fixed");
            }
            shapes.add(MeasuredShape.of(null, component));
        }
        return shapes;
    }

    private static <R> List<ArrayShape> measured(
            RecordCodec<R> codec, @Nullable R first, long number, IntFunction<Site> sites) {
        R example = sites.apply(0).requireExample(first, number);
        NamedAxes names = new NamedAxes();
        List<ArrayShape> shapes = new ArrayList<>();
        for (int i = 0; i < codec.schema().components().size(); i++) {
            Schema.Component component = codec.schema().components().get(i);
            Object value = codec.leaf(example, i);
            ArrayShape shape = MeasuredShape.of(value, component);
            if (shape.isFlat() || !MeasuredShape.isCutByNull(value, component.rank())) {
                names.check(component, shape.lengths(), sites.apply(i).at(number));
            }
            shapes.add(shape);
        }
        return shapes;
    }
}
