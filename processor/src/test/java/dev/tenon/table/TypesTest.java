package dev.tenon.table;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenon.edges.Leaks;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.Batch;
import dev.tenon.tensorflow.BatchType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.tensorflow.Tensor;

/** Every cell of the table goes through every form of file and through tensors, and is the same afterwards. */
@ExtendWith(Leaks.class)
class TypesTest {
    private static final List<TypeCell> CELLS = TypeCell.all();

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> anyFileGivesTheRecordsBack() {
        return CELLS.stream().map(cell -> dynamicTest(cell.toString(), () -> throughFiles(cell)));
    }

    private void throughFiles(TypeCell cell) throws IOException {
        NumpyFormat<Record> format = TypeRecords.pairs(cell);
        List<Record> examples = TypeRecords.pairs(cell, cell.dtype());
        for (String form : List.of(".npz", ".npy", "")) {
            Path file = folder.resolve(cell.record() + form);
            format.write(file, examples);
            assertSame(format.read(file), examples);
            try (NumpyDataset<Record> dataset = format.open(file)) {
                assertSame(List.of(dataset.get(1)), examples.subList(1, 2));
                assertSame(dataset.stream().toList(), examples);
            }
        }
        Path written = folder.resolve(cell.record() + ".written.npz");
        try (NumpyWriter<Record> writer = format.writer(written)) {
            for (Record example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
        assertThat(written).hasSameBinaryContentAs(folder.resolve(cell.record() + ".npz"));

        format.writeExample(written, examples.get(2));
        assertSame(List.of(format.readExample(written)), examples.subList(2, 3));

        Path array = folder.resolve(cell.record() + "Only.npy");
        TypeRecords.only(cell).write(array, TypeRecords.only(cell, cell.dtype()));
        assertSame(TypeRecords.only(cell).read(array), TypeRecords.only(cell, cell.dtype()));
    }

    @TestFactory
    Stream<DynamicTest> tensorsGiveTheRecordsBack() {
        return CELLS.stream()
                .filter(TypeCell::hasTensors)
                .map(cell -> dynamicTest(cell.toString(), () -> throughTensors(cell)));
    }

    private void throughTensors(TypeCell cell) throws IOException {
        BatchType<Record, Batch<Record>> type = TypeRecords.batches(cell);
        List<Record> examples = TypeRecords.pairs(cell, cell.dtype());
        Class<?> tensorType = TensorTypes.of(cell.dtype()).orElseThrow();
        try (Batch<Record> batch = type.of(examples);
                Batch<Record> slice = batch.slice(1, 3)) {
            assertThat(batch.asMap()).containsOnlyKeys("scalar", "array");
            for (Tensor tensor : batch.asMap().values()) {
                assertThat(tensor).isInstanceOf(tensorType);
            }
            assertSame(batch.toRecords(), examples);
            assertSame(List.of(batch.get(1)), examples.subList(1, 2));
            assertSame(slice.toRecords(), examples.subList(1, 3));
        }
        Path file = folder.resolve(cell.record() + ".npz");
        TypeRecords.pairs(cell).write(file, examples);
        for (String form : List.of(".npz", ".npy", "")) {
            Path other = folder.resolve("other" + cell.record() + form);
            Path copy = folder.resolve("copy" + cell.record() + ".npz");
            TypeRecords.pairs(cell).write(other, examples);
            try (Batch<Record> batch = type.read(other)) {
                assertSame(batch.toRecords(), examples);
                batch.write(copy);
            }
            assertThat(copy).hasSameBinaryContentAs(file);
        }
    }
}
