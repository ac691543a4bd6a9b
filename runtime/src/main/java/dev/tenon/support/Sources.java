package dev.tenon.support;

import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;

/** The sources, one a Java element type. A row that lies in the window is one bulk copy. */
final class Sources {
    private Sources() {}

    static final class OfBoolean extends ArraySource {
        private ByteBuffer window = ByteBuffer.allocate(0);

        OfBoolean(ArrayShape shape, ByteWindows windows) {
            super(shape, 1, windows);
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

    static final class OfByte extends ArraySource {
        private ByteBuffer window = ByteBuffer.allocate(0);

        OfByte(ArrayShape shape, ByteWindows windows) {
            super(shape, 1, windows);
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

    static final class OfShort extends ArraySource {
        private ShortBuffer window = ShortBuffer.allocate(0);

        OfShort(ArrayShape shape, ByteWindows windows) {
            super(shape, Short.BYTES, windows);
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

    static final class OfInt extends ArraySource {
        private IntBuffer window = IntBuffer.allocate(0);

        OfInt(ArrayShape shape, ByteWindows windows) {
            super(shape, Integer.BYTES, windows);
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

    static final class OfLong extends ArraySource {
        private LongBuffer window = LongBuffer.allocate(0);

        OfLong(ArrayShape shape, ByteWindows windows) {
            super(shape, Long.BYTES, windows);
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

    static final class OfFloat extends ArraySource {
        private FloatBuffer window = FloatBuffer.allocate(0);

        OfFloat(ArrayShape shape, ByteWindows windows) {
            super(shape, Float.BYTES, windows);
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

    static final class OfDouble extends ArraySource {
        private DoubleBuffer window = DoubleBuffer.allocate(0);

        OfDouble(ArrayShape shape, ByteWindows windows) {
            super(shape, Double.BYTES, windows);
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
