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
        private boolean[] block = {};

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
            appendAcross(row, lengths().checkRow(row == null ? AxisMismatch.NULL : row.length));
        }

        @Override
        public void put(boolean @Nullable [] @Nullable [] rows) {
            boolean[][] all = lengths().checkRows(rows);
            if (lengths().hasShortRows()) {
                appendShort(all);
            } else {
                for (boolean[] row : all) {
                    put(row);
                }
            }
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

        @Override
        boolean[] gather(Object[] array, int from, int to, int length) {
            boolean[][] rows = (boolean[][]) array;
            boolean[] gathered = block.length < (to - from) * length ? new boolean[(to - from) * length] : block;
            for (int i = from, next = 0; i < to; i++, next += length) {
                boolean[] row = rows[i];
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
        private ByteBuffer window = ByteBuffer.allocate(0);
        private boolean[] block = {};

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
        public boolean[][] booleans(int count, int length) {
            boolean[][] rows = new boolean[count][];
            if (ShortRows.are(length)) {
                takeShort(rows, length);
            } else {
                for (int i = 0; i < count; i++) {
                    rows[i] = booleans(length);
                }
            }
            return rows;
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

        @Override
        void scatter(Object[] array, int from, int to, int length) {
            boolean[][] rows = (boolean[][]) array;
            boolean[] taken = block.length < (to - from) * length ? new boolean[(to - from) * length] : block;
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

        private static void ones(boolean[] taken, boolean[][] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = new boolean[] {taken[i - from]};
            }
        }

        private static void pairs(boolean[] taken, boolean[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 2) {
                rows[i] = new boolean[] {taken[next], taken[next + 1]};
            }
        }

        private static void threes(boolean[] taken, boolean[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 3) {
                rows[i] = new boolean[] {taken[next], taken[next + 1], taken[next + 2]};
            }
        }

        private static void fours(boolean[] taken, boolean[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 4) {
                rows[i] = new boolean[] {taken[next], taken[next + 1], taken[next + 2], taken[next + 3]};
            }
        }
    }
}
