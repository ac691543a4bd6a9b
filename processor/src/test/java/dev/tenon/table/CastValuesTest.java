package dev.tenon.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tenon.Casting;
import dev.tenon.DType;
import dev.tenon.LossyCastException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What values become by every cast that is allowed, on each of its two steps, against NumPy itself. */
class CastValuesTest {
    private static final String LOSSY = "lossy";
    private static final List<DType> NUMBERS =
            Arrays.stream(DType.values()).filter(dtype -> dtype != DType.STRING).toList();

    @TempDir
    private static Path folder;

    private static final Map<CastCell, List<String>> ANSWERS = new HashMap<>();

    private record CastCell(DType from, DType to, Casting casting) {
        @Override
        public String toString() {
            return from + " to " + to + " by " + casting;
        }
    }

    @BeforeAll
    static void askNumpy() throws IOException, InterruptedException {
        Files.write(
                folder.resolve("values.txt"),
                NUMBERS.stream()
                        .map(dtype -> dtype.numpyName() + " " + CellValues.line(List.copyOf(NumberPool.sample(dtype))))
                        .toList());
        PythonScript.run("cast_values.py", folder).lines().forEach(line -> {
            List<String> words = List.of(line.split(" "));
            CastCell cell = new CastCell(dtype(words.get(0)), dtype(words.get(1)), Casting.valueOf(words.get(2)));
            ANSWERS.put(cell, words.subList(3, words.size()));
        });
    }

