package dev.tenon.support;

import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.internal.cast.BlockCast;
import dev.tenon.internal.cast.CastRules;
import dev.tenon.internal.cast.Check;
import dev.tenon.internal.cast.LossyValue;
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

    /** The element that the source begins with. */
    private long start;

    WindowSource(ElementSite site, int elementSize, ByteWindows windows) {
        super(site.shape());
        this.site = site;
        this.elementSize = elementSize;
        this.windows = windows;
    }

    /**
     * A source of examples, whose elements come from {@code windows} as the component's dtype, in the machine's byte order.
     *
     * @param constants the constants of an enum; none for other types
     */
    public static WindowSource of(ElementSite site, List<Enum<?>> constants, ByteWindows windows) {
        JavaElement element = JavaElement.of(site.component());
        ByteWindows source = casting(element.carrying(site.component().dtype()), site.component(), windows);
        return switch (element) {
            case BOOLEAN -> new BooleanElements.Source(site, source);
            case BYTE -> new ByteElements.Source(site, source);
            case SHORT -> new ShortElements.Source(site, source);
            case INT -> new IntElements.Source(site, source);
            case LONG -> new LongElements.Source(site, source);
            case FLOAT -> new FloatElements.Source(site, source);
            case DOUBLE -> new DoubleElements.Source(site, source);
            case CONSTANT -> new ConstantElements.Source(site, constants, source);
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

    /** Begins with another element than the first example's first, from which it is counted; before any is taken. */
    public final void startAt(long position) {
        start = position;
        windowStart = position;
    }

    @Override
    final void skipTo(long position) {
        long target = start + position;
        for (long next = windowStart + window.position(); next < target; next = windowStart + window.position()) {
            if (window.hasRemaining()) {
                window.position((int) Math.min(window.limit(), target - windowStart));
            } else {
                advance();
            }
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
}
