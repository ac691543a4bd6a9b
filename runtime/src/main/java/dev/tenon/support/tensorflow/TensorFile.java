package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.shape.ArrayRole;
import dev.tenon.internal.shape.ComponentArray;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.tensor.MemoryWindow;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringSpool;
import dev.tenon.support.ElementSite;
import dev.tenon.support.numpy.RecordOutput;
import dev.tenon.support.numpy.WrittenArray;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/**
 * Writes tensors to a file: numbers straight from their memory, in the machine's byte order. What a tensor has behind the rows of
 * padded examples may be anything: the file has the padding there that the record declares.
 */
final class TensorFile {
    private final Extents extents;
    private final List<Tensor> tensors;
    private final Path file;
    private final RecordArrays arrays;

    /** @param extents of the examples in the tensors */
    TensorFile(Extents extents, List<Tensor> tensors, Path file) {
        this.extents = extents;
        this.tensors = tensors;
        this.file = file;
        this.arrays = RecordArrays.inFile(extents.arrays().schema(), extents.form());
    }

    void write(boolean compressed) throws IOException {
        try (RecordOutput output = RecordOutput.create(arrays, file, compressed)) {
            for (ComponentArray array : arrays.all()) {
                if (array.role() != ArrayRole.ELEMENTS) {
                    output.writeCounts(array, extents.lengths(array));
                } else if (component(array).dtype() == DType.STRING) {
                    writeStrings(array, output);
                } else {
                    writeNumbers(array, output);
                }
            }
            output.commit();
        }
    }

    private Schema.Component component(ComponentArray array) {
        return arrays.schema().components().get(array.component());
    }

    private Extent extent(ComponentArray array) {
        return extents.get(array.component());
    }

    private Tensor tensor(ComponentArray array) {
        return tensors.get(extents.arrays().elements(array.component()));
    }

    /** Takes the elements in {@code [from, to)} of a tensor. */
    private interface Rows {
        void write(long from, long to) throws IOException;
    }

    /** All elements but padding, from the first to the last. */
    private void forRows(ComponentArray array, Rows rows) throws IOException {
        if (!(extent(array) instanceof Extent.Padded padded)) {
            rows.write(0, extent(array).elements(extents.size()));
            return;
        }
        long row = padded.shape().row().size();
        for (int i = 0; i < padded.lengths().size(); i++) {
            rows.write(padded.start(i), padded.start(i) + padded.lengths().length(i) * row);
        }
    }

    /** Straight from the tensor where its padding is the declared one, as it is in every tensor that was made here. */
    private void writeNumbers(ComponentArray array, RecordOutput output) throws IOException {
        NumberType type = new NumberType(component(array).dtype(), ByteOrder.nativeOrder());
        TensorMemory memory = TensorMemory.of(tensor(array));
        MemoryWindow window = new MemoryWindow(memory);
        if (TensorPadding.isDeclared(extents, array.component(), memory)) {
            WritableByteChannel data =
                    output.elements(array.component(), extents.shape(array)).begin(type);
            window.writeTo(data, 0, memory.size());
            data.close();
        } else {
            WritableByteChannel data = target(array, output).begin(type);
            int size = type.byteSize();
            forRows(array, (from, to) -> window.writeTo(data, from * size, to * size));
            data.close();
        }
    }

    /** Takes the rows, and puts padding behind them. */
    private WrittenArray target(ComponentArray array, RecordOutput output) {
        return output.elements(extent(array), array.component(), extents.shape(array));
    }

    private void writeStrings(ComponentArray array, RecordOutput output) throws IOException {
        StringTensor strings = StringTensor.over((TString) tensor(array));
        try (StringSpool spool = output.spool(array.component())) {
            forRows(array, (from, to) -> {
                for (long i = from; i < to; i++) {
                    spool.add(strings.get(i));
                }
            });
            target(array, output).write(spool);
        } catch (LossyValue e) {
            throw site(array, output).lossy(e);
        }
    }

    /** Where the strings are; those of padding were passed over. */
    private ElementSite site(ComponentArray array, RecordOutput output) {
        Extent rows = extent(array) instanceof Extent.Padded padded ? padded.unpadded() : extent(array);
        return new ElementSite(
                component(array),
                output.sites().of(array.component()),
                rows.cursor(0),
                extents.arrays().firstNumber());
    }
}
