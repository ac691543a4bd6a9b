package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code double}. A row that lies in one window is one bulk copy. */
final class DoubleElements {
    private DoubleElements() {}

    static final class Sink extends WindowSink {
        private DoubleBuffer window = DoubleBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Double.BYTES, windows);
        }

        @Override
        public void put(double value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(double @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asDoubleBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((double[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private DoubleBuffer window = DoubleBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, Double.BYTES, windows);
        }

        @Override
        public double getDouble() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public double[] doubles(int length) {
            double[] row = new double[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asDoubleBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((double[]) array, from, count);
        }
    }
}
