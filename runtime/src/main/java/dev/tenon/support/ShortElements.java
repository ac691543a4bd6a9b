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
        private short[] block = {};

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
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        public void put(short @Nullable [] @Nullable [] rows) {
            short[][] all = lengths().checkRows(rows);
            if (lengths().hasShortRows()) {
                appendShort(all);
            } else {
                for (short[] row : all) {
                    put(row);
                }
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

        @Override
        short[] gather(Object[] array, int from, int to, int length) {
            short[][] rows = (short[][]) array;
            short[] gathered = block.length < (to - from) * length ? new short[(to - from) * length] : block;
            for (int i = from, next = 0; i < to; i++, next += length) {
                short[] row = rows[i];
                if (row == null || row.length != length) {
                    throw new AxisMismatch();
                }
                gathered[next] = row[0];
                if (length > 1) {
                    gathered[next + 1] = row[1];
                }
                if (length > 2) {
                    gathered[next + 2] = row[2];
                }
                if (length > 3) {
                    gathered[next + 3] = row[3];
                }
            }
            block = gathered;
            return gathered;
        }
    }

    static final class Source extends WindowSource {
        private ShortBuffer window = ShortBuffer.allocate(0);
        private short[] block = {};

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
        public short[][] shorts(int count, int length) {
            short[][] rows = new short[count][];
            if (ShortRows.are(length)) {
                takeShort(rows, length);
            } else {
                for (int i = 0; i < count; i++) {
                    rows[i] = shorts(length);
                }
            }
            return rows;
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

        @Override
        void scatter(Object[] array, int from, int to, int length) {
            short[][] rows = (short[][]) array;
            short[] taken = block.length < (to - from) * length ? new short[(to - from) * length] : block;
            takeAcross(taken, (to - from) * length);
            // A loop for each length: one loop with the choice inside is slower by a tenth.
            switch (length) {
                case 1 -> ones(taken, rows, from, to);
                case 2 -> pairs(taken, rows, from, to);
                case 3 -> threes(taken, rows, from, to);
                default -> fours(taken, rows, from, to);
            }
            block = taken;
        }

        private static void ones(short[] taken, short[][] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = new short[] {taken[i - from]};
            }
        }

        private static void pairs(short[] taken, short[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 2) {
                rows[i] = new short[] {taken[next], taken[next + 1]};
            }
        }

        private static void threes(short[] taken, short[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 3) {
                rows[i] = new short[] {taken[next], taken[next + 1], taken[next + 2]};
            }
        }

        private static void fours(short[] taken, short[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 4) {
                rows[i] = new short[] {taken[next], taken[next + 1], taken[next + 2], taken[next + 3]};
            }
        }
    }
}
