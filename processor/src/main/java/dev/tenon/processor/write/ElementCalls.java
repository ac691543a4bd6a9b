package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.model.ElementType;
import dev.tenon.processor.model.EnumType;
import dev.tenon.processor.model.Primitive;
import dev.tenon.processor.model.Text;

/** The calls of {@code ArraySink} and {@code ArraySource} for elements of one type. */
record ElementCalls(ElementType element) {

    /** The method that puts an element, and that puts an array of up to {@link #depth} levels. */
    String put() {
        return element == Text.BINARY ? "putBinary" : "put";
    }

    /** How many levels of arrays one call puts or gets: the loop over rows of numbers is in the runtime, which knows how. */
    int depth() {
        return element instanceof Primitive ? 2 : 1;
    }

    /** {@code source.getFloat()}. */
    CodeBlock scalar(CodeBlock source) {
        if (element instanceof EnumType) {
            return CodeBlock.of("$L.getConstant($T.class)", source, JavaTypes.of(element));
        }
        String type = element instanceof Primitive primitive
                ? ComponentCode.capitalize(primitive.javaName())
                : element == Text.BINARY ? "Binary" : "String";
        return CodeBlock.of("$L.get$L()", source, type);
    }

    /** {@code source.floats(8)}, {@code source.floats(8, 8)}. */
    CodeBlock array(CodeBlock source, CodeBlock lengths) {
        if (element instanceof EnumType) {
            return CodeBlock.of("$L.constants(new $T[$L])", source, JavaTypes.of(element), lengths);
        }
        String type = element instanceof Primitive primitive
                ? primitive.javaName() + "s"
                : element == Text.BINARY ? "binaries" : "strings";
        return CodeBlock.of("$L.$L($L)", source, type, lengths);
    }
}
