package dev.tenon.processor.model;

import dev.tenon.DType;
import java.util.List;

/** What the arrays of a component hold in the end. */
public sealed interface ElementType permits Primitive, Text, EnumType {

    /** As messages give it: {@code float}, {@code Species}. */
    String javaName();

    /** The dtypes that it is stored as without a cast, first the one that it implies where nothing is declared. */
    List<DType> dtypes();

    /** What it implies where nothing is declared. */
    default DType defaultDType() {
        return dtypes().get(0);
    }
}
