package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shapes of a record's arrays, as a file or tensors have them, found to be those that the record declares. */
final class ArrayShapes {
    private final Form form;
    private final long size;
    private final List<ArrayShape> shapes;

    private ArrayShapes(Form form, long size, List<ArrayShape> shapes) {
        this.form = form;
        this.size = size;
        this.shapes = List.copyOf(shapes);
    }

    /** One example's arrays, or n examples' with the batch axis before. */
    enum Form {
        EXAMPLE,
        BATCH
    }

    /** The number of examples; 1 for one. */
    long size() {
        return size;
    }

    /** The shape of a component in one example. */
    ArrayShape get(int component) {
        return shapes.get(component);
    }

    /** The shape of a component's whole array. */
    long[] whole(int component) {
        return form == Form.BATCH
                ? get(component).batched(size)
                : get(component).lengths();
    }

    /** These shapes for another number of examples. */
    ArrayShapes ofSize(long examples) {
        return new ArrayShapes(form, examples, shapes);
    }

    /** The shapes of {@code size} examples that are alike. */
    static ArrayShapes of(Form form, long size, List<ArrayShape> shapes) {
        return new ArrayShapes(form, size, shapes);
    }

    /**
     * Checks the arrays that were found for each component.
     *
     * @param otherForm what to say where an array has the shape of the other form
     */
    static ArrayShapes check(Schema schema, Form form, List<Found> arrays, String otherForm) {
        NamedAxes names = new NamedAxes();
        List<ArrayShape> shapes = new ArrayList<>();
        int batchAxes = form == Form.BATCH ? 1 : 0;
        for (int i = 0; i < arrays.size(); i++) {
            Found found = arrays.get(i);
            Schema.Component component = schema.components().get(i);
            checkFixed(component, batchAxes, found, otherForm);
            if (batchAxes == 1 && found.shape[0] != arrays.get(0).shape[0]) {
                throw found.site.mismatch("expected " + arrays.get(0).shape[0] + " examples as in " + arrays.get(0).site
                        + ", found " + found.shape[0]);
            }
            long[] lengths = Arrays.copyOfRange(found.shape, batchAxes, found.shape.length);
            names.check(component, lengths, found.site.toString());
            shapes.add(new ArrayShape(lengths, false));
        }
        return new ArrayShapes(form, batchAxes == 1 ? arrays.get(0).shape[0] : 1, shapes);
    }

    private static void checkFixed(Schema.Component component, int batchAxes, Found found, String otherForm) {
        if (!fits(component, batchAxes, found.shape)) {
            boolean isOther = fits(component, 1 - batchAxes, found.shape);
            throw found.site.mismatch("expected shape " + expected(component, batchAxes) + ", found "
                    + ArrayShape.toString(found.shape) + (isOther ? ": " + otherForm : ""));
        }
    }

    private static boolean fits(Schema.Component component, int batchAxes, long[] shape) {
        boolean fits = shape.length == component.rank() + batchAxes;
        for (int axis = 0; fits && axis < component.rank(); axis++) {
            fits = !(component.axes().get(axis) instanceof Axis.Fixed fixed)
                    || fixed.length() == shape[axis + batchAxes];
        }
        return fits;
    }

    private static String expected(Schema.Component component, int batchAxes) {
        return Stream.concat(
                        Stream.of("n").limit(batchAxes),
                        component.axes().stream().map(Axis::toString))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** An array that was found for a component. */
    record Found(Site site, long[] shape) {}
}
