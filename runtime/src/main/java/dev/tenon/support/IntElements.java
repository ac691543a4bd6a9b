package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code int}. A row that lies in one window is one bulk copy. */
final class IntElements {
    private IntElements() {}

    static final class Sink extends WindowSink {
        private IntBuffer window = IntBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Integer.BYTES, windows);
        }

        @Override
        public void put(int value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(int @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asIntBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((int[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private IntBuffer window = IntBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, Integer.BYTES, windows);
        }

        @Override
        public int getInt() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public int[] ints(int length) {
            int[] row = new int[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asIntBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((int[]) array, from, count);
        }
    }
}
