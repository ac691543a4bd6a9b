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
        private double[] block = {};

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
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            if (length <= window.remaining()) {
                window.put(row, 0, length);
            } else {
                appendAcross(row, length);
            }
        }

        @Override
        public void put(double @Nullable [] @Nullable [] rows) {
            double[][] all = lengths().checkRows(rows);
            if (lengths().hasShortRows()) {
                appendShort(all);
            } else {
                for (double[] row : all) {
                    put(row);
                }
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

        @Override
        double[] gather(Object[] array, int from, int to, int length) {
            double[][] rows = (double[][]) array;
            double[] gathered = block.length < (to - from) * length ? new double[(to - from) * length] : block;
            for (int i = from, next = 0; i < to; i++, next += length) {
                double[] row = rows[i];
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
        private DoubleBuffer window = DoubleBuffer.allocate(0);
        private double[] block = {};

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
        public double[][] doubles(int count, int length) {
            double[][] rows = new double[count][];
            if (ShortRows.are(length)) {
                takeShort(rows, length);
            } else {
                for (int i = 0; i < count; i++) {
                    rows[i] = doubles(length);
                }
            }
            return rows;
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

        @Override
        void scatter(Object[] array, int from, int to, int length) {
            double[][] rows = (double[][]) array;
            double[] taken = block.length < (to - from) * length ? new double[(to - from) * length] : block;
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

        private static void ones(double[] taken, double[][] rows, int from, int to) {
            for (int i = from; i < to; i++) {
                rows[i] = new double[] {taken[i - from]};
            }
        }

        private static void pairs(double[] taken, double[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 2) {
                rows[i] = new double[] {taken[next], taken[next + 1]};
            }
        }

        private static void threes(double[] taken, double[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 3) {
                rows[i] = new double[] {taken[next], taken[next + 1], taken[next + 2]};
            }
        }

        private static void fours(double[] taken, double[][] rows, int from, int to) {
            for (int i = from, next = 0; i < to; i++, next += 4) {
                rows[i] = new double[] {taken[next], taken[next + 1], taken[next + 2], taken[next + 3]};
            }
        }
    }
}
