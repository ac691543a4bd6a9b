package dev.tenon.support.tensorflow;

import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFileWriter;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NumberType;
import dev.tenon.internal.shape.ArrayShapes;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.support.numpy.RecordSites;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.tensorflow.Tensor;

/** Writes tensors to a file, straight from their memory, in the machine's byte order. */
final class TensorFile {
    private TensorFile() {}

    static void write(Schema schema, ArrayShapes shapes, List<Tensor> tensors, Path file, boolean compressed)
            throws IOException {
        try (ArrayFileWriter writer = new RecordSites(schema, file).create(shapes.form(), compressed)) {
            for (int i = 0; i < tensors.size(); i++) {
                Schema.Component component = schema.components().get(i);
                NpyHeader header = new NpyHeader(
                        new NumberType(component.dtype(), ByteOrder.nativeOrder()),
                        false,
                        LongStream.of(shapes.whole(i)).boxed().toList());
                WritableByteChannel data = writer.array(component.key(), header);
                writeAll(TensorMemory.of(tensors.get(i)), data);
                data.close();
            }
            writer.commit();
        }
    }

    private static void writeAll(TensorMemory memory, WritableByteChannel target) throws IOException {
        for (long position = 0; position < memory.size(); ) {
            ByteBuffer window = memory.from(position);
            position += window.remaining();
            while (window.hasRemaining()) {
                target.write(window);
            }
        }
    }
}
