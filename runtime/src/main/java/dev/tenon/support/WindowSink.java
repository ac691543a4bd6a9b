package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.CastRules;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.CastTarget;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A sink whose elements go to windows of bytes. There is one subclass a Java element type. */
abstract class WindowSink extends ArraySink {
    private final ByteWindows windows;
    private final int elementSize;

    private Buffer window = ByteBuffer.allocate(0);
    private long windowStart;
    private long exampleStart;

    WindowSink(ExampleCursor examples, int elementSize, ByteWindows windows) {
        super(examples);
        this.elementSize = elementSize;
        this.windows = windows;
    }

    /** A sink for these examples, whose elements go to {@code windows} as the component's dtype. */
    static ArraySink of(Schema.Component component, ExampleCursor examples, ByteWindows windows) {
        JavaElement element = JavaElement.of(component);
        ByteWindows target = casting(element.carrying(component.dtype()), component, windows);
        return switch (element) {
            case BOOLEAN -> new BooleanElements.Sink(examples, target);
            case BYTE -> new ByteElements.Sink(examples, target);
            case SHORT -> new ShortElements.Sink(examples, target);
            case INT -> new IntElements.Sink(examples, target);
            case LONG -> new LongElements.Sink(examples, target);
            case FLOAT -> new FloatElements.Sink(examples, target);
            case DOUBLE -> new DoubleElements.Sink(examples, target);
            case CONSTANT -> new ConstantElements.Sink(examples, target);
            case TEXT, BINARY -> throw new IllegalArgumentException(component + " has no elements of one size");
        };
    }

    private static ByteWindows casting(DType from, Schema.Component component, ByteWindows windows) {
        DType to = component.dtype();
        if (from == to) {
            return windows;
        }
        ByteOrder here = ByteOrder.nativeOrder();
        if (!component.labels().isEmpty()) {
            // The dtype held all ordinals when the record was compiled; the enum may have grown since.
            return new CastTarget(
                    windows,
                    from.byteSize(),
                    to.byteSize(),
                    order -> BlockCast.ofOrdinals(from, here, to, order, component.labels()));
        }
        Check check = CastRules.check(from, to, component.casting()).orElseThrow();
        return new CastTarget(
                windows, from.byteSize(), to.byteSize(), order -> BlockCast.of(from, here, to, order, check));
    }

    /** Views {@code bytes} as elements, from its position on; the subclass keeps the view. */
    abstract Buffer view(ByteBuffer bytes);

    /** Appends elements of an array of the subclass's type; the view has room for them. */
    abstract void append(Object array, int from, int count);

    /** The elements of short rows {@code [from, to)}, all of one length, in an array of the subclass's type. */
    abstract Object gather(Object[] rows, int from, int to, int length);

    @Override
    final void beginAt(long position) {
        long gap = position - position();
        if (gap > 0) {
            passOver(gap);
        }
        exampleStart = position;
    }

    /** What is in the gap is written by somebody else. */
    private void passOver(long gap) {
        if (gap <= window.remaining()) {
            window.position((int) (window.position() + gap));
        } else {
            moveTo(position() + gap);
        }
    }

    @Override
    final void complete() {
        try {
            windows.complete(position() * elementSize);
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }

    @Override
    final void rewind() {
        moveTo(exampleStart);
    }

    /** The number of elements put so far. */
    final long position() {
        return windowStart + window.position();
    }

    /** A new window where the old one has no room left. */
    final void advance() {
        moveTo(position());
    }

    /** Appends an array for which the window may not have room. */
    final void appendAcross(Object array, int length) {
        for (int from = 0; from < length; ) {
            if (!window.hasRemaining()) {
                advance();
            }
            int count = Math.min(window.remaining(), length - from);
            append(array, from, count);
            from += count;
        }
    }

    /** Appends short rows. */
    final void appendShort(Object[] rows) {
        int length = lengths().rowLength();
        for (int from = 0; from < rows.length; ) {
            int to = from + ShortRows.atOnce(rows.length - from, length);
            appendAcross(gather(rows, from, to, length), (to - from) * length);
            from = to;
        }
    }

    private void moveTo(long position) {
        try {
            window = view(windows.at(position * elementSize));
            windowStart = position;
        } catch (IOException e) {
            throw new WindowFailure(e);
        }
    }
}
