package dev.tenon.support;

import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.Site;
import dev.tenon.internal.text.StringOutput;
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
        this(codec, index, site, shape, first, WindowSink.of(component(codec, index), shape, windows));
    }

    /** The same, for a component of strings. */
    public ComponentSink(
            RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first, StringOutput strings) {
        this(codec, index, site, shape, first, new StringElements.Sink(shape, strings));
    }

    private ComponentSink(RecordCodec<R> codec, int index, Site site, ArrayShape shape, long first, ArraySink sink) {
        this.codec = codec;
        this.index = index;
        this.site = site;
        this.shape = shape;
        this.first = first;
        this.sink = sink;
    }

    /**
     * Appends the component of {@code example}. Where this throws, {@link #rewind} takes back what was put already.
     *
     * @param number the one after that of the example before
     */
    public void put(R example, long number) throws IOException {
        sink.beginExample();
        site.requireExample(example, number);
        try {
            codec.putLeaf(example, index, sink);
        } catch (AxisMismatch e) {
            throw misfit(example, number);
        } catch (LossyValue e) {
            throw lossy(e);
        } catch (WindowFailure e) {
            throw e.getCause();
        } catch (RuntimeException | Error e) {
            ExampleNote.addTo(e, number, site.member());
            throw e;
        }
    }

    /**
     * Finishes what was put so far. Only then is it certain that all of it survives its cast; what does not belongs to any of
     * the examples that were put since this was called before.
     */
    public void complete() throws IOException {
        try {
            sink.complete();
        } catch (LossyValue e) {
            throw lossy(e);
        } catch (WindowFailure e) {
            throw e.getCause();
        }
    }

    private LossyCastException lossy(LossyValue value) {
        return new ElementSite(component(), site, shape, first).lossy(value);
    }

    private SchemaMismatchException misfit(R example, long number) {
        String nullRecord = codec.nullRecord(example, index);
        if (nullRecord != null) {
            return site.ofRecord(nullRecord).mismatch(number, "the record is null");
        }
        ShapeError error = new ShapeError(component(), shape, first, number);
        return error.of(codec.leaf(example, index), site, number);
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
        return component(codec, index);
    }

    private static Schema.Component component(RecordCodec<?> codec, int index) {
        return codec.schema().components().get(index);
    }
}
