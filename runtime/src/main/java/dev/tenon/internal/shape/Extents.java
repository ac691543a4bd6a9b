package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.ArrayList;
import java.util.List;

/** How far the components of examples reach in the arrays that hold them, found to be as the record declares. */
public final class Extents {
    private final RecordArrays arrays;
    private final long size;
    private final List<Extent> components;

    /**
     * Of {@code size} examples.
     *
     * @param components one for each component of the schema
     */
    public Extents(RecordArrays arrays, long size, List<? extends Extent> components) {
        this.arrays = arrays;
        this.size = size;
        this.components = List.copyOf(components);
    }

    /** The arrays that hold them. */
    public RecordArrays arrays() {
        return arrays;
    }

    /** Whether they are those of one example or of n. */
    public Form form() {
        return arrays.form();
    }

    /** The number of examples; 1 for one. */
    public long size() {
        return size;
    }

    /** The extent of a component. */
    public Extent get(int component) {
        return components.get(component);
    }

    /** The extents of the components in {@code [from, to)}, for a nested record that has these. */
    public Extents nested(RecordArrays nested, int from, int to) {
        return new Extents(nested, size, components.subList(from, to));
    }

    /** These extents, if they are not more than a batch can count. */
    public Extents requireBatch(Site site) {
        if (size > Integer.MAX_VALUE) {
            throw site.mismatch(size + " examples are more than a batch can count: read them in batches");
        }
        return this;
    }

    /** The shape of an array. */
    public long[] shape(ComponentArray array) {
        Extent extent = get(array.component());
        return switch (array.role()) {
            case ELEMENTS -> extent.array(size);
            case ROW_SPLITS -> new long[] {((Extent.Ragged) extent).splits().level(array.level()).length};
            case LENGTHS -> new long[] {size};
            case MASK -> new long[] {size, ((Extent.Padded) extent).width()};
        };
    }

    /** The values of an array that tells how long rows are. */
    public long[] lengths(ComponentArray array) {
        return array.role() == ArrayRole.ROW_SPLITS
                ? ((Extent.Ragged) get(array.component())).splits().level(array.level())
                : ((Extent.Padded) get(array.component())).lengths().lengths();
    }

    /** The same arrays elsewhere: in a file instead of tensors. */
    public Extents in(RecordArrays others) {
        return new Extents(others, size, components);
    }

    /** The extents of the examples in {@code [from, to)}. */
    public Extents slice(int from, int to) {
        return new Extents(
                arrays,
                to - from,
                components.stream().map(extent -> extent.slice(from, to)).toList());
    }

    /** A component as TensorFlow shows it: {@code float32 [1797, 8, 8]}, ragged {@code int32 [3, _, 300]}. */
    public String text(int component) {
        Schema.Component declared = arrays.schema().components().get(component);
        return declared.dtype().numpyName() + " " + shapeText(declared, get(component));
    }

    private String shapeText(Schema.Component declared, Extent extent) {
        if (!(extent instanceof Extent.Ragged ragged)) {
            return ArrayShape.toString(extent.array(size));
        }
        List<Object> axes = new ArrayList<>(declared.axes());
        if (form() == Form.BATCH) {
            axes.add(0, size);
        } else {
            axes.set(0, ragged.splits().length(0));
        }
        return axes.toString();
    }
}
