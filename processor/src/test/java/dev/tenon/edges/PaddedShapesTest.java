package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.edges.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.numpy.NumpyFormat;
import dev.tenon.numpy.NumpyWriter;
import dev.tenon.tensorflow.BatchType;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code truncate} cuts rows, and nothing else: what is inside of them is as long as declared, or refused. */
@ExtendWith(Leaks.class)
class PaddedShapesTest {
    private static final Pet.Kind CAT = Pet.Kind.CAT;

    @TempDir
    private Path folder;

    static Stream<Arguments> misfits() {
        String longer = ": the array is jagged: expected 3 elements at %s, found 4";
        String shorter = ": the array is jagged: expected 3 elements at %s, found 2";
        return Stream.of(
                // as long as declared, longer and shorter, each with another array inside
                misfit("vectors", new float[][] {{1, 2, 3, 4}}, ": expected shape [_, 3], found [1, 4]"),
                misfit("vectors", new float[][] {{1, 2, 3, 4}, {1, 2, 3, 4}}, ": expected shape [_, 3], found [2, 4]"),
                misfit("vectors", new float[3][4], ": expected shape [_, 3], found [3, 4]"),
                misfit("vectors", new float[3][2], ": expected shape [_, 3], found [3, 2]"),
                misfit("vectors", new float[][] {{1, 2, 3}, {1, 2, 3, 4}}, longer.formatted("vectors[1]")),
                misfit("vectors", new float[][] {{1, 2, 3}, {1, 2, 3, 4}, {1, 2, 3}}, longer.formatted("vectors[1]")),
                misfit("vectors", new float[][] {{1, 2, 3}, {1, 2}, {1, 2, 3}}, shorter.formatted("vectors[1]")),
                misfit("vectors", new float[][] {{1, 2, 3}, null, {1, 2, 3}}, ": vectors[1] is null"),
                misfit("cubes", new double[3][3][3], ": expected shape [_, 2, 3], found [3, 3, 3]"),
                misfit("cubes", new double[2][2][4], ": expected shape [_, 2, 3], found [2, 2, 4]"),
                misfit("cubes", new double[3][2][4], ": expected shape [_, 2, 3], found [3, 2, 4]"),
                misfit(
                        "cubes",
                        new double[][][] {{{1, 2, 3}, {1, 2, 3}}, {{1, 2, 3}, {1, 2, 3, 4}}},
                        longer.formatted("cubes[1][1]")),
                misfit(
                        "cubes",
                        new double[][][] {{{1, 2, 3}, {1, 2, 3}}, {{1, 2, 3}, {1, 2, 3}, {1, 2, 3}}},
                        ": the array is jagged: expected 2 elements at cubes[1], found 3"),
                misfit("flat", new float[4], ": expected a multiple of 3 elements for shape [_, 3], found 4"),
                misfit("flat", new float[7], ": expected a multiple of 3 elements for shape [_, 3], found 7"),
                misfit("flat", new float[1], ": expected a multiple of 3 elements for shape [_, 3], found 1"),
                misfit("flatCubes", new byte[13], ": expected a multiple of 6 elements for shape [_, 2, 3], found 13"),
                misfit("flatCubes", new byte[15], ": expected a multiple of 6 elements for shape [_, 2, 3], found 15"),
                misfit("shorts", new short[2][4], ": expected shape [_, 3], found [2, 4]"),
                misfit("shorts", new short[][] {{1, 2, 3}, {1, 2, 3, 4}}, longer.formatted("shorts[1]")),
                misfit("flags", new boolean[3][4], ": expected shape [_, 3], found [3, 4]"),
                misfit("flags", new boolean[][] {new boolean[3], new boolean[2]}, shorter.formatted("flags[1]")),
                misfit("words", new String[][] {{"a", "b", "c", "d"}}, ": expected shape [_, 3], found [1, 4]"),
                misfit(
                        "words",
                        new String[][] {{"a", "b", "c"}, {"a", "b", "c", "d"}, {"a", "b", "c"}},
                        longer.formatted("words[1]")),
                misfit("words", new String[][] {{"a", "b", null}}, ": words[0][2] is null"),
                misfit("blobs", new byte[2][4][0], ": expected shape [_, 3], found [2, 4]"),
                misfit("blobs", new byte[][][] {new byte[3][0], new byte[4][0]}, longer.formatted("blobs[1]")),
                misfit("kinds", new Pet.Kind[][] {{CAT, CAT, CAT, CAT}}, ": expected shape [_, 3], found [1, 4]"),
                misfit(
                        "kinds",
                        new Pet.Kind[][] {{CAT, CAT, CAT}, {CAT, CAT, CAT, CAT}, {CAT, CAT, CAT}},
                        longer.formatted("kinds[1]")),
                misfit("kinds", new Pet.Kind[][] {{CAT, CAT, null}}, ": kinds[0][2] is null"),
                misfit("plain", null, ": the component is null"));
    }

    private static Arguments misfit(String component, Object value, String message) {
        return Arguments.of(component, value, message);
    }

