package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code long}. A row that lies in one window is one bulk copy. */
final class LongElements {
    private LongElements() {}

    static final class Sink extends WindowSink {
        private LongBuffer window = LongBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Long.BYTES, windows);
        }

        @Override
        public void put(long value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value);
        }

        @Override
        public void put(long @Nullable [] row) {
            int length = checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asLongBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            window.put((long[]) array, from, count);
        }
    }

    static final class Source extends WindowSource {
        private LongBuffer window = LongBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, Long.BYTES, windows);
        }

        @Override
        public long getLong() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get();
        }

        @Override
        public long[] longs(int length) {
            long[] row = new long[length];
            if (length <= window.remaining()) {
                window.get(row);
            } else {
                takeAcross(row, length);
            }
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asLongBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            window.get((long[]) array, from, count);
        }
    }
}
