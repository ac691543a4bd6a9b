package dev.tenon.internal.npy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.npy.StructType.Field;
import dev.tenon.numpy.NumpyFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The files of the corpus show each rule of the list; here is what it stands for, and what holds of any. */
class StructTypeTest {
    private static final NumberType FLOAT32 = NpyType.of(DType.FLOAT32);
    private static final NumberType INT8 = NpyType.of(DType.INT8);

    @Example
    void fieldsAreOneBehindTheOther() throws IOException {
        assertThat(parse("[('x', '<f4'), ('y', '>i4', (3, 2)), ('word', '<U5')]"))
                .isEqualTo(new StructType(
                        List.of(
                                new Field("x", FLOAT32, List.of(), 0),
                                new Field("y", new NumberType(DType.INT32, ByteOrder.BIG_ENDIAN), List.of(3L, 2L), 4),
                                new Field(
                                        "word",
                                        new TextType(TextType.Kind.UNICODE, 5, ByteOrder.LITTLE_ENDIAN),
                                        List.of(),
                                        28)),
                        48));
    }

    @Example
    void voidElementsWithoutANameAreBytesBetweenFields() throws IOException {
        assertThat(parse("[('', '|V1'), ('x', '|i1'), ('', '|V2', (2,)), ('y', '<f4'), ('', '|V3')]"))
                .isEqualTo(new StructType(
                        List.of(new Field("x", INT8, List.of(), 1), new Field("y", FLOAT32, List.of(), 6)), 13));
    }

    @Example
    void ofATitleAndANameTheNameCounts() throws IOException {
        assertThat(parse("[(('the pixels', 'x'), '<f4')]"))
                .isEqualTo(new StructType(List.of(new Field("x", FLOAT32, List.of(), 0)), 4));
    }

    @Example
    void aSubArrayOfSubArraysHasTheAxesOfBoth() throws IOException {
        assertThat(parse("[('x', ('<f4', (3,)), (2,))]"))
                .isEqualTo(new StructType(List.of(new Field("x", FLOAT32, List.of(2L, 3L), 0)), 24));
    }

    @Example
    void structsAreNestedThirtyTwoDeepAtTheMost() throws IOException {
        assertThat(parse("[('x', ".repeat(32) + "'<f4'" + ")]".repeat(32)).byteSize())
                .isEqualTo(4);
        assertThatThrownBy(() -> parse("[('x', ".repeat(33) + "'<f4'" + ")]".repeat(33)))
                .isInstanceOf(NumpyFormatException.class);
    }

    @Example
    void aFieldWithoutElementsTakesNoRoom() throws IOException {
        assertThat(parse("[('x', '<f4', (0, 3)), ('y', '<U0', (7,)), ('z', '|i1')]")
                        .byteSize())
                .isEqualTo(1);
    }

    @Example
    void structsOfOneByteLessThanTwoGibibytesAreTheLargest() throws IOException {
        assertThat(parse("[('x', '|V2147483646'), ('y', '|i1')]").byteSize()).isEqualTo(Integer.MAX_VALUE);
        assertThatThrownBy(() -> parse("[('x', '|V2147483647'), ('y', '|i1')]"))
                .hasMessage("x.npy: expected structs of less than 2^31 bytes, found more up to the field 'y'");
    }

    @Example
    void namesAreWrittenAsPythonsReprDoes() {
        assertThat(descr("x")).isEqualTo("[('x', '|i1')]");
        assertThat(descr("it's")).isEqualTo("[(\"it's\", '|i1')]");
        assertThat(descr("a\"b")).isEqualTo("[('a\"b', '|i1')]");
        assertThat(descr("it's \"b\"")).isEqualTo("[('it\\'s \"b\"', '|i1')]");
        assertThat(descr("a\\b\n\r\t\0\u007f")).isEqualTo("[('a\\\\b\\n\\r\\t\\x00\\x7f', '|i1')]");
        assertThat(descr("größe 图 😀")).isEqualTo("[('größe 图 😀', '|i1')]");
        assertThat(descr("\u00a0\u00ad\u200b\ud800\udb40\udc01"))
                .isEqualTo("[('\\xa0\\xad\\u200b\\ud800\\U000e0001', '|i1')]");
    }

