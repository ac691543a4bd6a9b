package dev.tenon.edges;

import static dev.tenon.edges.Records.assertSame;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.edges.Pet.Kind;
import dev.tenon.numpy.NumpyDataset;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.ndarray.buffer.DataBuffers;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TUint8;

/** Enums along every edge: their ordinals are class labels. */
@ExtendWith(Leaks.class)
class EnumsTest {
    private static final List<Pet> PETS = List.of(
            new Pet(Kind.DOG, new Kind[][] {{Kind.CAT, Kind.BIRD}, {Kind.DOG, Kind.DOG}}),
            new Pet(Kind.BIRD, new Kind[][] {{Kind.BIRD, Kind.CAT}, {Kind.CAT, Kind.DOG}}));
    private static final String CONSTANTS =
            " is the ordinal of no constant: CAT (0), DOG (1), BIRD (2): " + "save ordinals, or declare an integer";

    @TempDir
    private Path folder;

    @Test
    void filesAndTensorsHoldTheOrdinals() throws IOException {
        for (String form : List.of("pets.npz", "pets.npy", "pets")) {
            Path file = folder.resolve(form);
            PetNumpy.write(file, PETS);
            assertSame(PetNumpy.read(file), PETS);
            try (PetBatch batch = PetBatch.read(file);
                    PetBatch same = PetBatch.of(PETS)) {
                assertSame(batch.toRecords(), PETS);
                assertSame(same.toRecords(), PETS);
                assertThat(InTensorFlow.element(TInt32.class, same.kind(), 1)).isEqualTo(2);
                assertThat(InTensorFlow.element(TUint8.class, same.friends(), 1, 0, 0))
                        .isEqualTo(2);
            }
        }
    }

    @Test
    void numpyFindsTheOrdinals() throws IOException, InterruptedException {
        PetNumpy.write(folder.resolve("pets.npz"), PETS);
        assertThat(Python.run(folder, """
                f = np.load('pets.npz')
                print(f['kind'].dtype, f['kind'].tolist(), f['friends'].dtype, f['friends'][1].tolist())
                """)).isEqualTo("int32 [1, 2] uint8 [[2, 0], [0, 1]]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "u1", ">i2", "u2", "i4", ">u4", "i8", ">u8"})
    void anyIntegerDtypeIsRead(String dtype) throws IOException, InterruptedException {
        Python.run(folder, """
                np.savez('pets.npz', kind=np.array([1, 2], '%1$s'),
                         friends=np.array([[[0, 2], [1, 1]], [[2, 0], [0, 1]]], '%1$s'))
                """.formatted(dtype));
        assertSame(PetNumpy.read(folder.resolve("pets.npz")), PETS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "f4", "U1"})
    void otherDtypesAreRefusedWhenTheFileIsOpened(String dtype) throws IOException, InterruptedException {
        Python.run(
                folder,
                "np.savez('pets.npz', kind=np.zeros(2, '%s'), friends=np.zeros((2, 2, 2), 'i4'))".formatted(dtype));
        assertThatThrownBy(() -> PetNumpy.open(folder.resolve("pets.npz")))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessageStartingWith("Pet.kind, pets.npz[kind]: expected ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-1", "256", "4294967296"})
    void anOrdinalOutOfRangeInAFileIsAnErrorThatListsTheConstants(String ordinal)
            throws IOException, InterruptedException {
        Python.run(folder, """
                friends = np.zeros((3, 2, 2), 'i8')
                friends[1, 0, 1] = %s
                np.savez('pets.npz', kind=np.array([0, 1, 2], 'i4'), friends=friends)
                """.formatted(ordinal));
        Path file = folder.resolve("pets.npz");
        String message = "Pet.friends, example 1 of pets.npz[friends]: at [0, 1], " + ordinal + CONSTANTS;
        try (NumpyDataset<Pet> dataset = PetNumpy.open(file)) {
            assertThat(dataset.get(0).kind()).isEqualTo(Kind.CAT);
            assertThat(dataset.get(2).kind()).isEqualTo(Kind.BIRD);
            for (ThrowingCallable call : List.<ThrowingCallable>of(
                    () -> dataset.get(1), () -> PetNumpy.read(file), () -> PetBatch.read(file))) {
                assertThatThrownBy(call).isInstanceOf(LossyCastException.class).hasMessage(message);
            }
        }
    }

    @Test
    void anOrdinalOutOfRangeInATensorIsAnErrorThatListsTheConstants() {
        TInt32 kind = TInt32.vectorOf(0, 7);
        TUint8 friends =
                TUint8.tensorOf(Shape.of(2, 2, 2), DataBuffers.of(new byte[] {0, 1, 2, 0, 0, 1, 2, (byte) 255}));
        try (PetBatch batch = PetBatch.of(kind, friends)) {
            assertThat(batch.get(0).kind()).isEqualTo(Kind.CAT);
            assertThatThrownBy(batch::toRecords)
                    .isInstanceOf(LossyCastException.class)
                    .hasMessage("Pet.kind, example 1: 7" + CONSTANTS);
            kind.setInt(1, 1);
            assertThatThrownBy(() -> batch.get(1))
                    .isInstanceOf(LossyCastException.class)
                    .hasMessage("Pet.friends, example 1: at [1, 1], 255" + CONSTANTS);
        }
    }

    @Test
    void jaggedConstantsAreRefused() {
        Pet jagged = new Pet(Kind.CAT, new Kind[][] {{Kind.CAT, Kind.DOG}, {Kind.BIRD}});
        assertThatThrownBy(() -> PetBatch.of(PETS.get(0), jagged))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage(
                        "Pet.friends, example 1: the array is jagged: " + "expected 2 elements at friends[1], found 1");
    }

    @Test
    void aNullConstantIsRefused() {
        Pet pet = new Pet(Kind.CAT, new Kind[][] {{Kind.CAT, null}, {Kind.CAT, Kind.CAT}});
        assertThatThrownBy(() -> PetBatch.of(PETS.get(0), pet))
                .isInstanceOf(SchemaMismatchException.class)
                .hasMessage("Pet.friends, example 1: friends[0][1] is null");
    }
}
