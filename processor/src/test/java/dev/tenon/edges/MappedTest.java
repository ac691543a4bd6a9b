package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static dev.tenon.numpy.StandardReadOption.MAPPED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.tenon.internal.tensor.SharedMemory;
import dev.tenon.numpy.NumpyDataset;
import dev.tenon.numpy.StandardWriteOption;
import dev.tenon.tensorflow.Batches;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.Graph;
import org.tensorflow.Operand;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Op;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.types.TFloat32;

/** Tensors that stand over files: when they do, and what becomes of file, memory and tensor. */
@ExtendWith(Leaks.class)
class MappedTest {
    private static final List<Digit> DIGITS =
            IntStream.range(0, 64).mapToObj(Digit::number).toList();

    @TempDir
    private Path folder;

    private Path digits(String name) throws IOException {
        Path file = folder.resolve(name);
        DigitNumpy.write(file, DIGITS);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"digits.npz", "digits"})
    void tensorsStandOverWhatTenonWrote(String name) throws IOException {
        try (DigitBatch batch = DigitBatch.read(digits(name), MAPPED)) {
            assertThat(SharedMemory.count()).isEqualTo(2);
            assertSame(batch.toRecords(), DIGITS);
            assertThat(InTensorFlow.sum(TFloat32.class, batch.image()))
                    .isEqualTo(IntStream.range(0, 64 * 64).sum());
        }
    }

    @Test
    void theirTextSaysWhichTensorsStandOverTheFile() throws IOException {
        Path file = digits("digits.npz");
        try (DigitBatch mapped = DigitBatch.read(file, MAPPED);
                DigitBatch part = mapped.slice(8, 16);
                DigitBatch unaligned = mapped.slice(1, 9);
                DigitBatch copied = DigitBatch.read(file)) {
            assertThat(mapped).hasToString("Digit(image=float32 [64, 8, 8] mapped, label=int64 [64] mapped)");
            assertThat(part).hasToString("Digit(image=float32 [8, 8, 8] mapped, label=int64 [8] mapped)");
            assertThat(unaligned).hasToString("Digit(image=float32 [8, 8, 8] mapped, label=int64 [8])");
            assertThat(copied).hasToString("Digit(image=float32 [64, 8, 8], label=int64 [64])");
        }
    }

    @Test
    void withoutTheOptionTheyAreCopies() throws IOException {
        try (DigitBatch batch = DigitBatch.read(digits("digits.npz"))) {
            assertThat(SharedMemory.count()).isZero();
            assertThat(batch.size()).isEqualTo(64);
        }
    }

    @Test
    void oneExampleStandsOverItsFile() throws IOException {
        Path file = folder.resolve("digit.npz");
        DigitNumpy.writeExample(file, Digit.number(7));
        try (DigitTensors tensors = DigitTensors.read(file, MAPPED)) {
            assertThat(SharedMemory.count()).isEqualTo(2);
            assertThat(tensors.label().shape()).isEqualTo(Shape.scalar());
            assertThat(tensors.label().getLong()).isEqualTo(7);
            assertSame(List.of(tensors.toRecord()), List.of(Digit.number(7)));
        }
        assertSame(List.of(DigitNumpy.readExample(file, MAPPED)), List.of(Digit.number(7)));
    }

    @Test
    void whatNumPySavesIsMapped() throws IOException, InterruptedException {
        Python.run(folder, """
                import os; os.mkdir('digits')
                np.save('digits/image.npy', np.arange(5 * 64, dtype='f4').reshape(5, 8, 8))
                np.save('digits/label.npy', np.arange(5))
                """);
        try (DigitBatch batch = DigitBatch.read(folder.resolve("digits"), MAPPED)) {
            assertThat(SharedMemory.count()).isEqualTo(2);
            assertSame(batch.toRecords(), DIGITS.subList(0, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "np.savez('digits.npz', image=image, label=label)",
                "np.savez_compressed('digits.npz', image=image, label=label)",
                "np.savez('digits.npz', image=image.astype('>f4'), label=label.astype('>i8'))",
                "np.savez('digits.npz', image=image.astype('f2'), label=label.astype('i4'))",
                "np.savez('digits.npz', image=np.asfortranarray(image), label=label)",
            })
    void whatCannotBeMappedIsCopied(String save) throws IOException, InterruptedException {
        Python.run(folder, "image = np.arange(5 * 64, dtype='f4').reshape(5, 8, 8)\nlabel = np.arange(5)\n" + save);
        Path file = folder.resolve("digits.npz");
        try (DigitBatch batch = DigitBatch.read(file, MAPPED);
                NumpyDataset<Digit> dataset = DigitNumpy.open(file, MAPPED)) {
            assertThat(SharedMemory.count()).isZero();
            assertSame(batch.toRecords(), DIGITS.subList(0, 5));
            assertSame(List.of(dataset.get(3)), DIGITS.subList(3, 4));
        }
    }

    @Test
    void aFileThatMayNotBeWrittenIsCopied() throws IOException {
        Path file = digits("digits.npz");
        assertThat(file.toFile().setReadOnly()).isTrue();
        assumeFalse(canWrite(file), "skipped: this user may write anything");
        try (DigitBatch batch = DigitBatch.read(file, MAPPED);
                NumpyDataset<Digit> dataset = DigitNumpy.open(file, MAPPED)) {
            assertThat(SharedMemory.count()).isZero();
            assertSame(batch.toRecords(), DIGITS);
            assertSame(List.of(dataset.get(3)), DIGITS.subList(3, 4));
        }
    }

    private static boolean canWrite(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return channel.isOpen();
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void whatIsWrittenToATensorIsNotWrittenToTheFile() throws IOException {
        Path file = digits("digits.npz");
        byte[] before = Files.readAllBytes(file);
        try (DigitBatch batch = DigitBatch.read(file, MAPPED)) {
            batch.image().setFloat(-1, 3, 0, 0);
            assertThat(batch.get(3).image()[0][0]).isEqualTo(-1);
            assertThat(InTensorFlow.element(TFloat32.class, batch.image(), 3, 0, 0))
                    .isEqualTo(-1);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void batchesStandOverTheirRows() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(digits("digits.npz"), MAPPED);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 24)) {
            int from = 0;
            for (DigitBatch batch : batches) {
                assertThat(SharedMemory.count()).isEqualTo(2);
                assertSame(batch.toRecords(), DIGITS.subList(from, from + batch.size()));
                from += batch.size();
            }
            assertThat(from).isEqualTo(64);
        }
    }

    @Test
    void rowsThatAreNotAlignedAreCopied() throws IOException {
        try (NumpyDataset<Digit> dataset = DigitNumpy.open(digits("digits.npz"), MAPPED);
                Batches<DigitBatch> batches = DigitBatch.batches(dataset, 5)) {
            int from = 0;
            for (DigitBatch batch : batches) {
                // Images of 256 bytes always are; eight labels of 8 bytes are.
                assertThat(SharedMemory.count()).isEqualTo(from % 8 == 0 ? 2 : 1);
                assertSame(batch.toRecords(), DIGITS.subList(from, from + batch.size()));
                from += batch.size();
            }
        }
    }

    @Test
    void aBatchOutlivesItsDataset() throws IOException {
        NumpyDataset<Digit> dataset = DigitNumpy.open(digits("digits.npz"), MAPPED);
        Batches<DigitBatch> batches = DigitBatch.batches(dataset, 32);
        DigitBatch batch = batches.iterator().next();
        assertThat(batch.detach()).isSameAs(batch);
        dataset.close();
        batches.close();
        assertSame(batch.toRecords(), DIGITS.subList(0, 32));
        assertThatIllegalStateException().isThrownBy(() -> dataset.get(0));
        batch.close();
    }

    @Test
    void theMemoryIsKeptAsLongAsAVariableSharesIt() throws IOException {
        try (Graph graph = new Graph()) {
            Ops tf = Ops.create(graph);
            Placeholder<TFloat32> images = tf.placeholder(TFloat32.class, Placeholder.shape(Shape.of(64, 8, 8)));
            Operand<?> variable = tf.varHandleOp(TFloat32.class, Shape.of(64, 8, 8));
            Op assign = tf.assignVariableOp(variable, images);
            Operand<TFloat32> sum =
                    tf.reduceSum(tf.readVariableOp(variable, TFloat32.class), tf.constant(new int[] {0, 1, 2}));
            try (Session session = new Session(graph)) {
                try (DigitBatch batch = DigitBatch.read(digits("digits.npz"), MAPPED)) {
                    session.runner()
                            .feed(images, batch.image())
                            .addTarget(assign)
                            .run()
                            .close();
                }
                assertThat(SharedMemory.count()).isEqualTo(1);
                try (var result = session.runner().fetch(sum).run()) {
                    assertThat(((TFloat32) result.get(0)).getFloat()).isEqualTo(64 * 64 * (64 * 64 - 1) / 2f);
                }
            }
        }
    }

    @Test
    void aFileThatIsReplacedStaysWhatItWasForThoseWhoHaveIt() throws IOException {
        Path file = digits("digits.npz");
        try (DigitBatch before = DigitBatch.read(file, MAPPED);
                NumpyDataset<Digit> dataset = DigitNumpy.open(file, MAPPED)) {
            DigitNumpy.write(file, DIGITS.subList(3, 4));
            assertSame(before.toRecords(), DIGITS);
            assertSame(List.of(dataset.get(63)), DIGITS.subList(63, 64));
            try (DigitBatch after = DigitBatch.read(file, MAPPED)) {
                assertSame(after.toRecords(), DIGITS.subList(3, 4));
            }
        }
    }

    @Test
    void aMappedBatchIsWrittenOverItsOwnFile() throws IOException {
        for (String name : List.of("digits.npz", "other.npz")) {
            Path file = digits("digits.npz");
            try (DigitBatch batch = DigitBatch.read(file, MAPPED)) {
                batch.write(folder.resolve(name));
                batch.write(folder.resolve("compressed.npz"), StandardWriteOption.COMPRESSED);
            }
            assertSame(DigitNumpy.read(folder.resolve(name)), DIGITS);
            assertSame(DigitNumpy.read(folder.resolve("compressed.npz")), DIGITS);
        }
    }

    @Test
    void noExamplesAreNoMemory() throws IOException {
        Path file = folder.resolve("none.npz");
        DigitNumpy.write(file, List.of());
        try (DigitBatch batch = DigitBatch.read(file, MAPPED)) {
            assertThat(batch.size()).isZero();
            assertThat(SharedMemory.count()).isZero();
        }
    }

    @Test
    void paddingOfOthersIsNotTaken() throws IOException, InterruptedException {
        Python.run(folder, """
                import os
                for padding in (0, 9):
                    os.mkdir(f'docs{padding}')
                    np.save(f'docs{padding}/tokens.npy', np.array([[1, padding], [2, 3]], dtype='i4'))
                    np.save(f'docs{padding}/tokens.lengths.npy', np.array([1, 2]))
                    np.save(f'docs{padding}/label.npy', np.array([0, 1]))
                """);
        for (int padding : new int[] {0, 9}) {
            try (PaddedDocBatch batch = PaddedDocBatch.read(folder.resolve("docs" + padding), MAPPED)) {
                assertThat(SharedMemory.count()).isEqualTo(padding == 0 ? 2 : 1);
                assertThat(batch.tokens().getInt(0, 1)).isZero();
                assertThat(Arrays.toString(batch.get(1).tokens())).isEqualTo("[2, 3]");
            }
        }
    }
}
