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
        private long[] block = {};

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
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        public void put(long @Nullable [] @Nullable [] rows) {
            long[][] all = lengths().checkRows(rows);
            if (lengths().hasShortRows()) {
                appendShort(all);
            } else {
                for (long[] row : all) {
                    put(row);
                }
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

        @Override
        long[] gather(Object[] array, int from, int to, int length) {
            long[][] rows = (long[][]) array;
            long[] gathered = block.length < (to - from) * length ? new long[(to - from) * length] : block;
            for (int i = from, next = 0; i < to; i++, next += length) {
                long[] row = rows[i];
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
        private LongBuffer window = LongBuffer.allocate(0);
        private long[] block = {};

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
        public long[][] longs(int count, int length) {
            long[][] rows = new long[count][];
            if (ShortRows.are(length)) {
                takeShort(rows, length);
            } else {
                for (int i = 0; i < count; i++) {
                    rows[i] = longs(length);
                }
            }
            return rows;
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

        @Override
        void scatter(Object[] array, int from, int to, int length) {
            long[][] rows = (long[][]) array;
            long[] taken = block.length < (to - from) * length ? new long[(to - from) * length] : block;
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

        private static void ones(long[] taken, long[][] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = new long[] {taken[i - from]};
            }
        }

        private static void pairs(long[] taken, long[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 2) {
                rows[i] = new long[] {taken[next], taken[next + 1]};
            }
        }

        private static void threes(long[] taken, long[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 3) {
                rows[i] = new long[] {taken[next], taken[next + 1], taken[next + 2]};
            }
        }

        private static void fours(long[] taken, long[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 4) {
                rows[i] = new long[] {taken[next], taken[next + 1], taken[next + 2], taken[next + 3]};
            }
        }
    }
}
