package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.NumpyFormatException;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not what the record declares, or not files at all; on every way in. */
@ExtendWith(Leaks.class)
class BadFilesTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 20).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    @Test
    void aMissingMember() throws IOException {
        PositiveNumpy.write(folder.resolve("digits.npz"), List.of(new Positive(1)));
        mismatch("Digit.image: digits.npz has no 'image', only 'value'");
    }

    @Test
    void aMemberThatIsNearlyRight() throws IOException {
        ImagesNumpy.write(folder.resolve("digits.npz"), List.of(new Images(new float[8][8], 1)));
        mismatch("Digit.image: digits.npz has no 'image', only 'images', 'label'; "
                + "is it 'images'? Then write @Key(\"images\") on the component");
    }

    @Test
    void anExtraMemberIsIgnored() throws IOException {
        DigitNumpy.write(folder.resolve("digits.npz"), DIGITS);
        assertThat(LabelNumpy.read(folder.resolve("digits.npz"))).hasSize(20);
    }

    @Test
    void anotherDtype() throws IOException {
        WideNumpy.write(folder.resolve("digits.npz"), List.of(new Wide(new double[8][8], 1)));
        mismatch(
                "Digit.image, digits.npz[image]: expected float32, or a dtype that casts to it safely, found float64: "
                        + "declare double[][], write @As(casting = Casting.SAME_KIND), or if no value is lost, save a.astype('float32') in Python");
    }

    @Test
    void aDtypeThatIsNotRead() throws IOException, InterruptedException {
        Python.run(folder, "np.savez('digits.npz', image=np.zeros((2, 8, 8), 'c8'), label=np.zeros(2, 'i8'))");
        mismatch("Digit.image, digits.npz[image]: expected float32, found '<c8', "
                + "complex numbers, which are not read: save a.real and a.imag");
    }

    @Test
    void anObjectArray() throws IOException, InterruptedException {
        Python.run(folder, "np.savez('digits.npz', image=np.array([{}, None], dtype=object), label=np.zeros(2, 'i8'))");
        malformed("Digit.image, digits.npz[image]: expected numbers or strings, found '|O', "
                + "an object array, which runs code when Python loads it and is never read: "
                + "save a.astype('U') if it holds texts, a.astype('float64') if it holds numbers, or "
                + "np.concatenate(a) and np.cumsum([0] + [len(r) for r in a]) if it holds rows, for @Ragged");
    }

    @Test
    void anotherShape() throws IOException {
        AnyNumpy.write(folder.resolve("digits.npz"), List.of(new Any(new float[8][9], 1), new Any(new float[8][9], 2)));
        mismatch("Digit.image, digits.npz[image]: expected shape [n, 8, 8], found [2, 8, 9]");
    }

    @Test
    void anotherNumberOfExamples() throws IOException {
        ColumnsNumpy.writeExample(folder.resolve("digits.npz"), new Columns(new float[3][8][8], new long[2]));
        mismatch("Digit.label, digits.npz[label]: expected 3 examples as in Digit.image, digits.npz[image], found 2");
    }

    @Test
    void oneExampleWhereManyAreExpectedAndTheReverse() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.writeExample(file, DIGITS.get(0));
        String one = "Digit.image, digits.npz[image]: expected shape [n, 8, 8], found [8, 8]: "
                + "the file holds one example, which ";
        refused(() -> DigitNumpy.read(file), one + "DigitNumpy.readExample reads");
        refused(() -> DigitNumpy.open(file), one + "DigitNumpy.readExample reads");
        refused(() -> DigitBatch.read(file), one + "DigitTensors.read reads");
        DigitNumpy.write(file, DIGITS);
        String many = "Digit.image, digits.npz[image]: expected shape [8, 8], found [20, 8, 8]: "
                + "the file holds n examples, which ";
        refused(() -> DigitNumpy.readExample(file), many + "DigitNumpy.read reads");
        refused(() -> DigitTensors.read(file), many + "DigitBatch.read reads");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(SchemaMismatchException.class).hasMessage(message);
    }

    @Test
    void aFileOfNeitherFormIsNotTakenForOne() throws IOException {
        ColumnsNumpy.writeExample(folder.resolve("digits.npz"), new Columns(new float[3][8][8], new long[3]));
        assertThat(DigitNumpy.read(folder.resolve("digits.npz"))).hasSize(3);
        MixedNumpy.writeExample(folder.resolve("digits.npz"), new Mixed(new float[8][8], new long[3]));
        mismatch("Digit.image, digits.npz[image]: expected shape [n, 8, 8], found [8, 8]");
    }

    @Test
    void anotherShapeIsNotTakenForTheOtherForm() throws IOException {
        FlatNumpy.write(folder.resolve("digits.npz"), List.of(new Flat(new float[64], 1)));
        mismatch("Digit.image, digits.npz[image]: expected shape [n, 8, 8], found [1, 64]");
    }

    @Test
    void aDirectoryWithoutTheMember() throws IOException {
        LabelNumpy.write(folder.resolve("digits"), List.of(new Label(1)));
        assertThatThrownBy(() -> DigitNumpy.read(folder.resolve("digits")))
                .hasMessage("Digit.image: digits/ has no 'image', only 'label'");
    }

    @Test
    void aTruncatedFile() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 97) {
            Files.write(file, Arrays.copyOf(whole, length));
            malformed("digits.npz");
        }
    }

    @Test
    void aDamagedByte() throws IOException {
        Path file = folder.resolve("digits.npz");
        DigitNumpy.write(file, DIGITS);
        byte[] bytes = Files.readAllBytes(file);
        bytes[1000] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> DigitNumpy.read(file))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Digit.image, digits.npz[image]: ")
                .hasMessageContaining("CRC");
        assertThatThrownBy(() -> DigitBatch.read(file)).isInstanceOf(NumpyFormatException.class);
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(file);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 6)) {
            assertThat(dataset.get(19).label()).isEqualTo(19);
            assertDamaged(() -> dataset.stream().toList());
            assertDamaged(
                    () -> dataset.forEach(digit -> assertThat(digit.image()).hasNumberOfRows(8)));
            assertDamaged(
                    () -> batches.forEach(batch -> assertThat(batch.size()).isPositive()));
        }
    }

    private static void assertDamaged(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Digit.image, digits.npz[image]: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(2147483647, 0, 5)",
                "(1, 2000000000, 0)",
                "(1, 5000000000, 0)",
                "(5000000000, 0, 0)",
            })
    void aTinyFileOfHugeLengthsCostsNoMemory(String shape) throws IOException {
        String header = "{'descr': '<f4', 'fortran_order': False, 'shape': " + shape + ", }";
        byte[] text = (header + " ".repeat(117 - header.length()) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("deep.npy");
        Files.write(file, new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0, 118, 0});
        Files.write(file, text, StandardOpenOption.APPEND);
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> DeepNumpy.read(file), () -> DeepNumpy.open(file), () -> DeepBatch.read(file))) {
            assertThatThrownBy(call)
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessageStartingWith("Deep.deep, deep.npy: shape [")
                    .hasMessageEndingWith("has no elements, and lengths out of proportion to the file");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<U0", "|S0"})
    void soDoManyStringsWithoutCharacters(String descr) throws IOException, InterruptedException {
        Python.run(folder, """
                with open('titles.npy', 'wb') as f:
                    np.lib.format.write_array_header_1_0(
                        f, {'descr': '%s', 'fortran_order': False, 'shape': (10**12,)})
                """.formatted(descr));
        Path file = folder.resolve("titles.npy");
        for (ThrowingCallable call : List.<ThrowingCallable>of(
                () -> TitleNumpy.read(file), () -> TitleNumpy.open(file), () -> TitleBatch.read(file))) {
            assertThatThrownBy(call)
                    .isInstanceOf(SchemaMismatchException.class)
                    .hasMessage("Title.title, titles.npy: shape [1000000000000] has no bytes, "
                            + "and lengths out of proportion to the file");
        }
    }

    @Test
    void aDeflatedMemberThatClaimsFarMoreThanItHoldsIsFoundOutWhenItIsOpened()
            throws IOException, InterruptedException {
        forge("digits.npz", "image", "<f4", "(1200000, 8, 8)", 4L * 1_200_000 * 64);
        malformed("Digit.image, digits.npz[image]: ");
    }

    @Test
    void soAreStringsWhichTakeMoreMemoryThanBytes() throws IOException, InterruptedException {
        forge("titles.npz", "title", "|S1", "(80000000,)", 80_000_000);
        assertThatThrownBy(() -> TitleNumpy.open(folder.resolve("titles.npz")))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessageStartingWith("Title.title, titles.npz[title]: ");
    }

    /** A member whose deflated bytes hold its header and end then, after many that say nothing. */
    private void forge(String file, String key, String descr, String shape, long bytes)
            throws IOException, InterruptedException {
        Python.run(folder, """
                import io, struct
                header, name = io.BytesIO(), b'%s.npy'
                np.lib.format.write_array_header_1_0(
                    header, {'descr': '%s', 'fortran_order': False, 'shape': %s})
                h = header.getvalue()
                empty = b'\\x00\\x00\\x00\\xff\\xff'
                raw = struct.pack('<BHH', 0, len(h), len(h) ^ 0xffff) + h + empty * 70000 + b'\\x01' + empty[1:]
                size = len(h) + %d
                fixed = struct.pack('<HHHHHIIIHH', 20, 0, 8, 0, 33, 0, len(raw), size, len(name), 0)
                local = b'PK\\3\\4' + fixed + name + raw
                central = b'PK\\1\\2' + struct.pack('<H', 20) + fixed + struct.pack('<HHHII', 0, 0, 0, 0, 0) + name
                end = b'PK\\5\\6' + struct.pack('<HHHHIIH', 0, 0, 1, 1, len(central), len(local), 0)
                open('%s', 'wb').write(local + central + end)
                """.formatted(key, descr, shape, bytes, file));
    }

    @Test
    void aFileThatIsNoNpz() throws IOException {
        Files.writeString(folder.resolve("digits.npz"), "image,label\n1,2\n");
        malformed("Digit, digits.npz: expected an npz file, found no zip end record");
    }

    @Test
    void aMissingFile() {
        everyWay(
                folder.resolve("digits.npz"),
                call -> assertThatThrownBy(call)
                        .isInstanceOf(NoSuchFileException.class)
                        .hasMessageContaining("digits.npz"));
        everyWay(
                folder.resolve("digits"),
                call -> assertThatThrownBy(call)
                        .isInstanceOf(NoSuchFileException.class)
                        .hasMessageContaining("digits"));
    }

    @Test
    void aDirectoryThatIsCalledNpz() throws IOException {
        Files.createDirectory(folder.resolve("digits.npz"));
        malformed("directory");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @DisabledOnOs(OS.WINDOWS)
    void aPipeDoesNotBlock() throws IOException, InterruptedException {
        Path pipe = folder.resolve("digits.npz");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        malformed("regular file");
    }

    private void mismatch(String message) {
        everyWay(
                folder.resolve("digits.npz"),
                call -> assertThatThrownBy(call)
                        .isInstanceOf(SchemaMismatchException.class)
                        .hasMessage(message));
    }

    private void malformed(String message) {
        everyWay(
                folder.resolve("digits.npz"),
                call -> assertThatThrownBy(call)
                        .isInstanceOf(NumpyFormatException.class)
                        .hasMessageContaining(message));
    }

    private static void everyWay(Path file, Consumer<ThrowingCallable> check) {
        check.accept(() -> DigitNumpy.read(file));
        check.accept(() -> DigitNumpy.open(file).close());
        check.accept(() -> DigitBatch.read(file).close());
    }
}
