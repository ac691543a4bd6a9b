package dev.tenon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The whole table of casts, (file dtype, declared dtype, Java type, policy), against what NumPy says. */
class CastingTest {
    private static final Pattern ERROR = Pattern.compile("\\[tenon:[\\w-]+] \\w+\\.(\\w+): .*");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> aPolicyAllowsWhatNumpyDoes() {
        return pairs((from, to) -> {
            for (Casting casting : Casting.values()) {
                assertThat(casting.allows(from, to))
                        .as("%s.allows(%s, %s)", casting, from, to)
                        .isEqualTo(ExpectedCasts.allows(from, to, casting));
            }
        });
    }

    @Test
    void theCompilerRefusesWhatDoesNotCastFromJavaToTheDtype() {
        Map<String, String> sources = new LinkedHashMap<>();
        Set<String> expected = new TreeSet<>();
        for (Casting casting : Casting.values()) {
            List<String> components = new ArrayList<>();
            for (JavaType java : JavaType.values()) {
                for (DType declared : DType.values()) {
                    String name = java + "_" + declared + "_" + casting;
                    if (java != JavaType.BINARY || declared == DType.STRING) { // others are arrays of byte
                        components.add("@As(value = DType.%s, casting = Casting.%s) %s %s"
                                .formatted(declared, casting, java.source(), name));
                        if (!ExpectedCasts.isLegal(java, declared, casting)) {
                            expected.add(name);
                        }
                    }
                }
            }
            sources.put(
                    "All" + casting, """
                    package %s;
                    import dev.tenon.*;
                    import dev.tenon.table.Color;
                    @TensorRecord(tensors = false) public record All%s(%s) {}
                    """.formatted(CompiledRecords.PACKAGE, casting, String.join(",\n", components)));
        }
        Set<String> refused = new TreeSet<>();
        CompiledRecords.compile(sources).errors().forEach(error -> {
            Matcher message = ERROR.matcher(error.getMessage(Locale.ROOT));
            assertThat(message.matches()).as(error.toString()).isTrue();
            refused.add(message.group(1));
        });
        assertThat(refused).isEqualTo(expected);
    }

    @TestFactory
    Stream<DynamicTest> aFileIsReadWhereThePolicyAllowsItAndRefusedWhenItIsOpenedElsewhere() {
        return pairs((file, declared) -> {
            for (String descr : descrs(file)) {
                Path path = Files.write(folder.resolve("value.npy"), npyOfZeros(descr));
                for (JavaType java : JavaType.values()) {
                    for (Casting casting : Casting.values()) {
                        if (ExpectedCasts.isLegal(java, declared, casting)) {
                            checkOpening(
                                    path, java, declared, casting, ExpectedCasts.isRead(file, declared, java, casting));
                        }
                    }
                }
            }
        });
    }

    private static void checkOpening(Path file, JavaType java, DType declared, Casting casting, boolean isRead)
            throws IOException {
        String cell = "%s as %s by %s".formatted(java.source(), declared, casting);
        try (NumpyDataset<Object> dataset =
                ScalarCodec.format(java, declared, casting).open(file)) {
            assertThat(isRead).as("%s is read", cell).isTrue();
            assertThat(dataset.get(0)).as(cell).isEqualTo(zero(java));
        } catch (SchemaMismatchException e) {
            assertThat(isRead).as("%s is refused: %s", cell, e.getMessage()).isFalse();
            assertThat(e).hasMessageStartingWith("Scalar.value, value.npy: expected ");
        }
    }

    private static Object zero(JavaType java) {
        return switch (java) {
            case STRING -> "";
            case BINARY -> new byte[0];
            case ENUM -> Color.RED;
            default -> CellValues.inJava(java, 0);
        };
    }

    private static List<String> descrs(DType file) {
        return switch (file) {
            case STRING -> List.of("<U1", ">U1", "|S1");
            case BFLOAT16 -> List.of("<V2", "|V2");
            default -> Descrs.read(file, JavaType.LONG);
        };
    }

    private static byte[] npyOfZeros(String descr) {
        String header = "{'descr': '%s', 'fortran_order': False, 'shape': (1,), }".formatted(descr);
        byte[] start = "\u0093NUMPY\u0001\0v\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] bytes = Arrays.copyOf(start, 128 + 8); // 8 are the most that an element has
        Arrays.fill(bytes, start.length, 127, (byte) ' ');
        bytes[127] = '\n';
        System.arraycopy(header.getBytes(StandardCharsets.ISO_8859_1), 0, bytes, start.length, header.length());
        int size = Integer.parseInt(descr.substring(2)) * (descr.charAt(1) == 'U' ? 4 : 1);
        return Arrays.copyOf(bytes, 128 + size);
    }

    private static Stream<DynamicTest> pairs(PairTest test) {
        return Stream.of(DType.values())
                .flatMap(from ->
                        Stream.of(DType.values()).map(to -> dynamicTest(from + " to " + to, () -> test.run(from, to))));
    }

    private interface PairTest {
        void run(DType from, DType to) throws IOException;
    }
}
