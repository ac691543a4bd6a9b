package dev.tenon.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.NpyHeader;
import dev.tenon.internal.npy.NpyHeaderWriter;
import dev.tenon.internal.npy.NpyType;
import dev.tenon.internal.npy.StructType;
import dev.tenon.numpy.NumpyFormatException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An npy file of structs. That each field of the corpus is read as NumPy has it, {@link CorpusTest} shows. */
class NpyFileTest {
    @TempDir
    private Path directory;

    @Test
    void theFieldsAreTheArrays() throws IOException {
        try (ArrayFile file = open("packed", "image", "label")) {
            assertThat(file.keys()).containsExactly("image", "label", "big", "flag", "word", "code");
            assertThat(file.contains("label")).isTrue();
            assertThat(file.array("image").header()).isEqualTo(NpyHeader.of(DType.FLOAT32, 5, 2, 3));
            assertThat(file.array("image").where()).isEqualTo("packed.npy[image]");
            assertThat(file.array("image")).isSameAs(file.array("image"));
        }
    }

    @Test
    void fieldsOfStructsInStructsHaveKeysJoinedWithSlashes() throws IOException {
        try (ArrayFile file = open("nested", "left/image")) {
            assertThat(file.keys()).containsExactly("left/image", "left/label", "n/x", "n/m/y", "n/m/z", "label");
            assertThat(file.array("n/m/z").header().shape()).containsExactly(4L, 3L, 1L, 2L);
        }
    }

