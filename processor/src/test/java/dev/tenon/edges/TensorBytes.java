package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenon.internal.tensor.TensorMemory;
import java.nio.ByteBuffer;
import java.util.Map;
import org.tensorflow.Tensor;
import org.tensorflow.types.TString;

/** Compares tensors by their bytes, padding included. */
final class TensorBytes {
    private TensorBytes() {}

    static void assertSame(Map<String, Tensor> actual, Map<String, Tensor> expected) {
        assertThat(actual.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((key, tensor) -> {
            Tensor found = actual.get(key);
            assertThat(found.dataType()).as(key).isEqualTo(tensor.dataType());
            assertThat(found.shape()).as(key).isEqualTo(tensor.shape());
            if (!(tensor instanceof TString)) {
                assertThat(bytes(found)).as(key).isEqualTo(bytes(tensor));
            }
        });
    }

    static ByteBuffer bytes(Tensor tensor) {
        return TensorMemory.of(tensor).from(0);
    }
}
