package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code short}. A row that lies in one window is one bulk copy. */
final class ShortElements {
    private ShortElements() {}

    static final class Sink extends WindowSink {
        private ShortBuffer window = ShortBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Short.BYTES, windows);
        }

        @Override
        public void put(short value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(short @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asShortBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((short[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private ShortBuffer window = ShortBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, Short.BYTES, windows);
        }

        @Override
        public short getShort() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public short[] shorts(int length) {
            short[] row = new short[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asShortBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((short[]) array, from, count);
        }
    }
}