    private static DType dtype(String numpyName) {
        return NUMBERS.stream()
                .filter(dtype -> dtype.numpyName().equals(numpyName))
                .findFirst()
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> fromTheFileToTheDeclaredDtype() {
        return allowed()
                .filter(cell -> ExpectedCasts.isRead(cell.from(), cell.to(), holder(cell.to()), cell.casting()))
                .map(cell -> dynamicTest(cell.toString(), () -> {
                    List<String> found = readAll(cell.from(), holder(cell.to()), cell.to(), cell.casting());
                    assertSame(found, ANSWERS.get(cell), cell.from());
                }));
    }

    @TestFactory
    Stream<DynamicTest> fromTheDeclaredDtypeToJavaWithTheCheckOfExactWhereThePolicyDoesNotAllowThePair() {
        return legal().map(java -> dynamicTest(java.toString(), () -> {
            DType declared = java.declared();
            DType carrier = java.java().carrying(declared);
            boolean isAllowed = ExpectedCasts.allows(declared, carrier, java.casting());
            CastCell cell = new CastCell(declared, carrier, isAllowed ? java.casting() : Casting.EXACT);
            List<String> found = readAll(declared, java.java(), declared, java.casting());
            assertSame(found, ANSWERS.get(cell), declared);
        }));
    }

    @TestFactory
    Stream<DynamicTest> fromJavaToTheDeclaredDtype() {
        return legal().map(java -> dynamicTest(java.toString(), () -> {
            DType carrier = java.java().carrying(java.declared());
            List<String> found = writeAll(java, NumberPool.sample(carrier));
            assertSame(found, ANSWERS.get(new CastCell(carrier, java.declared(), java.casting())), carrier);
        }));
    }

    private record JavaCell(JavaType java, DType declared, Casting casting) {
        @Override
        public String toString() {
            return java.source() + " as " + declared + " by " + casting;
        }
    }

    private static Stream<JavaCell> legal() {
        return Stream.of(JavaType.values())
                .filter(java -> java.type().isPrimitive())
                .flatMap(java -> NUMBERS.stream()
                        .flatMap(declared -> Stream.of(Casting.values())
                                .filter(casting -> ExpectedCasts.isLegal(java, declared, casting))
                                .map(casting -> new JavaCell(java, declared, casting))));
    }

    private static Stream<CastCell> allowed() {
        return NUMBERS.stream()
                .flatMap(from -> NUMBERS.stream()
                        .flatMap(to -> Stream.of(Casting.values())
                                .filter(casting -> ExpectedCasts.allows(from, to, casting))
                                .map(casting -> new CastCell(from, to, casting))));
    }

    /** The Java type that shows every value of a dtype. */
    private static JavaType holder(DType dtype) {
        return switch (dtype) {
            case BOOL -> JavaType.BOOLEAN;
            case INT8, UINT8 -> JavaType.BYTE;
            case INT16, UINT16 -> JavaType.SHORT;
            case INT32, UINT32 -> JavaType.INT;
            case INT64, UINT64 -> JavaType.LONG;
            case FLOAT16, BFLOAT16, FLOAT32 -> JavaType.FLOAT;
            case FLOAT64 -> JavaType.DOUBLE;
            case STRING -> JavaType.STRING;
        };
    }

    /** Each value of NumPy's file, as Java has it. */
    private static List<String> readAll(DType file, JavaType java, DType declared, Casting casting) throws IOException {
        List<String> found = new ArrayList<>();
        Path path = folder.resolve(file.numpyName() + ".npy");
        try (NumpyDataset<Object> dataset =
                ScalarCodec.format(java, declared, casting).open(path)) {
            for (long i = 0; i < dataset.size(); i++) {
                try {
                    found.add(text(dataset.get(i), java.carrying(declared)));
                } catch (LossyCastException e) {
                    assertThat(e).hasMessageStartingWith("Scalar.value, example " + i + " of " + path.getFileName());
                    found.add(LOSSY);
                }
            }
        }
        return found;
    }

    /** Each value, as it stands in a file that was written. */
    private static List<String> writeAll(JavaCell cell, List<Number> values) throws IOException {
        NumpyFormat<Object> format = ScalarCodec.format(cell.java(), cell.declared(), cell.casting());
        Path path = folder.resolve("written.npy");
        List<Boolean> isWritten = new ArrayList<>();
        try (NumpyWriter<Object> writer = format.writer(path)) {
            for (Number value : values) {
                isWritten.add(append(writer, CellValues.inJava(cell.java(), value)));
            }
            writer.commit();
        }
        NumpyFormat<Object> asWritten = ScalarCodec.format(holder(cell.declared()), cell.declared(), Casting.SAFE);
        List<Object> read = new ArrayList<>(asWritten.read(path));
        return isWritten.stream()
                .map(is -> is ? text(read.remove(0), holder(cell.declared()).carrying(cell.declared())) : LOSSY)
                .toList();
    }

    private static boolean append(NumpyWriter<Object> writer, Object value) throws IOException {
        try {
            writer.append(value);
            return true;
        } catch (LossyCastException e) {
            assertThat(e).hasMessageStartingWith("Scalar.value, example ");
            return false;
        }
    }

    /** A value in the words of the script. */
    private static String text(Object value, DType dtype) {
        return switch (dtype) {
            case BOOL -> (boolean) value ? "1" : "0";
            case UINT8 -> Integer.toString(Byte.toUnsignedInt((byte) value));
            case UINT16 -> Integer.toString(Short.toUnsignedInt((short) value));
            case UINT32 -> Integer.toUnsignedString((int) value);
            case UINT64 -> Long.toUnsignedString((long) value);
            case FLOAT16, BFLOAT16, FLOAT32, FLOAT64 -> Double.toHexString(((Number) value).doubleValue());
            case INT8, INT16, INT32, INT64 -> value.toString();
            case STRING -> throw new IllegalArgumentException("no number");
        };
    }

    private static void assertSame(List<String> found, List<String> answers, DType from) {
        List<Number> values = NumberPool.sample(from);
        assertThat(found).hasSameSizeAs(answers).hasSameSizeAs(values);
        for (int i = 0; i < found.size(); i++) {
            assertThat(found.get(i))
                    .as("of %s", CellValues.inPython(values.get(i)))
                    .isEqualTo(inJava(answers.get(i)));
        }
    }

    /** Python's {@code float.hex} as Java writes it. */
    private static String inJava(String answer) {
        return switch (answer) {
            case "nan" -> "NaN";
            case "inf" -> "Infinity";
            case "-inf" -> "-Infinity";
            default -> answer.contains("x") ? Double.toHexString(Double.parseDouble(answer)) : answer;
        };
    }
}
