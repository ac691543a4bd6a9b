package dev.tenon.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;

/** The types of the runtime that generated code names and that need no TensorFlow. */
final class RuntimeTypes {
    static final ClassName CASTING = ClassName.get("dev.tenon", "Casting");
    static final ClassName DTYPE = ClassName.get("dev.tenon", "DType");

    static final ClassName SCHEMA_MISMATCH_EXCEPTION = ClassName.get("dev.tenon", "SchemaMismatchException");

    static final ClassName NUMPY_FORMAT = ClassName.get("dev.tenon.numpy", "NumpyFormat");
    static final ClassName NUMPY_WRITER = ClassName.get("dev.tenon.numpy", "NumpyWriter");
    static final ClassName NUMPY_DATASET = ClassName.get("dev.tenon.numpy", "NumpyDataset");
    static final ClassName NUMPY_FORMAT_EXCEPTION = ClassName.get("dev.tenon.numpy", "NumpyFormatException");
    static final ClassName READ_OPTION = ClassName.get("dev.tenon.numpy", "ReadOption");
    static final ClassName WRITE_OPTION = ClassName.get("dev.tenon.numpy", "WriteOption");

    static final ClassName RECORD_CODEC = ClassName.get("dev.tenon.support", "RecordCodec");
    static final ClassName RECORD_FORMAT = ClassName.get("dev.tenon.support.numpy", "RecordFormat");
    static final ClassName ARRAY_SINK = ClassName.get("dev.tenon.support", "ArraySink");
    static final ClassName ARRAY_SOURCE = ClassName.get("dev.tenon.support", "ArraySource");

    private RuntimeTypes() {}

    /** {@code List<Digit>}. */
    static TypeName generic(ClassName type, TypeName... arguments) {
        return ParameterizedTypeName.get(type, arguments);
    }

    /** {@code Collection<? extends Digit>}. */
    static TypeName genericOfSubtypes(ClassName type, TypeName bound) {
        return generic(type, WildcardTypeName.subtypeOf(bound));
    }
}