    @Test
    void aFieldThatIsMissingIsTheCallersToReport() throws IOException {
        try (ArrayFile file = open("packed", "picture")) {
            assertThat(file.contains("picture")).isFalse();
            assertThatThrownBy(() -> file.array("picture"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("packed.npy has no array picture but [image, label");
        }
    }

    @Test
    void structsThatAreBfloat16NumbersAreOneArray() throws IOException {
        try (ArrayFile file = open("bfloat16", "image")) {
            assertThat(file.keys()).containsExactly("image");
            StoredArray image = file.array("image");
            assertThat(image.where()).isEqualTo("bfloat16.npy");
            assertThat(image.header().type().asBfloat16()).contains(NpyType.of(DType.BFLOAT16));
            assertThatThrownBy(() -> file.array("label")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void unlessTheirOnlyFieldIsAskedFor() throws IOException {
        try (ArrayFile file = open("bfloat16", "bfloat16")) {
            assertThat(file.array("bfloat16").header()).isEqualTo(NpyHeader.of(DType.UINT16, 3));
        }
        try (ArrayFile file = open("bfloat16", "image", "label")) {
            assertThat(file.keys()).containsExactly("bfloat16");
        }
    }

    @Test
    void structsInADirectoryAreAnArray() throws IOException {
        Files.copy(Corpus.path("numpy/structs/packed.npy"), directory.resolve("image.npy"));
        try (ArrayFile file = ArrayFile.open(directory, List.of("image"))) {
            assertThat(file.array("image").header().type()).isInstanceOf(StructType.class);
        }
    }

    /** Blocks of structs, structs larger than a block, fields that are far from each other, in each order. */
    @ParameterizedTest
    @CsvSource({
        "4, 40000, 0, false", "3, 40000, 5, false", "8, 2000, 4000, false", "5, 300, 5000, false",
        "100000, 9, 50, false", "300000, 5, 1, false", "2, 300, 70000, true", "8, 3000, 0, true"
    })
    void anyPartOfAFieldIsReadFromItsStructs(int fieldBytes, long structs, int between, boolean fortranOrder)
            throws IOException {
        byte[] field = new byte[(int) (structs * fieldBytes)];
        new Random(1).nextBytes(field);
        Path path = write(fieldBytes, structs, between, fortranOrder, field);
        try (ArrayFile file = ArrayFile.open(path, List.of("x"))) {
            StoredArray array = file.array("x");
            try (ReadableByteChannel all = array.sequential()) {
                assertThat(Channels.newInputStream(all).readAllBytes()).isEqualTo(field);
            }
            Random random = new Random(2);
            for (int i = 0; i < 50; i++) {
                int from = random.nextInt(field.length);
                ByteBuffer part = ByteBuffer.allocate(random.nextInt(field.length - from) + 7);
                array.read(from, part.position(4).limit(part.capacity() - 3));
                assertThat(part.remaining()).isZero();
                assertThat(part.slice(4, part.capacity() - 7))
                        .isEqualTo(ByteBuffer.wrap(field, from, part.capacity() - 7));
            }
        }
    }

    /** A file of structs in two axes, the second of length 2; the field x behind a byte. */
    private Path write(int fieldBytes, long structs, int between, boolean fortranOrder, byte[] field)
            throws IOException {
        String descr = "[('a', '|u1'), ('x', '|u1', (" + fieldBytes + ",)), ('b', '|u1', (" + between + ",))]";
        long rows = fortranOrder ? structs / 2 : structs;
        NpyHeader header = new NpyHeader(
                NpyType.parse(descr, "x.npy"), fortranOrder, fortranOrder ? List.of(rows, 2L) : List.of(structs));
        ByteBuffer data = ByteBuffer.allocate((int) header.byteSize());
        for (long i = 0; i < structs; i++) {
            long rowMajor = fortranOrder ? i % rows * 2 + i / rows : i;
            data.put((byte) 99)
                    .put(field, (int) rowMajor * fieldBytes, fieldBytes)
                    .put(new byte[between]);
        }
        Path path = directory.resolve("x.npy");
        try (SeekableByteChannel out =
                Files.newByteChannel(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.write(NpyHeaderWriter.write(header));
            out.write(data.flip());
        }
        return path;
    }

    @Test
    void bytesThatTheFieldDoesNotHaveAreNotRead() throws IOException {
        try (ArrayFile file = open("packed", "flag")) {
            StoredArray flag = file.array("flag");
            assertThatThrownBy(() -> flag.read(-1, ByteBuffer.allocate(1)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> flag.read(4, ByteBuffer.allocate(2)))
                    .isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void nothingIsReadAfterClosing() throws IOException {
        ArrayFile file = open("packed", "flag");
        StoredArray flag = file.array("flag");
        file.close();
        assertThatThrownBy(() -> file.array("flag")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> flag.read(0, ByteBuffer.allocate(1))).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[('x', '<U0'), ('y', '<f4', (0,))]", "[]"})
    void structsWithoutBytesCostNothingHoweverManyThereAre(String descr) throws IOException {
        long many = 1L << 60;
        Path path = directory.resolve("x.npy");
        NpyHeader header = new NpyHeader(NpyType.parse(descr, "x.npy"), false, List.of(many));
        Files.write(path, NpyHeaderWriter.write(header).array());
        try (ArrayFile file = ArrayFile.open(path, List.of("x", "y"))) {
            for (String key : file.keys()) {
                StoredArray array = file.array(key);
                assertThat(array.header().shape()).startsWith(many);
                array.read(0, ByteBuffer.allocate(0));
                try (ReadableByteChannel data = array.sequential()) {
                    assertThat(data.read(ByteBuffer.allocate(1))).isEqualTo(-1);
                }
            }
        }
    }

    @Test
    void namesOutOfProportionToTheHeaderAreRefused() throws IOException {
        StringBuilder nested = new StringBuilder("[('" + "n".repeat(400_000) + "', [");
        for (int i = 0; i < 10_000; i++) {
            nested.append("('").append(i).append("', '|u1'), ");
        }
        NpyHeader header = new NpyHeader(NpyType.parse(nested.append("])]").toString(), "x.npy"), false, List.of(0L));
        Path path = directory.resolve("x.npy");
        Files.write(path, NpyHeaderWriter.write(header).array());
        assertThatThrownBy(() -> ArrayFile.open(path, List.of("x", "y")))
                .isInstanceOf(NumpyFormatException.class)
                .hasMessage("x.npy: expected names of at most 16777216 characters in all, found more");
    }

    private static ArrayFile open(String name, String... keys) throws IOException {
        return ArrayFile.open(Corpus.path("numpy/structs/" + name + ".npy"), List.of(keys));
    }
}
