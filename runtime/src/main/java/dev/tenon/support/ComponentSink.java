package dev.tenon.support;

import dev.tenon.LossyCastException;
import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.MeasuredShape;
import dev.tenon.internal.shape.NamedAxes;
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
    private final ExampleCursor examples;
    private final long first;
    private final ArraySink sink;

    /** For examples of which the first one has the number {@code first}. */
    public ComponentSink(
            RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first, ByteWindows windows) {
        this(codec, index, site, examples, first, WindowSink.of(component(codec, index), examples, windows));
    }

    /** The same, for a component of strings. */
    public ComponentSink(
            RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first, StringOutput strings) {
        this(codec, index, site, examples, first, new StringElements.Sink(examples, strings));
    }

    private ComponentSink(
            RecordCodec<R> codec, int index, Site site, ExampleCursor examples, long first, ArraySink sink) {
        this.codec = codec;
        this.index = index;
        this.site = site;
        this.examples = examples;
        this.first = first;
        this.sink = sink;
    }

    /**
     * Appends the component of {@code example}. Where this throws, {@link #rewind} takes back what was put already.
     *
     * @param number the one after that of the example before
     */
    public void put(R example, long number) throws IOException {
        site.requireExample(example, number);
        try {
            sink.beginExample();
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
        return new ElementSite(component(), site, examples, first).lossy(value);
    }

    private SchemaMismatchException misfit(R example, long number) {
        String nullRecord = codec.nullRecord(example, index);
        if (nullRecord != null) {
            return site.ofRecord(nullRecord).mismatch(number, "the record is null");
        }
        if (number != first) {
            checkNames(example, number);
        }
        ShapeError error = new ShapeError(component(), examples, first, number);
        return error.of(codec.leaf(example, index), site, number);
    }

    /** An example that disagrees with itself is not one that merely differs from the first one. */
    private void checkNames(R example, long number) {
        NamedAxes names = new NamedAxes();
        for (int i = 0; i <= index; i++) {
            Schema.Component component = component(codec, i);
            Object value = codec.leaf(example, i);
            if (!MeasuredShape.isCutByNull(value, component.rank()) && component.rows() instanceof Rows.Dense) {
                Site where = i == index ? site : Site.of(codec.schema(), i);
                names.check(component, MeasuredShape.of(value, component).lengths(), where.at(number));
            }
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
        return component(codec, index);
    }

    private static Schema.Component component(RecordCodec<?> codec, int index) {
        return codec.schema().components().get(index);
    }
}
