package dev.tenon.support.tensorflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.Rows;
import dev.tenon.Schema;
import dev.tenon.internal.file.ArrayFile;
import dev.tenon.internal.file.StoredArray;
import dev.tenon.internal.shape.ExampleShape;
import dev.tenon.internal.shape.Extent;
import dev.tenon.internal.shape.Extents;
import dev.tenon.internal.shape.RecordArrays;
import dev.tenon.internal.shape.RecordArrays.Form;
import dev.tenon.internal.shape.RowSplits;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TFloat32;
import org.tensorflow.types.TInt64;
import org.tensorflow.types.TString;
import org.tensorflow.types.family.TType;

/** What stands behind the rows of padded examples in a tensor may be anything, and is not what a file has there. */
class TensorFileTest {
    @TempDir
    private Path folder;

    /** What the file has for the elements, after its type. */
    private static ByteBuffer data(Path file, String descr) throws IOException {
        try (ArrayFile written = ArrayFile.open(file, List.of("tokens", "tokens.lengths"))) {
            StoredArray tokens = written.array("tokens");
            assertThat(tokens.header().type().descr()).isEqualTo(descr);
            ByteBuffer data = ByteBuffer.allocate((int) tokens.header().byteSize());
            tokens.read(0, data);
            return data.flip().order(ByteOrder.nativeOrder());
        }
    }

    /** Writes a tensor, and closes it. */
    private Path write(Schema.Component component, TType tensor, long width, long... lengths) throws IOException {
        Schema schema = new Schema("Doc", List.of(component));
        Extent extent = new Extent.Padded(ExampleShape.of(component, 1), RowSplits.ofLengths(lengths), width);
        Extents extents = new Extents(RecordArrays.inTensors(schema, Form.BATCH), lengths.length, List.of(extent));
        Path file = folder.resolve("docs.npz");
        try (tensor;
                TInt64 counts = TInt64.vectorOf(lengths)) {
            new TensorFile(extents, List.of(tensor, counts), file).write(false);
        }
        return file;
    }

    private static Schema.Component padded(Class<?> type, DType dtype, String dims, double value) {
        Rows rows = new Rows.Padded(value, OptionalInt.empty(), false, Optional.empty());
        return new Schema.Component("tokens", "tokens", type, dtype, Axis.parse(dims), Casting.SAFE, List.of(), rows);
    }

    private static TString strings(String... strings) {
        return TString.tensorOf(Shape.of(2, 2), DataBuffers.ofObjects(strings));
    }

    @Test
    void numbersAreThePaddingThatTheRecordDeclares() throws IOException {
        TFloat32 tensor = TFloat32.tensorOf(Shape.of(3, 2, 2), DataBuffers.of(1f, 2, 9, 9, 9, 9, 9, 9, 3, 4, 5, 6));
        Path file = write(padded(float[][].class, DType.FLOAT32, "_ 2", -1), tensor, 2, 1, 0, 2);
        float[] found = new float[12];
        data(file, "<f4").asFloatBuffer().get(found);
        assertThat(found).containsExactly(1, 2, -1, -1, -1, -1, -1, -1, 3, 4, 5, 6);
    }

    @Test
    void paddingThatIsTheDeclaredOneIsWrittenWithTheRows() throws IOException {
        TFloat32 tensor = TFloat32.tensorOf(Shape.of(2, 2), DataBuffers.of(1f, -1, -1, -1));
        Path file = write(padded(float[].class, DType.FLOAT32, "_", -1), tensor, 2, 1, 0);
        float[] found = new float[4];
        data(file, "<f4").asFloatBuffer().get(found);
        assertThat(found).containsExactly(1, -1, -1, -1);
    }

    @Test
    void oneWrongElementAtTheEndIsReplacedToo() throws IOException {
        int width = 5000;
        float[] values = new float[2 * width];
        values[2 * width - 1] = 9;
        TFloat32 tensor = TFloat32.tensorOf(Shape.of(2, width), DataBuffers.of(values));
        Path file = write(padded(float[].class, DType.FLOAT32, "_", 0), tensor, width, 1, 0);
        float[] found = new float[2 * width];
        data(file, "<f4").asFloatBuffer().get(found);
        assertThat(found).containsOnly(0);
    }

    @Test
    void stringsAreEmpty() throws IOException {
        TString tensor = strings("a", "x\0", "longer than all rows", "\0");
        Path file = write(padded(String[].class, DType.STRING, "_", 0), tensor, 2, 1, 0);
        int[] found = new int[4];
        data(file, "<U1").asIntBuffer().get(found);
        assertThat(found).containsExactly('a', 0, 0, 0);
    }

    @Test
    void aStringInARowThatNumpyWouldStripIsNamedWhereItIs() {
        TString tensor = strings("a", "x\0", "b", "y\0");
        assertThatThrownBy(() -> write(padded(String[].class, DType.STRING, "_", 0), tensor, 2, 1, 2))
                .isInstanceOf(LossyCastException.class)
                .hasMessageStartingWith("Doc.tokens, example 1 of docs.npz[tokens]: at [1], \"y\\0\" ends in NUL");
    }
}