    @ParameterizedTest(name = "{0}{2}")
    @MethodSource("misfits")
    void whatIsInsideOfRowsIsNotCut(String component, Object value, String message) {
        refused(
                TruncatedKindsNumpy.FORMAT,
                TruncatedKindsBatch.TYPE,
                TruncatedKinds.of(3),
                with(TruncatedKinds.of(2), component, value),
                component,
                message);
    }

    /** Those of two rows or fewer, in a component that {@link StrictKinds} has. */
    static Stream<Arguments> strictMisfits() {
        List<String> components = Stream.of(StrictKinds.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        return misfits()
                .filter(misfit -> components.contains(misfit.get()[0]))
                .filter(misfit -> !(misfit.get()[1] instanceof Object[] rows && rows.length > 2));
    }

    @ParameterizedTest(name = "{0}{2}")
    @MethodSource("strictMisfits")
    void norIsItWhereNothingIsCut(String component, Object value, String message) {
        refused(
                StrictKindsNumpy.FORMAT,
                StrictKindsBatch.TYPE,
                StrictKinds.of(2),
                with(StrictKinds.of(2), component, value),
                component,
                message);
    }

    @Test
    void moreRowsThanDeclaredAreRefusedWhereNothingIsCut() {
        String message = ": expected a length of at most 2, found 3: "
                + "write a greater length in @Padded, or truncate = true to cut it";
        StrictKinds three = StrictKinds.of(3);
        for (RecordComponent component : StrictKinds.class.getRecordComponents()) {
            String name = component.getName();
            refused(
                    StrictKindsNumpy.FORMAT,
                    StrictKindsBatch.TYPE,
                    StrictKinds.of(2),
                    with(StrictKinds.of(2), name, valueOf(three, name)),
                    name,
                    message);
        }
    }

    /** As the second of two examples, on every way out of Java. */
    private <R extends Record> void refused(
            NumpyFormat<R> format, BatchType<R, ?> type, R good, R bad, String component, String message) {
        String name = format.schema().record() + "." + component + ", example 1";
        Path file = folder.resolve("kinds.npz");
        assertRefused(() -> type.of(List.of(good, bad)), name + message);
        assertRefused(() -> type.batches(List.of(good, bad), 2).iterator().next(), name + message);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> format.write(file, List.of(good, bad)),
                () -> format.write(file, List.of(good, bad)::iterator),
                () -> append(format, file, good, bad))) {
            assertRefused(call, name + " of kinds.npz[" + component + "]" + message);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @SafeVarargs
    private static <R> void append(NumpyFormat<R> format, Path file, R... examples) throws IOException {
        try (NumpyWriter<R> writer = format.writer(file)) {
            for (R example : examples) {
                writer.append(example);
            }
            writer.commit();
        }
    }

    @Test
    void rowsAreCutOnEveryWay() throws IOException {
        List<TruncatedKinds> examples =
                List.of(TruncatedKinds.of(3), TruncatedKinds.of(0), TruncatedKinds.of(7), TruncatedKinds.of(1));
        List<TruncatedKinds> cut =
                List.of(TruncatedKinds.of(2), TruncatedKinds.of(0), TruncatedKinds.of(2), TruncatedKinds.of(1));
        Path file = folder.resolve("write.npz");
        Path appended = folder.resolve("append.npz");
        TruncatedKindsNumpy.write(file, examples);
        append(TruncatedKindsNumpy.FORMAT, appended, examples.toArray(new TruncatedKinds[0]));
        assertSame(TruncatedKindsNumpy.read(file), cut);
        assertThat(appended).hasSameBinaryContentAs(file);
        try (TruncatedKindsBatch batch = TruncatedKindsBatch.of(examples)) {
            assertSame(batch.toRecords(), cut);
            assertThat(batch.cubes().shape().asArray()).containsExactly(4, 2, 2, 3);
            assertThat(batch.flatCubes().shape().asArray()).containsExactly(4, 2, 2, 3);
        }
    }

    /** What is cut off is lost, whatever it is. */
    @Test
    void whatIsCutOffIsNotLookedAt() throws IOException {
        TruncatedKinds good = TruncatedKinds.of(2);
        for (float[][] vectors : List.of(
                new float[][] {{0, 0, 0}, {0, 0, 0}, {1, 2, 3, 4}}, new float[][] {{0, 0, 0}, {0, 0, 0}, null, {}})) {
            TruncatedKinds example = with(good, "vectors", vectors);
            Path file = folder.resolve("kinds.npz");
            TruncatedKindsNumpy.write(file, List.of(example));
            assertSame(TruncatedKindsNumpy.read(file), List.of(good));
            try (TruncatedKindsBatch batch = TruncatedKindsBatch.of(example)) {
                assertSame(batch.toRecords(), List.of(good));
            }
        }
    }

    /** The same record but for one component. */
    private static <R extends Record> R with(R example, String component, Object value) {
        RecordComponent[] components = example.getClass().getRecordComponents();
        Object[] values = Stream.of(components)
                .map(each -> each.getName().equals(component) ? value : valueOf(example, each.getName()))
                .toArray();
        try {
            @SuppressWarnings("unchecked")
            Constructor<R> constructor = (Constructor<R>) example.getClass()
                    .getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object valueOf(Record example, String component) {
        try {
            return example.getClass().getDeclaredMethod(component).invoke(example);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