    private static String descr(String name) {
        return new StructType(List.of(new Field(name, INT8, List.of(), 0)), 1).descr();
    }

    @Example
    void fieldsInAWrongPlaceOrWithoutANameOfTheirOwnAreRefused() {
        Field field = new Field("x", FLOAT32, List.of(), 2);
        assertThatThrownBy(() -> new StructType(List.of(field), 5)).hasMessageContaining("place: 'x'");
        assertThatThrownBy(() -> new StructType(List.of(field, new Field("y", INT8, List.of(), 5)), 9))
                .hasMessageContaining("place: 'y'");
        assertThatThrownBy(() -> new StructType(List.of(field, new Field("x", INT8, List.of(), 6)), 9))
                .hasMessageContaining("name of its own: 'x'");
        assertThatThrownBy(() -> new StructType(List.of(new Field("", INT8, List.of(), 0)), 9))
                .hasMessageContaining("name of its own: ''");
    }

    @Example
    void aLongListIsReadAndWrittenInVersion2() throws IOException {
        String fields = IntStream.range(0, 5000)
                .mapToObj(i -> "('field" + i + "', '<f4')")
                .collect(Collectors.joining(", ", "[", "]"));
        NpyHeader header = new NpyHeader(parse(fields), false, List.of(2L));
        byte[] bytes = NpyHeaderWriter.write(header).array();
        assertThat(bytes[6]).isEqualTo((byte) 2);
        assertThat(read(bytes, header.byteSize())).isEqualTo(header);
    }

    @Property
    void aWrittenStructIsReadAsItWas(@ForAll("structs") StructType struct) throws IOException {
        assertThat(parse(struct.descr())).isEqualTo(struct);
        NpyHeader header = new NpyHeader(struct, false, List.of(3L));
        assertThat(read(NpyHeaderWriter.write(header).array(), header.byteSize()))
                .isEqualTo(header);
    }

    @Provide
    Arbitrary<StructType> structs() {
        Arbitrary<NpyType> plain = Arbitraries.of("<f4", ">i2", "|u1", "<U3", ">U0", "|S2", "<c8", "|V3", "<M8[ns]")
                .map(descr -> {
                    try {
                        return NpyType.parse(descr, "x.npy");
                    } catch (NumpyFormatException e) {
                        throw new AssertionError(e);
                    }
                });
        Arbitrary<StructType> flat = struct(plain);
        return struct(Arbitraries.oneOf(plain, flat));
    }

    private static Arbitrary<StructType> struct(Arbitrary<? extends NpyType> types) {
        Arbitrary<Field> fields = Combinators.combine(
                        Arbitraries.strings().ofMinLength(1).ofMaxLength(5),
                        types,
                        Arbitraries.longs().between(0, 3).list().ofMaxSize(2),
                        Arbitraries.integers().between(0, 2))
                .as(Field::new);
        return fields.list().ofMaxSize(4).uniqueElements(Field::name).map(StructTypeTest::oneBehindTheOther);
    }

    /** Fields whose offsets are, so far, gaps before them. */
    private static StructType oneBehindTheOther(List<Field> fields) {
        int[] end = {0};
        List<Field> placed = fields.stream()
                .map(field -> {
                    Field here = new Field(field.name(), field.type(), field.shape(), end[0] + field.offset());
                    end[0] = here.offset() + here.byteSize();
                    return here;
                })
                .toList();
        return new StructType(placed, end[0] + 1);
    }

    private static NpyType parse(String descr) throws IOException {
        return NpyType.parse(descr, "x.npy");
    }

    private static NpyHeader read(byte[] bytes, long data) throws IOException {
        return NpyPrefix.read(Channels.newChannel(new ByteArrayInputStream(bytes)), bytes.length + data, "x.npy")
                .header();
    }
}
