package dev.tenon.support;

import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.window.ByteWindows;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code byte}. A row that lies in one window is one bulk copy. */
final class ByteElements {
    private ByteElements() {}

    static final class Sink extends WindowSink {
        private ByteBuffer window = ByteBuffer.allocate(0);
        private byte[] block = {};

        Sink(ExampleCursor examples, ByteWindows windows) {
            super(examples, 1, windows);
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
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        public void put(byte @Nullable [] @Nullable [] rows) {
            byte[][] all = lengths().checkRows(rows);
            if (lengths().hasShortRows()) {
                appendShort(all);
            } else {
                for (byte[] row : all) {
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
            window.put((byte[]) array, from, count);
        }

        @Override
        byte[] gather(Object[] array, int from, int to, int length) {
            byte[][] rows = (byte[][]) array;
            byte[] gathered = block.length < (to - from) * length ? new byte[(to - from) * length] : block;
            for (int i = from, next = 0; i < to; i++, next += length) {
                byte[] row = rows[i];
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
        private byte[] block = {};

        Source(ElementSite site, ExampleCursor examples, ByteWindows windows) {
            super(site, examples, 1, windows);
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
        public byte[][] bytes(int count, int length) {
            byte[][] rows = new byte[count][];
            if (ShortRows.are(length)) {
                takeShort(rows, length);
            } else {
                for (int i = 0; i < count; i++) {
                    rows[i] = bytes(length);
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
            window.get((byte[]) array, from, count);
        }

        @Override
        void scatter(Object[] array, int from, int to, int length) {
            byte[][] rows = (byte[][]) array;
            byte[] taken = block.length < (to - from) * length ? new byte[(to - from) * length] : block;
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

        private static void ones(byte[] taken, byte[][] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = new byte[] {taken[i - from]};
            }
        }

        private static void pairs(byte[] taken, byte[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 2) {
                rows[i] = new byte[] {taken[next], taken[next + 1]};
            }
        }

        private static void threes(byte[] taken, byte[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 3) {
                rows[i] = new byte[] {taken[next], taken[next + 1], taken[next + 2]};
            }
        }

        private static void fours(byte[] taken, byte[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 4) {
                rows[i] = new byte[] {taken[next], taken[next + 1], taken[next + 2], taken[next + 3]};
            }
        }
    }
}
