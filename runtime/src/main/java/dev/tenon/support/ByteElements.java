package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code byte}. A row that lies in one window is one bulk copy. */
final class ByteElements {
    private ByteElements() {}

    static final class Sink extends WindowSink {
        private ByteBuffer window = ByteBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, 1, windows);
        }

        @Override
        public void put(byte value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(byte @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.slice();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((byte[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private ByteBuffer window = ByteBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, 1, windows);
        }

        @Override
        public byte getByte() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public byte[] bytes(int length) {
            byte[] row = new byte[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.slice();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((byte[]) array, from, count);
        }
    }
}
