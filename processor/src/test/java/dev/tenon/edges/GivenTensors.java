package dev.tenon.edges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tensorflow.Tensor;

/** Tensors that a test hands over and still owns, as those who are refused do; closed after each test, and open until then. */
final class GivenTensors implements AfterEachCallback {
    private final Map<String, Tensor> open = new LinkedHashMap<>();

    /** Those that were given, by their keys. */
    Map<String, Tensor> map() {
        return Collections.unmodifiableMap(open);
    }

    /** Puts one in the place of another, which it closes. */
    <T extends Tensor> T put(String key, T tensor) {
        remove(key);
        open.put(key, tensor);
        return tensor;
    }

    void remove(String key) {
        Tensor before = open.remove(key);
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        for (Tensor tensor : open.values()) {
            assertThat(tensor.numBytes()).isNotNegative();
            tensor.close();
        }
        open.clear();
    }
}
