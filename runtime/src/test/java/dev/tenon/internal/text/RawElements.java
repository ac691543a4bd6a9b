package dev.tenon.internal.text;

import dev.tenon.internal.column.ElementReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** The raw elements of a file, made without the code under test. */
final class RawElements implements ElementReader {
    private final ByteBuffer data;
    private boolean closed;

    RawElements(ByteBuffer data) {
        this.data = data;
    }

    static RawElements unicode(ByteOrder order, int length, List<String> texts) {
        ByteBuffer data =
                ByteBuffer.allocate(texts.size() * length * Integer.BYTES).order(order);
        for (int i = 0; i < texts.size(); i++) {
            data.position(i * length * Integer.BYTES);
            texts.get(i).codePoints().forEach(data::putInt);
        }
        return new RawElements(data.clear());
    }

    static RawElements codePoints(ByteOrder order, int... codePoints) {
        ByteBuffer data = ByteBuffer.allocate(codePoints.length * Integer.BYTES).order(order);
        data.asIntBuffer().put(codePoints);
        return new RawElements(data);
    }

    static RawElements bytes(int length, List<byte[]> elements) {
        ByteBuffer data = ByteBuffer.allocate(elements.size() * length);
        for (int i = 0; i < elements.size(); i++) {
            data.put(i * length, elements.get(i));
        }
        return new RawElements(data);
    }

    @Override
    public void read(ByteBuffer target) {
        int bytes = target.remaining();
        target.put(data.slice(data.position(), bytes));
        data.position(data.position() + bytes);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
