package dev.tenon.support.tensorflow;

import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.tensor.StringTensor;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringSpool;
import dev.tenon.support.ElementSite;
import dev.tenon.support.numpy.RecordSites;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Writes tensors to a file: numbers straight from their memory, in the machine's byte order. */
final class TensorFile {
    private final RecordSites sites;
    private final ArrayShapes shapes;
    private final List<Tensor> tensors;

    TensorFile(Schema schema, ArrayShapes shapes, List<Tensor> tensors, Path file) {
        this.sites = new RecordSites(schema, file);
        this.shapes = shapes;
        this.tensors = tensors;
    }

    void write(boolean compressed) throws IOException {
        try (ArrayFileWriter writer = sites.create(shapes.form(), compressed)) {
            for (int i = 0; i < tensors.size(); i++) {
                if (component(i).dtype() == DType.STRING) {
                    writeStrings(i, writer);
                } else {
                    writeNumbers(i, writer);
                }
            }
            writer.commit();
        }
    }

    private Schema.Component component(int index) {
        return sites.schema().components().get(index);
    }

    private void writeNumbers(int index, ArrayFileWriter writer) throws IOException {
        NumberType type = new NumberType(component(index).dtype(), ByteOrder.nativeOrder());
        WritableByteChannel data = sites.array(writer, index, NpyHeader.of(type, shapes.whole(index)));
        TensorMemory memory = TensorMemory.of(tensors.get(index));
        for (long position = 0; position < memory.size(); ) {
            ByteBuffer window = memory.from(position);
            position += window.remaining();
            while (window.hasRemaining()) {
                data.write(window);
            }
        }
        data.close();
    }

    private void writeStrings(int index, ArrayFileWriter writer) throws IOException {
        try (StringSpool spool = sites.spool(writer, index)) {
            addAll(index, spool);
            sites.write(writer, index, spool, shapes.whole(index));
        }
    }

    private void addAll(int index, StringSpool spool) throws IOException {
        StringTensor strings = StringTensor.over((TString) tensors.get(index));
        try {
            for (long i = 0; i < strings.size(); i++) {
                spool.add(strings.get(i));
            }
        } catch (LossyValue e) {
            throw new ElementSite(component(index), sites.of(index), shapes.get(index), shapes.firstNumber()).lossy(e);
        }
    }
}
