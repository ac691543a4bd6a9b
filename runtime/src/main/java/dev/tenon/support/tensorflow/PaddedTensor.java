package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.internal.parallel.Parallel;
import dev.tenon.internal.shape.RowSplits;
import dev.tenon.internal.tensor.PaddedCopy;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorAllocation;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Makes dense tensors of rows of different lengths: {@code tf.RaggedTensor.to_tensor}. */
final class PaddedTensor {
    private PaddedTensor() {}

    /**
     * A new tensor, which the caller closes.
     *
     * @param width how many rows an example has in it; none has more
     * @param element the padding: the bytes of one element
     */
    static Tensor of(Tensor values, DType dtype, RowSplits rows, long width, byte[] element) {
        PaddedLayout layout = PaddedLayout.of(rows, width, values.shape().asArray());
        Tensor padded = TensorAllocation.allocate(dtype, layout.shape());
        try {
            if (padded instanceof TString strings) {
                layout.write(0, rows.size(), new Strings((TString) values, strings, element));
            } else if (padded.shape().size() > 0) {
                writeNumbers(layout, values, padded, element);
            }
            return padded;
        } catch (Throwable e) {
            padded.close();
            throw e;
        }
    }

    /** By ranges of examples: each has a place of its own. */
    private static void writeNumbers(PaddedLayout layout, Tensor values, Tensor padded, byte[] element) {
        TensorMemory source = TensorMemory.of(values);
        TensorMemory target = TensorMemory.of(padded);
        try {
            Parallel.ranges(layout.rows().size(), target.size(), (from, to) -> {
                long begin =
                        layout.rows().firstValue((int) from) * layout.value().size() * element.length;
                long place = from * layout.exampleSize() * element.length;
                PaddedCopy copy = new PaddedCopy(source, begin, target, place, element);
                layout.write((int) from, (int) to, new Numbers(copy, element.length));
            });
        } catch (IOException e) {
            throw new UncheckedIOException("memory was not written", e);
        }
    }

    /** Elements of a fixed size. */
    private record Numbers(PaddedCopy copy, int elementBytes) implements PaddedLayout.Target {
        @Override
        public void row(long position, long count) {
            copy.row(position * elementBytes, count * elementBytes);
        }

        @Override
        public void end(long position) {
            copy.end(position * elementBytes);
        }
    }

    /** Strings. */
    private static final class Strings implements PaddedLayout.Target {
        private final StringTensor values;
        private final StringOutput padded;
        private final byte[] padding;
        private long next;

        Strings(TString values, TString padded, byte[] padding) {
            this.values = StringTensor.over(values);
            this.padded = StringTensor.over(padded).output();
            this.padding = padding;
        }

        @Override
        public void row(long position, long count) {
            end(position);
            for (long end = next + count; next < end; next++) {
                add(values.get(next));
            }
        }

        @Override
        public void end(long position) {
            while (padded.size() < position) {
                add(padding);
            }
        }

        private void add(byte[] string) {
            try {
                padded.add(string);
            } catch (IOException e) {
                throw new UncheckedIOException("memory was not written", e);
            }
        }
    }
}
