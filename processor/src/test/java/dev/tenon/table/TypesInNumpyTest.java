package dev.tenon.table;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenon.DType;
import dev.tenon.tensorflow.Batch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every cell of the table against NumPy itself: one process of Python for all of them. */
class TypesInNumpyTest {
    @TempDir
    private static Path folder;

    private static Map<String, String> answers = Map.of();

    @BeforeAll
    static void exchangeFiles() throws IOException, InterruptedException {
        List<String> cells = new ArrayList<>();
        for (TypeCell cell : TypeCell.all()) {
            cells.add(line(cell.record(), Descrs.written(cell), cell, cell.dtype()));
            List<Record> examples = TypeRecords.pairs(cell, cell.dtype());
            for (String form : List.of(".npz", ".npy", "")) {
                TypeRecords.pairs(cell).write(folder.resolve(cell.record() + form), examples);
            }
            TypeRecords.only(cell)
                    .write(folder.resolve(cell.record() + "Only.npy"), TypeRecords.only(cell, cell.dtype()));
        }
        List<String> files = new ArrayList<>();
        for (FileCell file : FileCell.all()) {
            files.add(line(file.name(), file.descr(), file.cell(), file.dtype()));
        }
        Files.write(folder.resolve("cells.txt"), cells);
        Files.write(folder.resolve("files.txt"), files);
        answers = PythonScript.run("check_types.py", folder)
                .lines()
                .map(answer -> answer.split(" ", 2))
                .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1]));
    }

    private static String line(String name, String descr, TypeCell cell, DType file) {
        String shape = Arrays.stream(cell.shape()).mapToObj(Integer::toString).collect(Collectors.joining("x"));
        return String.join(" ", name, descr, shape, CellValues.line(CellValues.of(cell, file)));
    }

    /** A file that NumPy writes for a cell, of a dtype that the cell's policy reads. */
    private record FileCell(TypeCell cell, DType dtype, int variant, String descr) {
        static List<FileCell> all() {
            List<FileCell> all = new ArrayList<>();
            for (TypeCell cell : TypeCell.all()) {
                for (DType dtype : cell.filesRead()) {
                    List<String> descrs = Descrs.read(dtype, cell.java());
                    for (int i = 0; i < descrs.size(); i++) {
                        all.add(new FileCell(cell, dtype, i, descrs.get(i)));
                    }
                }
            }
            return all;
        }

        String name() {
            return cell.record() + "From" + dtype + variant + ".npz";
        }

        @Override
        public String toString() {
            return cell + " from " + descr;
        }
    }

    @TestFactory
    Stream<DynamicTest> numpyFindsTheDtypeAndTheElementsThatWereWritten() {
        return TypeCell.all().stream()
                .map(cell -> dynamicTest(
                        cell.toString(),
                        () -> assertThat(answers.get(cell.record())).isEqualTo("as expected")));
    }

    @TestFactory
    Stream<DynamicTest> whatNumpyWroteInAnyDtypeThatThePolicyAllowsIsRead() {
        return FileCell.all().stream().map(file -> dynamicTest(file.toString(), () -> readBack(file)));
    }

    private static void readBack(FileCell file) throws IOException {
        TypeCell cell = file.cell();
        List<Record> expected = TypeRecords.pairs(cell, file.dtype());
        assertSame(TypeRecords.pairs(cell).read(folder.resolve(file.name())), expected);
        if (cell.hasTensors()) {
            try (Batch<Record> batch = TypeRecords.batches(cell).read(folder.resolve(file.name()))) {
                assertSame(batch.toRecords(), expected);
            }
        }
    }
}
