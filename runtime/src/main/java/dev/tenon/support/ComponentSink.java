package dev.tenon.support;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.io.IOException;

/**
 * Puts one component of examples into a sink, and says where the fault is when one does not fit.
 *
 * @param <R> the record
 */
final class ComponentSink<R> {
    private final RecordCodec<R> codec;
    private final int index;
    private final Site site;
    private final ArrayShape shape;
    private final long first;
    private final ArraySink sink;

    /** For examples of the shape that example {@code first} has. */
    ComponentSink(RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first, ByteWindows windows) {
        this.codec = codec;
        this.index = index;
        this.site = site;
        this.shape = shape;
        this.first = first;
        this.sink = ArraySink.of(component().dtype(), shape, windows);
    }

    /** Appends the component of {@code example}. Where this throws, {@link #rewind} takes back what was put already. */
    void put(R example, long number) throws IOException {
        Site.requireExample(codec.schema(), example, number);
        sink.beginExample();
        try {
            codec.put(example, index, sink);
        } catch (AxisMismatch e) {
            throw mismatch(e, example, number);
        } catch (WindowFailure e) {
            throw e.getCause();
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, site.member());
            throw e;
        }
    }

    /** Takes back the example that was put last, or was not put to its end. */
    void rewind() throws IOException {
        try {
            sink.rewind();
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    /** The number of bytes put. */
    long bytes() {
        DType dtype = component().dtype();
        return sink.position() * dtype.byteSize();
    }

    private SchemaMismatchException mismatch(AxisMismatch mismatch, R example, long number) {
        Object value = codec.component(example, index);
        String where = site.at(number);
        if (value == null) {
            return new SchemaMismatchException(where + ": the component is null");
        }
        if (shape.isFlat()) {
            return new SchemaMismatchException(where + ": expected " + shape.size() + " elements for shape " + shape
                    + origin(number) + ", found " + mismatch.found());
        }
        ArrayShape found = new ArrayShape(MeasuredShape.of(value, shape.rank()), false);
        if (mismatch.found() != AxisMismatch.NULL && !found.equals(shape)) {
            return new SchemaMismatchException(
                    where + ": expected shape " + shape + origin(number) + ", found " + found);
        }
        String place = component().name() + shape.indexOf(mismatch.axis(), mismatch.position());
        if (mismatch.found() == AxisMismatch.NULL) {
            return new SchemaMismatchException(where + ": " + place + " is null");
        }
        return new SchemaMismatchException(where + ": the array is jagged: expected " + shape.length(mismatch.axis())
                + " elements at " + place + origin(number) + ", found " + mismatch.found());
    }

    private String origin(long number) {
        boolean variable = component().axes().stream().anyMatch(axis -> !(axis instanceof Axis.Fixed));
        return variable && number != first ? " as in example " + first : "";
    }

    private Schema.Component component() {
        return codec.schema().components().get(index);
    }
}
