package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.numpy.NumpyFormat;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the examples of one record apart into elements, and puts them together again. The processor writes one for each
 * record; it says what is where, and nothing of bytes, memory or files.
 *
 * <p>Generated code counts the components that the record itself has. All others count the leaves: a nested record stands
 * for the leaves that it has, as in {@link Schema#components}.
 *
 * @param <R> the record
 */
public abstract class RecordCodec<R> {
    private final Schema schema;
    private final List<Part> parts;

    /** The first leaf of each part, and behind the last part the number of leaves. */
    private final int[] firstLeaf;

    /**
     * For a record of these components.
     *
     * @param record the record's name as messages give it: {@code Outer.Digit}
     */
    protected RecordCodec(String record, Part... parts) {
        this.parts = List.of(parts);
        this.schema = new Schema(
                record,
                this.parts.stream().flatMap(part -> part.components().stream()).toList());
        this.firstLeaf = new int[parts.length + 1];
        for (int i = 0; i < parts.length; i++) {
            firstLeaf[i + 1] = firstLeaf[i] + parts[i].components().size();
        }
    }

    /** A component that is an array, cast by {@link Casting#SAFE}, dense in batches. */
    protected static Part.Array array(String name, String key, Class<?> type, DType dtype, String dims) {
        List<Axis> axes = Axis.parse(dims);
        Schema.Component component =
                new Schema.Component(name, key, type, dtype, axes, Casting.SAFE, List.of(), new Rows.Dense());
        return new Part.Array(component, List.of());
    }

    /** A component that is a record. */
    protected static Part.Nested nested(String name, String key, NumpyFormat<?> format) {
        return new Part.Nested(name, key, CodecFormat.codecOf(format));
    }

    /** What the record declares. */
    public final Schema schema() {
        return schema;
    }

    /** The component with this index, as its accessor returns it. */
    protected abstract @Nullable Object component(R example, int index);

    /** Appends the elements of the component with this index, which is no record, in row-major order. */
    protected abstract void put(R example, int index, ArraySink sink);

    /** The next example, from one source a component. */
    protected abstract R get(ArraySource[] sources);

    /** The components of the record itself. */
    public final List<Part> parts() {
        return parts;
    }

    /** The first leaf of a component of the record itself. */
    public final int leafOf(int part) {
        return firstLeaf[part];
    }

    /** The value of a leaf; null also where a record on the way to it is null. */
    final @Nullable Object leaf(R example, int leaf) {
        int part = partOf(leaf);
        Object value = component(example, part);
        return value != null && parts.get(part) instanceof Part.Nested nested
                ? cast(nested).leaf(value, leaf - firstLeaf[part])
                : value;
    }

    /** Appends the elements of a leaf. */
    final void putLeaf(R example, int leaf, ArraySink sink) {
        int part = partOf(leaf);
        if (parts.get(part) instanceof Part.Nested nested) {
            Object value = component(example, part);
            if (value == null) {
                throw new AxisMismatch();
            }
            cast(nested).putLeaf(value, leaf - firstLeaf[part], sink);
        } else {
            put(example, part, sink);
        }
    }

    /** The name of the record on the way to a leaf that is null; null if none is. */
    final @Nullable String nullRecord(R example, int leaf) {
        int part = partOf(leaf);
        if (!(parts.get(part) instanceof Part.Nested nested)) {
            return null;
        }
        Object value = component(example, part);
        String inner = value == null ? "" : cast(nested).nullRecord(value, leaf - firstLeaf[part]);
        return inner == null ? null : inner.isEmpty() ? nested.name() : nested.name() + "." + inner;
    }

    /**
     * One source a component of the record itself, from one source a leaf.
     *
     * @param requireOpen throws where the sources cannot be read any longer
     */
    final ArraySource[] arrange(Runnable requireOpen, ArraySource... leaves) {
        ArraySource[] sources = new ArraySource[parts.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = parts.get(i) instanceof Part.Nested nested
                    ? new NestedSource(
                            nested.codec(), requireOpen, Arrays.copyOfRange(leaves, firstLeaf[i], firstLeaf[i + 1]))
                    : leaves[firstLeaf[i]];
        }
        return sources;
    }

    /** The constants of the enum that a leaf has; none for other types. */
    public final List<Enum<?>> constants(int leaf) {
        int part = partOf(leaf);
        Part found = parts.get(part);
        if (found instanceof Part.Nested nested) {
            return nested.codec().constants(leaf - firstLeaf[part]);
        }
        return ((Part.Array) found).constants();
    }

    private int partOf(int leaf) {
        int found = Arrays.binarySearch(firstLeaf, leaf);
        return found < 0 ? -found - 2 : found;
    }

    /** The values of a nested component are of its codec's record: its accessor gave them. */
    @SuppressWarnings("unchecked")
    private static RecordCodec<Object> cast(Part.Nested nested) {
        return (RecordCodec<Object>) nested.codec();
    }
}
