package dev.tenon.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.stream.Stream;

/** Writes {@code @see} lines: the methods of the runtime say what a generated one throws, and who owns what. */
final class See {
    private See() {}

    /** {@code @see NumpyFormat#read}: the only method of that name. */
    static CodeBlock method(ClassName type, String name) {
        return CodeBlock.of("@see $T#$L\n", type, name);
    }

    /** {@code @see NumpyFormat#open(Path, ReadOption...)}: one of several. */
    static CodeBlock method(ClassName type, String name, ParameterSpec... parameters) {
        return method(type, name, Stream.of(parameters).map(ParameterSpec::type).toArray(TypeName[]::new));
    }

    /** The same, for the method with parameters of these types. */
    static CodeBlock method(ClassName type, String name, TypeName... parameters) {
        CodeBlock erased = Stream.of(parameters).map(See::erased).collect(CodeBlock.joining(", "));
        return CodeBlock.of("@see $T#$L($L)\n", type, name, erased);
    }

    private static CodeBlock erased(TypeName type) {
        if (type instanceof ArrayTypeName array) {
            return CodeBlock.of("$T...", array.componentType());
        }
        return CodeBlock.of("$T", type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }
}
