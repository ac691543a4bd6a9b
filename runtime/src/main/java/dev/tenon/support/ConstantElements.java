package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The constants of an enum: their ordinals, which were found to be in range where they are read. */
final class ConstantElements {
    private ConstantElements() {}

    static final class Sink extends WindowSink {
        private IntBuffer window = IntBuffer.allocate(0);

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, Integer.BYTES, windows);
        }

        @Override
        @SuppressWarnings("EnumOrdinal") // a class label is the ordinal
        public void put(@Nullable Enum<?> value) {
            if (value == null) {
                throw new AxisMismatch();
            }
            if (!window.hasRemaining()) {
                advance();
            }
            window.put(value.ordinal());
        }

        @Override
        public void put(@Nullable Enum<?> @Nullable [] row) {
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            for (int i = 0; i < length; i++) {
                put(row[i]);
            }
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asIntBuffer();
            return window;
        }

        @Override
        void append(Object array, int from, int count) {
            throw new UnsupportedOperationException("constants are put one by one");
        }

        @Override
        Object gather(Object[] rows, int from, int to, int length) {
            throw new UnsupportedOperationException("constants are put one by one");
        }
    }

    static final class Source extends WindowSource {
        private final List<Enum<?>> constants;
        private IntBuffer window = IntBuffer.allocate(0);

        Source(ElementSite site, ExampleCursor examples, List<Enum<?>> constants, ByteWindows windows) {
            super(site, examples, Integer.BYTES, windows);
            this.constants = constants;
        }

        @Override
        public <E extends Enum<E>> E getConstant(Class<E> type) {
            if (!window.hasRemaining()) {
                advance();
            }
            return type.cast(constants.get(window.get()));
        }

        @Override
        public <E extends Enum<E>> E[] constants(E[] row) {
            takeAcross(row, row.length);
            return row;
        }

        @Override
        Buffer view(ByteBuffer bytes) {
            window = bytes.asIntBuffer();
            return window;
        }

        @Override
        void take(Object array, int from, int count) {
            Object[] row = (Object[]) array;
            for (int i = from; i < from + count; i++) {
                row[i] = constants.get(window.get());
            }
        }

        @Override
        void scatter(Object[] rows, int from, int to, int length) {
            throw new UnsupportedOperationException("constants are taken row by row");
        }
    }
}
