package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.Axis;
import dev.tenon.DType;
import dev.tenon.Schema;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Code that works with any record, by {@code FORMAT} and {@code TYPE}. */
@ExtendWith(Leaks.class)
class GenericCodeTest {
    @TempDir
    private Path folder;

    @Test
    void anyRecordGoesThroughFilesAndTensors() throws IOException {
        roundTrip(DigitNumpy.FORMAT, DigitBatch.TYPE, List.of(Digit.number(1), Digit.number(2), Digit.number(3)));
        roundTrip(SceneNumpy.FORMAT, SceneBatch.TYPE, List.of(Scene.number(1, 3, 2), Scene.number(2, 3, 2)));
    }

    private <R extends Record, B extends Batch<R>> void roundTrip(
            NumpyFormat<R> format, BatchType<R, B> type, List<R> examples) throws IOException {
        Path file = folder.resolve(format.schema().record() + ".npz");
        try (NumpyWriter<R> writer = format.writer(file)) {
            for (R example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
        assertSame(format.read(file), examples);
        try (B batch = type.read(file);
                B same = type.view(batch.asMap());
                B copy = type.of(batch.toRecords())) {
            assertSame(same.toRecords(), examples);
            assertSame(copy.slice(1, examples.size()).toRecords(), examples.subList(1, examples.size()));
        }
        List<R> seen = new ArrayList<>();
        try (Batches<B> batches = type.batches(examples, 2)) {
            batches.forEach(batch -> seen.addAll(batch.toRecords()));
        }
        assertSame(seen, examples);
        format.writeExample(file, examples.get(0));
        assertSame(List.of(format.readExample(file)), examples.subList(0, 1));
    }

    @Test
    void aSchemaSaysWhatTheRecordDeclares() {
        Schema schema = SceneNumpy.FORMAT.schema();
        assertThat(schema).isEqualTo(SceneBatch.TYPE.schema());
        assertThat(schema.record()).isEqualTo("Scene");
        Schema.Component depth = schema.components().get(2);
        assertThat(depth.name()).isEqualTo("depth");
        assertThat(depth.key()).isEqualTo("depth_map");
        assertThat(depth.dtype()).isEqualTo(DType.UINT16);
        assertThat(depth.axes()).containsExactly(new Axis.Named("h"), new Axis.Named("w"), new Axis.Fixed(1));
    }
}
