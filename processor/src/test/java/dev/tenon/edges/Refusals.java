package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenon.LossyCastException;
import dev.tenon.SchemaMismatchException;
import dev.tenon.numpy.NumpyFormat;
import dev.tenon.tensorflow.BatchType;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.tensorflow.Tensor;

/** What is refused, with every word of the message. */
final class Refusals {
    private Refusals() {}

    static void assertRefused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(SchemaMismatchException.class).hasMessage(message);
    }

    static void assertLossy(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(LossyCastException.class).hasMessage(message);
    }

    /** Of examples, by every call that opens the file. */
    static void assertRefused(NumpyFormat<?> format, BatchType<?, ?> type, Path file, String message) {
        assertRefused(() -> format.read(file), message);
        assertRefused(() -> format.open(file).close(), message);
        assertRefused(() -> type.read(file).close(), message);
    }

    /** By both calls that take a map; the tensors stay open. */
    static void assertRefused(BatchType<?, ?> type, Map<String, Tensor> tensors, String message) {
        assertRefused(() -> type.of(tensors), message);
        assertRefused(() -> type.view(tensors), message);
        tensors.values().forEach(tensor -> assertThat(tensor.numBytes()).isNotNegative());
    }
}
