package dev.tenon.support;

import dev.tenon.LossyCastException;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ExampleCursor;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.internal.window.WindowFailure;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Elements that Java holds as {@code String}, or as {@code byte[]} where they are strings of bytes. */
public final class StringElements {
    /** What stands behind rows that are padded. */
    private static final byte[] PADDING = {};

    private StringElements() {}

    static final class Sink extends ArraySink {
        private final StringOutput output;
        private long exampleStart;

        Sink(ExampleCursor examples, StringOutput output) {
            super(examples);
            this.output = output;
        }

        @Override
        public void put(@Nullable String value) {
            if (value == null) {
                throw new AxisMismatch();
            }
            try {
                output.addText(value);
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
        }

        @Override
        public void put(@Nullable String @Nullable [] row) {
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            for (int i = 0; i < length; i++) {
                put(row[i]);
            }
        }

        @Override
        public void putBinary(byte @Nullable [] value) {
            if (value == null) {
                throw new AxisMismatch();
            }
            try {
                output.add(value);
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
        }

        @Override
        public void putBinary(byte @Nullable [] @Nullable [] row) {
            int length = lengths().checkRow(row == null ? AxisMismatch.NULL : row.length);
            for (int i = 0; i < length; i++) {
                putBinary(row[i]);
            }
        }

        @Override
        void beginAt(long position) {
            try {
                while (output.size() < position) {
                    output.add(PADDING);
                }
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
            exampleStart = position;
        }

        @Override
        void complete() {}

        @Override
        void rewind() {
            try {
                output.truncate(exampleStart);
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
        }
    }

    /** Gives strings. */
    public static final class Source extends ArraySource {
        private final ElementSite site;
        private final StringInput input;
        private long taken;

        /** The strings of {@code input}, from which the examples are counted. */
        public Source(ElementSite site, ExampleCursor examples, StringInput input) {
            super(examples);
            this.site = site;
            this.input = input;
        }

        @Override
        public String getString() {
            return next(StringInput::text);
        }

        @Override
        public byte[] getBinary() {
            return next(StringInput::bytes);
        }

        @Override
        public String[] strings(int length) {
            String[] row = new String[length];
            for (int i = 0; i < length; i++) {
                row[i] = getString();
            }
            return row;
        }

        @Override
        public byte[][] binaries(int length) {
            byte[][] row = new byte[length][];
            for (int i = 0; i < length; i++) {
                row[i] = getBinary();
            }
            return row;
        }

        @Override
        void skipTo(long position) {
            try {
                input.skip(position - taken);
                taken = position;
            } catch (IOException e) {
                throw new WindowFailure(e);
            }
        }

        private <T> T next(Next<T> next) {
            try {
                taken++;
                return next.of(input);
            } catch (IOException e) {
                throw new WindowFailure(e);
            } catch (LossyValue e) {
                throw new LossyElement(site.lossy(e));
            } catch (LossyCastException e) {
                throw new LossyElement(e);
            }
        }
    }

    /** Takes the next string as one of the types that it may be. */
    private interface Next<T> {
        T of(StringInput input) throws IOException;
    }
}
