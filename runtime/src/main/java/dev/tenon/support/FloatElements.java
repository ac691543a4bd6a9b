package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code float}. A row that lies in one window is one bulk copy. */
final class FloatElements {
    private FloatElements() {}

    static final class Sink extends WindowSink {
        private FloatBuffer window = FloatBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Float.BYTES, windows);
        }

        @Override
        public void put(float value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(float @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asFloatBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((float[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private FloatBuffer window = FloatBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, Float.BYTES, windows);
        }

        @Override
        public float getFloat() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public float[] floats(int length) {
            float[] row = new float[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asFloatBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((float[]) array, from, count);
        }
    }
}
