package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The Java types that the elements of a component have, and the dtypes that they carry bit by bit. */
public enum Primitive {
    BOOLEAN(DType.BOOL),
    BYTE(DType.INT8, DType.UINT8),
    SHORT(DType.INT16, DType.UINT16),
    INT(DType.INT32, DType.UINT32),
    LONG(DType.INT64, DType.UINT64),
    FLOAT(DType.FLOAT32),
    DOUBLE(DType.FLOAT64);

    private final DType defaultDType;
    private final Optional<DType> unsignedDType;

    Primitive(DType defaultDType) {
        this.defaultDType = defaultDType;
        this.unsignedDType = Optional.empty();
    }

    Primitive(DType defaultDType, DType unsignedDType) {
        this.defaultDType = defaultDType;
        this.unsignedDType = Optional.of(unsignedDType);
    }

    /** As Java writes it: {@code float}. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it implies where nothing is declared. */
    public DType defaultDType() {
        return defaultDType;
    }

    /** The dtypes that need no cast, the default first: its own, and the unsigned one of the same width. */
    public List<DType> dtypes() {
        return Stream.concat(Stream.of(defaultDType), unsignedDType.stream()).toList();
    }
}
