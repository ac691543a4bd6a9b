package dev.tenon.processor.model;

import dev.tenon.Rows;
import dev.tenon.support.ComponentKey;
import java.util.Arrays;
import java.util.List;

/** Where the arrays of a record have keys, which have to differ there. */
public enum KeySpace {
    /** The record itself: the keys that it declares. */
    DECLARED,
    /** A file of n examples. */
    BATCH_FILE,
    /** A file of one example. */
    EXAMPLE_FILE,
    /** The tensor map of n examples. */
    BATCH_MAP,
    /** The tensor map of one example. */
    EXAMPLE_MAP;

    /** Those of a record with or without TensorFlow classes. */
    public static List<KeySpace> of(boolean tensors) {
        return Arrays.stream(values())
                .filter(space -> tensors || !space.isMap())
                .toList();
    }

    /**
     * The keys that a component has there, its values first.
     *
     * @param own its own key
     */
    public List<ComponentKey> keys(String own, Rows rows) {
        return switch (this) {
            case DECLARED -> List.of(new ComponentKey(own, ComponentKey.Role.ARRAY));
            case BATCH_FILE -> ComponentKey.inFile(own, rows);
            case EXAMPLE_FILE -> ComponentKey.inExampleFile(own, rows);
            case BATCH_MAP -> ComponentKey.inTensors(own, rows);
            case EXAMPLE_MAP -> ComponentKey.inExampleTensors(own, rows);
        };
    }

    private boolean isMap() {
        return this == BATCH_MAP || this == EXAMPLE_MAP;
    }
}
