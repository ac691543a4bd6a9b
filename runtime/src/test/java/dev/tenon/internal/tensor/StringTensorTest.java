package dev.tenon.internal.tensor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.DType;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.text.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tensorflow.Graph;
import org.tensorflow.Result;
import org.tensorflow.Session;
import org.tensorflow.ndarray.Shape;
import org.tensorflow.op.Ops;
import org.tensorflow.op.core.Placeholder;
import org.tensorflow.op.strings.Join;
import org.tensorflow.op.strings.StringLength;
import org.tensorflow.types.TInt32;
import org.tensorflow.types.TString;

class StringTensorTest {
    /** TensorFlow keeps 22 bytes inside the tensor, and more than that elsewhere. */
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "caf\u00e9",
            "\ud83d\ude00",
            "\0a\0\0",
            "b".repeat(22),
            "c".repeat(23),
            "\u4e2d\u6587".repeat(100));

    private long before;

    @BeforeEach
    void countNativeObjects() {
        TString.scalarOf("").close(); // what TensorFlow allocates once
        before = Pointer.totalCount();
    }

    @AfterEach
    void nothingIsLeftBehind() {
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    @Test
    void tensorFlowForJavaReadsTheStrings() throws IOException {
        try (TString tensor = tensor(new long[] {8}, list(TEXTS))) {
            assertThat(tensor.shape()).isEqualTo(Shape.of(8));
            assertThat(IntStream.range(0, 8).mapToObj(i -> tensor.getObject(i))).isEqualTo(TEXTS);
        }
    }

    @Test
    void theStringsOfTensorFlowForJavaAreRead() {
        try (TString tensor = TString.vectorOf(TEXTS.toArray(String[]::new))) {
            assertThat(texts(StringTensor.over(tensor))).isEqualTo(TEXTS);
        }
    }

    @Test
    void tensorFlowComputesWithTheStringsAndItsResultIsRead() throws IOException {
        try (Graph graph = new Graph();
                Session session = new Session(graph);
                TString tensor = tensor(new long[] {2, 4}, list(TEXTS))) {
            Ops tf = Ops.create(graph);
            Placeholder<TString> input = tf.placeholder(TString.class);
            StringLength length = tf.strings.stringLength(input);
            Join twice = tf.strings.join(List.of(input, input), Join.separator("|"));
            try (Result result = session.runner()
                    .feed(input, tensor)
                    .fetch(length)
                    .fetch(twice)
                    .run()) {
                TInt32 lengths = (TInt32) result.get(0);
                TString joined = (TString) result.get(1);
                assertThat(lengths.shape()).isEqualTo(Shape.of(2, 4));
                assertThat(lengths.streamOfObjects())
                        .containsExactlyElementsOf(TEXTS.stream()
                                .map(text -> text.getBytes(StandardCharsets.UTF_8).length)
                                .toList());
                assertThat(texts(StringTensor.over(joined)))
                        .isEqualTo(TEXTS.stream().map(text -> text + "|" + text).toList());
            }
        }
    }

    @Test
    void anyBytesComeBack() throws IOException {
        byte[] image = new byte[10 << 20];
        new Random(1).nextBytes(image);
        List<byte[]> list = List.of(image, new byte[] {0, 0, 0});
        try (TString tensor = tensor(new long[] {1, 2}, list)) {
            StringTensor strings = StringTensor.over(tensor);
            assertThat(Arrays.equals(strings.get(0), image)).isTrue();
            assertThat(strings.get(1)).containsExactly(0, 0, 0);
        }
    }

    @Test
    void aScalarIsOneString() throws IOException {
        try (TString tensor = tensor(new long[0], list(List.of("one")))) {
            assertThat(tensor.getObject()).isEqualTo("one");
            StringTensor strings = StringTensor.over(tensor);
            assertThat(strings.size()).isEqualTo(1);
            assertThat(texts(strings)).containsExactly("one");
        }
    }

    @Test
    void aShapeWithoutLengthHasNoStrings() throws IOException {
        try (TString tensor = tensor(new long[] {3, 0, 2}, List.of())) {
            assertThat(tensor.shape()).isEqualTo(Shape.of(3, 0, 2));
            StringTensor strings = StringTensor.over(tensor);
            assertThat(strings.size()).isZero();
            assertThatThrownBy(() -> strings.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void manyStringsAreInRowMajorOrder() throws IOException {
        List<String> texts = IntStream.range(0, 100_000)
                .mapToObj(i -> Integer.toString(i).repeat(1 + i % 8))
                .toList();
        try (TString tensor = tensor(new long[] {500, 200}, list(texts))) {
            assertThat(tensor.getObject(3, 7)).isEqualTo(texts.get(607));
            assertThat(texts(StringTensor.over(tensor))).isEqualTo(texts);
        }
    }

    @Test
    void noNativeObjectIsMadeForAString() throws IOException {
        try (TString tensor = tensor(new long[] {8}, list(TEXTS))) {
            assertThat(Pointer.totalCount()).isEqualTo(before + 1);
            texts(StringTensor.over(tensor));
            assertThat(Pointer.totalCount()).isEqualTo(before + 1);
        }
    }

    @Test
    void thereAreNoMoreStringsThanTheShapeSays() throws IOException {
        try (TString tensor = allocate(2, 1)) {
            StringOutput output = StringTensor.over(tensor).output();
            output.add(new byte[1]);
            output.add(new byte[0]);
            assertThatThrownBy(() -> output.add(new byte[0])).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void shapesThatWouldAbortTensorFlowAreRefused() throws IOException {
        for (long[] shape : new long[][] {{-1, 0}, {-1}, {0, 1L << 32, 1L << 32}, {1L << 32, 1L << 32}}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> allocate(shape))
                    .withMessage((shape[0] < 0 ? "a negative length" : "more than 2^63 bytes") + " in shape "
                            + Arrays.toString(shape));
        }
    }

    @Test
    void aClosedTensorIsNotRead() {
        TString tensor = TString.scalarOf("a string that is longer than twenty-two bytes");
        StringTensor strings = StringTensor.over(tensor);
        tensor.close();
        assertThatThrownBy(() -> strings.get(0)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> StringTensor.over(tensor)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void stringsAreTakenOneAfterTheOtherFromAnyOn() {
        try (TString tensor = TString.vectorOf("a", "b", "c", "d");
                TensorStrings strings = new TensorStrings(StringTensor.over(tensor))) {
            strings.skip(1);
            assertThat(strings.text()).isEqualTo("b");
            assertThat(strings.bytes()).containsExactly('c');
            assertThat(strings.text()).isEqualTo("d");
            assertThatThrownBy(strings::text).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void bytesThatAreNotUtf8AreNoText() throws IOException {
        List<byte[]> list = List.of(new byte[] {'a'}, new byte[] {(byte) 0xff}, new byte[] {'b'});
        try (TString tensor = tensor(new long[] {3}, list);
                TensorStrings strings = new TensorStrings(StringTensor.over(tensor))) {
            assertThat(strings.text()).isEqualTo("a");
            assertThatThrownBy(strings::text)
                    .isInstanceOfSatisfying(
                            LossyValue.class,
                            lossy -> assertThat(lossy.position()).isEqualTo(1))
                    .hasMessage("b\"\\xff\" is not UTF-8: byte 0xff at index 0");
            assertThat(strings.text()).as("the one after it").isEqualTo("b");
        }
    }

    private static List<byte[]> list(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }

    private static TString allocate(long... shape) {
        return (TString) TensorAllocation.allocate(DType.STRING, shape);
    }

    private static TString tensor(long[] shape, List<byte[]> elements) throws IOException {
        TString tensor = allocate(shape);
        StringOutput output = StringTensor.over(tensor).output();
        for (byte[] element : elements) {
            output.add(element);
        }
        assertThat(output.size()).isEqualTo(elements.size());
        return tensor;
    }

    private static List<String> texts(StringTensor strings) {
        return IntStream.range(0, (int) strings.size())
                .mapToObj(i -> new String(strings.get(i), StandardCharsets.UTF_8))
                .toList();
    }
}
