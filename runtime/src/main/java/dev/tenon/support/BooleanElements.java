package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code boolean}: bytes that are 0 or 1. */
final class BooleanElements {
    private BooleanElements() {}

    static final class Sink extends WindowSink {
        private ByteBuffer window = ByteBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, 1, windows);
        }

        @Override
        public void put(boolean value) {
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value ? (byte) 1 : 0);
        }

        @Override
        public void put(boolean @Nullable [] row) {
            appendAcross(row, checkRow(row == null ? AxisMismatch.NULL : row.length));
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.slice();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            boolean[] row = (boolean[]) array;
            for (int i = from; i < from + count; i++) {
                window.put(row[i] ? (byte) 1 : 0);
            }
        }
    }

    static final class Source extends WindowSource {
        private ByteBuffer window = ByteBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, 1, windows);
        }

        @Override
        public boolean getBoolean() {
            if (!window.hasRemaining()) {
                advance();
            }
            return window.get() != 0;
        }

        @Override
        public boolean[] booleans(int length) {
            boolean[] row = new boolean[length];
            takeAcross(row, length);
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.slice();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            boolean[] row = (boolean[]) array;
            for (int i = from; i < from + count; i++) {
                row[i] = window.get() != 0;
            }
        }
    }
}
