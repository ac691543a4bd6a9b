package dev.tenon.support.numpy;

import static dev.tenon.support.numpy.RowCodec.format;
import static dev.tenon.support.numpy.RowCodec.ints;
import static dev.tenon.support.numpy.RowCodec.label;
import static dev.tenon.support.numpy.RowCodec.nested;
import static dev.tenon.support.numpy.RowCodec.strings;
import static dev.tenon.support.numpy.RowCodec.vectors;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.numpy.WriteOption;
import dev.tenon.support.numpy.RowCodec.Column;
import dev.tenon.support.numpy.RowCodec.Doc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Examples with rows of different lengths come back from every file as they are, on every way in and out. */
class RowsInFilesTest {
    @TempDir
    private Path folder;

    static List<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String name : List.of("docs.npz", "deflated.npz", "docs", "docs.npy")) {
            for (int n : List.of(0, 1, 2, 7, 5000)) {
                for (int rows : List.of(0, 1, 30)) {
                    cases.add(Arguments.of(name, n, rows));
                }
            }
        }
        return cases;
    }

    /** Ragged ones do not fit into an npy file. */
    private static Column[] columns(String name) {
        Column padded = ints("padded", "_").padded(-1);
        Column wide = vectors("wide", "_ 3").with(array -> array.padded(0.5).length(30));
        Column words = strings("words", "_").padded(0);
        return name.endsWith(".npy")
                ? new Column[] {padded, wide, words, label("label")}
                : new Column[] {
                    padded,
                    wide,
                    words,
                    label("label"),
                    ints("tokens", "_").ragged(),
                    ints("flat", "_ 2").ragged(),
                    nested("sentences", "_ _").ragged(),
                    vectors("vectors", "_ 3").ragged(),
                    strings("names", "_").ragged(),
                };
    }

    private static Doc doc(Random random, int columns, int most) {
        Object[] values = {
            someInts(random, random.nextInt(most + 1)),
            someVectors(random, random.nextInt(most + 1)),
            someStrings(random, random.nextInt(most + 1)),
            random.nextLong(),
            someInts(random, random.nextInt(most + 1)),
            someInts(random, 2 * random.nextInt(most + 1)),
            IntStream.range(0, random.nextInt(most + 1))
                    .mapToObj(i -> someInts(random, random.nextInt(4)))
                    .toArray(int[][]::new),
            someVectors(random, random.nextInt(most + 1)),
            someStrings(random, random.nextInt(most + 1)),
        };
        return new Doc(List.of(values).subList(0, columns));
    }

    private static int[] someInts(Random random, int length) {
        return random.ints(length).toArray();
    }

    private static float[][] someVectors(Random random, int length) {
        float[][] vectors = new float[length][3];
        for (float[] vector : vectors) {
            vector[random.nextInt(3)] = random.nextFloat();
        }
        return vectors;
    }

    private static String[] someStrings(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> "größe".substring(random.nextInt(5)))
                .toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenIsRead(String name, int n, int most) throws IOException {
        Column[] columns = columns(name);
        RecordFormat<Doc> format = format(columns);
        Random random = new Random(n * 31L + most);
        List<Doc> docs = IntStream.range(0, n)
                .mapToObj(i -> doc(random, columns.length, most))
                .toList();
        WriteOption[] options =
                name.startsWith("deflated") ? new WriteOption[] {StandardWriteOption.COMPRESSED} : new WriteOption[0];
        Path known = Files.createDirectory(folder.resolve("known")).resolve(name);
        format.write(known, docs, options);
        checkRead(format, known, docs);
        Path appended = Files.createDirectory(folder.resolve("appended")).resolve(name);
        try (NumpyWriter<Doc> writer = format.writer(appended, options)) {
            for (Doc doc : docs) {
                writer.append(doc);
            }
            writer.commit();
        }
        checkRead(format, appended, docs);
        for (Doc doc : docs.subList(0, Math.min(n, 3))) {
            Path one = folder.resolve("one").resolve(name);
            Files.createDirectories(one.getParent());
            if (!name.equals("docs")) {
                format.writeExample(one, doc, options);
                assertThat(format.readExample(one)).isEqualTo(doc);
            }
        }
    }

    private static void checkRead(RecordFormat<Doc> format, Path file, List<Doc> docs) throws IOException {
        assertThat(format.read(file)).isEqualTo(docs);
        try (NumpyDataset<Doc> dataset = format.open(List.of(file, file))) {
            assertThat(dataset.size()).isEqualTo(2L * docs.size());
            List<Doc> twice = new ArrayList<>(docs);
            twice.addAll(docs);
            assertThat(dataset).containsExactlyElementsOf(twice);
            for (int i = 0; i < docs.size(); i += 1 + docs.size() / 9) {
                assertThat(dataset.get(i)).isEqualTo(docs.get(i));
                assertThat(dataset.get(docs.size() + i)).isEqualTo(docs.get(i));
            }
        }
    }
}
