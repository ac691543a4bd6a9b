package dev.tenon.support;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import org.jspecify.annotations.Nullable;

/** The sinks, one a Java element type. A row that fits the window is one bulk copy. */
final class Sinks {
    private Sinks() {}

    static final class OfBoolean extends ArraySink {
        private ByteBuffer window = ByteBuffer.allocate(0);

        OfBoolean(ArrayShape shape, ByteWindows windows) {
            super(shape, 1, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            appendAcross(row, row.length);
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

    static final class OfByte extends ArraySink {
        private ByteBuffer window = ByteBuffer.allocate(0);

        OfByte(ArrayShape shape, ByteWindows windows) {
            super(shape, 1, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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

    static final class OfShort extends ArraySink {
        private ShortBuffer window = ShortBuffer.allocate(0);

        OfShort(ArrayShape shape, ByteWindows windows) {
            super(shape, Short.BYTES, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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

    static final class OfInt extends ArraySink {
        private IntBuffer window = IntBuffer.allocate(0);

        OfInt(ArrayShape shape, ByteWindows windows) {
            super(shape, Integer.BYTES, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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

    static final class OfLong extends ArraySink {
        private LongBuffer window = LongBuffer.allocate(0);

        OfLong(ArrayShape shape, ByteWindows windows) {
            super(shape, Long.BYTES, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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

    static final class OfFloat extends ArraySink {
        private FloatBuffer window = FloatBuffer.allocate(0);

        OfFloat(ArrayShape shape, ByteWindows windows) {
            super(shape, Float.BYTES, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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

    static final class OfDouble extends ArraySink {
        private DoubleBuffer window = DoubleBuffer.allocate(0);

        OfDouble(ArrayShape shape, ByteWindows windows) {
            super(shape, Double.BYTES, windows);
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
            checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (row.length <= window.remaining()) {
                window.put(row);
            } else {
                appendAcross(row, row.length);
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
}
