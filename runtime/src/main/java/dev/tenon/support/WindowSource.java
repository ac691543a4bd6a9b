package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.CastRules;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.window.ByteWindows;
import dev.tenon.internal.window.CastSource;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** A source whose elements come from windows of bytes. There is one subclass a Java element type. */
public abstract class WindowSource extends ArraySource {
    private final ElementSite site;
    private final ByteWindows windows;
    private final int elementSize;
    private Buffer window = ByteBuffer.allocate(0);
    private long windowStart;

    WindowSource(ElementSite site, ExampleCursor examples, int elementSize, ByteWindows windows) {
        super(examples);
        this.site = site;
        this.elementSize = elementSize;
        this.windows = windows;
    }

    /**
     * A source of examples, whose elements come from {@code windows} as the component's dtype, in the machine's byte order.
     *
     * @param constants the constants of an enum; none for other types
     */
    public static WindowSource of(
            ElementSite site, ExampleCursor examples, List<Enum<?>> constants, ByteWindows windows) {
        JavaElement element = JavaElement.of(site.component());
        ByteWindows source = casting(element.carrying(site.component().dtype()), site.component(), windows);
        return switch (element) {
            case BOOLEAN -> new BooleanElements.Source(site, examples, source);
            case BYTE -> new ByteElements.Source(site, examples, source);
            case SHORT -> new ShortElements.Source(site, examples, source);
            case INT -> new IntElements.Source(site, examples, source);
            case LONG -> new LongElements.Source(site, examples, source);
            case FLOAT -> new FloatElements.Source(site, examples, source);
            case DOUBLE -> new DoubleElements.Source(site, examples, source);
            case CONSTANT -> new ConstantElements.Source(site, examples, constants, source);
            case TEXT, BINARY -> throw new IllegalArgumentException(site.component() + " has no elements of one size");
        };
    }

    private static ByteWindows casting(DType to, Schema.Component component, ByteWindows windows) {
        DType from = component.dtype();
        ByteOrder order = ByteOrder.nativeOrder();
        if (!component.labels().isEmpty()) {
            return new CastSource(windows, BlockCast.ofOrdinals(from, order, to, order, component.labels()));
        }
        return from == to
                ? windows
                : new CastSource(windows, BlockCast.of(from, order, to, order, wayBack(from, to, component)));
    }

    /** What the policy does not allow is read with the check of {@code EXACT}. */
    private static Check wayBack(DType from, DType to, Schema.Component component) {
        return CastRules.check(from, to, component.casting()).orElse(Check.EXACT);
    }

    /** Views {@code bytes} as elements, from its position on; the subclass keeps the view. */
    abstract Buffer view(ByteBuffer bytes);

    /** Takes elements from the view into an array of the subclass's type. */
    abstract void take(Object array, int from, int count);

    /** Puts new short rows, all of one length, at {@code [from, to)}. */
    abstract void scatter(Object[] rows, int from, int to, int length);

    @Override
    final void skipTo(long position) {
        long ahead = position - windowStart;
        if (ahead >= 0 && ahead <= window.limit()) {
            window.position((int) ahead);
        } else {
            window = view(ByteBuffer.allocate(0));
            windowStart = position;
        }
    }

    private void moveTo(long position) {
        try {
            window = view(windows.at(position * elementSize));
            windowStart = position;
            if (!window.hasRemaining()) {
                throw new IllegalStateException("no elements are left");
            }
        } catch (IOException e) {
            throw new WindowFailure(e);
        } catch (LossyValue e) {
            throw new LossyElement(site.lossy(e));
        } catch (LossyCastException e) {
            throw new LossyElement(e);
        }
    }

    /** A new window where the old one is used up. */
    final void advance() {
        moveTo(windowStart + window.position());
    }

    /** Fills an array that may reach past the window. */
    final void takeAcross(Object array, int length) {
        for (int from = 0; from < length; ) {
            if (!window.hasRemaining()) {
                advance();
            }
            int count = Math.min(window.remaining(), length - from);
            take(array, from, count);
            from += count;
        }
    }

    /** Fills an array with new short rows. */
    final void takeShort(Object[] rows, int length) {
        for (int from = 0; from < rows.length; ) {
            int to = from + ShortRows.atOnce(rows.length - from, length);
            scatter(rows, from, to, length);
            from = to;
        }
    }
}
