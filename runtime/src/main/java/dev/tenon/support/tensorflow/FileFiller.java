package dev.tenon.support.tensorflow;

import dev.tenon.internal.column.ElementReader;
import dev.tenon.internal.tensor.TensorMemory;
import dev.tenon.internal.text.StringInput;
import dev.tenon.internal.text.StringOutput;
import dev.tenon.support.numpy.RecordFile;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Fills tensors with the arrays of a file, as a whole. */
record FileFiller(RecordFile file) implements NewTensors.Filler<IOException> {

    @Override
    public void fill(int component, TensorMemory tensor) throws IOException {
        try (ElementReader reader = file.readAll(component)) {
            for (long position = 0; position < tensor.size(); ) {
                ByteBuffer window = tensor.from(position);
                position += window.remaining();
                reader.read(window);
            }
        }
    }

    @Override
    public void fill(int component, StringOutput strings) throws IOException {
        try (StringInput input = file.readAllStrings(component)) {
            for (long rest = file.strings(component); rest > 0; rest--) {
                strings.add(input.bytes());
            }
        }
    }
}
