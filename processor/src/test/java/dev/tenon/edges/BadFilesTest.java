package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
        mismatch("Digit.image, digits.npz[image]: expected float32, or a dtype that casts to it safely, found float64: "
                + "in Python, save a.astype('float32')");
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
        malformed("Digit.image, digits.npz[image]: expected a descr of numbers "
                + "(this is an object array: it runs code when loaded, and is never read), found '|O'");
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
        mismatch("Digit.image, digits.npz[image]: expected shape [n, 8, 8], found [8, 8]: "
                + "the file holds one example, which DigitNumpy.readExample reads");
        DigitNumpy.write(file, DIGITS);
        String message = "Digit.image, digits.npz[image]: expected shape [8, 8], found [20, 8, 8]: "
                + "the file holds n examples, which DigitNumpy.read reads";
        assertThatThrownBy(() -> DigitNumpy.readExample(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> DigitTensors.read(file))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(message);
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
