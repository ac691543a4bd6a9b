package dev.tenon.support;

import dev.tenon.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Takes the examples of one record apart into elements, and puts them together again. The processor writes one for each
 * record; it says what is where, and nothing of bytes, memory or files.
 *
 * @param <R> the record
 */
public abstract class RecordCodec<R> {
    private final Schema schema;

    /** For what {@code schema} declares. */
    protected RecordCodec(Schema schema) {
        this.schema = schema;
    }

    /** What the record declares. */
    public final Schema schema() {
        return schema;
    }

    /** The component with this index in the schema, as its accessor returns it. */
    protected abstract @Nullable Object component(R example, int index);

    /** Appends the elements of the component with this index, in row-major order. */
    protected abstract void put(R example, int index, ArraySink sink);

    /** The next example, from one source a component. */
    protected abstract R get(ArraySource[] sources);
}
