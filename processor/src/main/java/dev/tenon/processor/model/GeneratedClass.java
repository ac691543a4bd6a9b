package dev.tenon.processor.model;

import java.util.List;

/** The classes that a record is given. */
public enum GeneratedClass {
    /** NumPy files. */
    NUMPY("Numpy"),
    /** The tensors of one example. */
    TENSORS("Tensors"),
    /** The tensors of n examples. */
    BATCH("Batch");

    private final String suffix;

    GeneratedClass(String suffix) {
        this.suffix = suffix;
    }

    /** What its name has behind the record's. */
    public String suffix() {
        return suffix;
    }

    /** Those of a record with or without TensorFlow classes. */
    public static List<GeneratedClass> of(boolean tensors) {
        return tensors ? List.of(values()) : List.of(NUMPY);
    }
}
