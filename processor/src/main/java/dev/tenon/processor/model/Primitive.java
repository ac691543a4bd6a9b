package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The primitive types that the elements of a component have, and the dtypes that they carry bit by bit. */
public enum Primitive implements ElementType {
    BOOLEAN(DType.BOOL),
    BYTE(DType.INT8, DType.UINT8),
    SHORT(DType.INT16, DType.UINT16),
    INT(DType.INT32, DType.UINT32),
    LONG(DType.INT64, DType.UINT64),
    FLOAT(DType.FLOAT32),
    DOUBLE(DType.FLOAT64);

    private final DType own;
    private final Optional<DType> unsigned;

    Primitive(DType own) {
        this.own = own;
        this.unsigned = Optional.empty();
    }

    Primitive(DType own, DType unsigned) {
        this.own = own;
        this.unsigned = Optional.of(unsigned);
    }

    @Override
    public String javaName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its own, and the unsigned one of the same width. */
    @Override
    public List<DType> dtypes() {
        return Stream.concat(Stream.of(own), unsigned.stream()).toList();
    }
}
