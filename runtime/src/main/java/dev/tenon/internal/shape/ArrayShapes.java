package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The shapes of a record's arrays, as a file or tensors have them, found to be those that the record declares. */
public final class ArrayShapes {
    private final Form form;
    private final long size;
    private final List<ArrayShape> shapes;

    private ArrayShapes(Form form, long size, List<ArrayShape> shapes) {
        this.form = form;
        this.size = size;
        this.shapes = List.copyOf(shapes);
    }

    /** One example's arrays, or n examples' with the batch axis before. */
    public enum Form {
        EXAMPLE,
        BATCH
    }

    /** Whether these are the shapes of one example or of n. */
    public Form form() {
        return form;
    }

    /** The number of examples; 1 for one. */
    public long size() {
        return size;
    }

    /** The number of the first example in messages: none where it is the only one. */
    public long firstNumber() {
        return form == Form.BATCH ? 0 : Site.SINGLE;
    }

    /** These shapes, if they are not more than a batch can count. */
    public ArrayShapes requireBatch(Site site) {
        if (size > Integer.MAX_VALUE) {
            throw site.mismatch(size + " examples are more than a batch can count: read them in batches");
        }
        return this;
    }

    /** The shape of a component in one example. */
    public ArrayShape get(int component) {
        return shapes.get(component);
    }

    /** The shape of a component's whole array. */
    public long[] whole(int component) {
        return form == Form.BATCH
                ? get(component).batched(size)
                : get(component).lengths();
    }

    /** These shapes for another number of examples. */
    public ArrayShapes ofSize(long examples) {
        return new ArrayShapes(form, examples, shapes);
    }

    /** The shapes of {@code size} examples that are alike. */
    public static ArrayShapes of(Form form, long size, List<ArrayShape> shapes) {
        return new ArrayShapes(form, size, shapes);
    }

    /**
     * Checks the arrays that were found for each component.
     *
     * @param otherForm what to say where all arrays have the shapes of the other form
     */
    public static ArrayShapes check(Schema schema, Form form, List<Found> arrays, String otherForm) {
        NamedAxes names = new NamedAxes();
        List<ArrayShape> shapes = new ArrayList<>();
        int batchAxes = form == Form.BATCH ? 1 : 0;
        boolean isOtherForm = IntStream.range(0, arrays.size())
                .allMatch(i -> fits(schema.components().get(i), 1 - batchAxes, arrays.get(i).shape));
        for (int i = 0; i < arrays.size(); i++) {
            Found found = arrays.get(i);
            Schema.Component component = schema.components().get(i);
            checkFixed(component, batchAxes, found, isOtherForm ? otherForm : "");
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

    private static void checkFixed(Schema.Component component, int batchAxes, Found found, String hint) {
        if (!fits(component, batchAxes, found.shape)) {
            throw found.site.mismatch("expected shape " + expected(component, batchAxes) + ", found "
                    + ArrayShape.toString(found.shape) + (hint.isEmpty() ? "" : ": " + hint));
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
        String batchAxis = component.axes().contains(new Axis.Named("n")) ? "batch" : "n";
        return Stream.concat(
                        Stream.of(batchAxis).limit(batchAxes),
                        component.axes().stream().map(Axis::toString))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** An array that was found for a component. */
    public record Found(Site site, long[] shape) {}
}
