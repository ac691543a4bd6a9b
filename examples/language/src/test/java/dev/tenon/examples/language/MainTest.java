package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program on its own data, run once. */
class MainTest {
    @TempDir
    static Path folder;

    private static List<String> lines;

    @BeforeAll
    static void run() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theLastLinesAreTheMajorityAndAnAccuracyFarAboveIt() {
        assertThat(lines.get(lines.size() - 2)).matches("majority 0\\.\\d{4}");
        assertThat(lines.get(lines.size() - 1)).matches("accuracy [01]\\.\\d{4}");
        assertThat(last("majority")).isBetween(0.08, 0.15);
        assertThat(last("accuracy")).isBetween(0.8, 1.0);
    }

    private static double last(String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(what.length() + 1)))
                .reduce((a, b) -> b)
                .orElseThrow();
    }

    @Test
    void theConfusionTableCountsEveryNameOfTheTest() throws IOException {
        long sum = lines.stream()
                .filter(line -> Stream.of(Language.values()).anyMatch(language -> line.startsWith(language + " ")))
                .flatMap(line -> Stream.of(line.split(" +")).skip(1))
                .mapToLong(Long::parseLong)
                .sum();

        assertThat(sum).isEqualTo(NameNumpy.read(folder.resolve("test.npz")).size());
    }

    @Test
    void theReportNamesTheBatchAndTheFiles() {
        assertThat(String.join("\n", lines))
                .contains("characters: TInt32 [", "characters_1: TInt64 [", "language: TInt32 [")
                .contains("train.npz", "test.npz");
    }

    @Test
    void theFilesHoldTheTwoParts() throws IOException {
        Split split = Split.of(Names.collect().unique());

        assertSame(NameNumpy.read(folder.resolve("train.npz")), split.train());
        assertSame(NameNumpy.read(folder.resolve("test.npz")), split.test());
    }

    private static void assertSame(List<Name> actual, List<Name> expected) {
        assertThat(actual).usingRecursiveFieldByFieldElementComparator().isEqualTo(expected);
    }

    @Test
    void numPyReadsTheNames() throws Exception {
        Path file = folder.resolve("test.npz");
        Name name = NameNumpy.read(file).get(7);

        String printed = NumPy.run("""
                with np.load(sys.argv[1]) as f:
                    print(*(f'{key} {f[key].dtype} {f[key].ndim}' for key in f), sep='; ')
                    values, splits = f['characters.values'], f['characters.row_splits']
                    print(splits[0] == 0, splits[-1] == len(values), len(splits) - 1 == len(f['language']))
                    print(values[splits[7]:splits[8]].tolist(), f['language'][7])
                """, file);

        assertThat(printed.lines())
                .containsExactly(
                        "characters.values int32 1; characters.row_splits int64 1; kind int32 1; language int32 1",
                        "True True True",
                        Arrays.toString(name.characters()) + " "
                                + name.language().ordinal());
    }
}
