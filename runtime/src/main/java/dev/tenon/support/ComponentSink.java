package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;

/**
 * Puts one component of examples into a sink, and says where the fault is when one does not fit.
 *
 * @param <R> the record
 */
public final class ComponentSink<R> {
    private final RecordCodec<R> codec;
    private final int index;
    private final Site site;
    private final ArrayShape shape;
    private final long first;
    private final ArraySink sink;

    /** For examples of the shape that example {@code first} has. */
    public ComponentSink(
            RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first, ByteWindows windows) {
        this.codec = codec;
        this.index = index;
        this.site = site;
        this.shape = shape;
        this.first = first;
        this.sink = ArraySink.of(component().dtype(), shape, windows);
    }

    /** Appends the component of {@code example}. Where this throws, {@link #rewind} takes back what was put already. */
    public void put(R example, long number) throws IOException {
        sink.beginExample();
        site.requireExample(example, number);
        try {
            codec.put(example, index, sink);
        } catch (AxisMismatch e) {
            Object value = codec.component(example, index);
            throw new ShapeError(component(), shape, first, number).of(value, site, number);
        } catch (WindowFailure e) {
            throw e.getCause();
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, site.member());
            throw e;
        }
    }

    /** Takes back the example that was put last, or was not put to its end. */
    public void rewind() throws IOException {
        try {
            sink.rewind();
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    private Schema.Component component() {
        return codec.schema().components().get(index);
    }
}
