package dev.tenon.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.Text;

/** Writes the method that gets an array of arrays, row by row: all levels but the rows are allocated at once. */
final class GetMethod {
    private static final CodeBlock SOURCE = CodeBlock.of("source");

    private final ArrayComponent component;
    private final int rank;
    private final LoopNames names;

    GetMethod(ArrayComponent component) {
        this.component = component;
        this.rank = component.axes().size();
        this.names = new LoopNames(component, "source");
    }

    MethodSpec write(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(names.type(rank))
                .addParameter(RuntimeTypes.ARRAY_SOURCE, "source")
                .addStatement("$T $N = $L", names.type(rank), names.array(rank), allocation())
                .addCode(loops())
                .addStatement("return $N", names.array(rank))
                .build();
    }

    private CodeBlock allocation() {
        CodeBlock.Builder lengths = CodeBlock.builder();
        for (int axis = 0; axis < rank - 1; axis++) {
            lengths.add("[$L]", ArrayCode.length(component, axis, SOURCE));
        }
        // the brackets of an element that is an array itself come last
        boolean isBinary = component.type().element() == Text.BINARY;
        TypeName element =
                isBinary ? TypeName.BYTE : JavaTypes.of(component.type().element());
        return CodeBlock.of("new $T$L[]$L", element, lengths.build(), isBinary ? "[]" : "");
    }

    private CodeBlock loops() {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int depth = rank; depth > 2; depth--) {
            code.beginControlFlow(
                    "for ($T $N : $N)", names.type(depth - 1), names.array(depth - 1), names.array(depth));
        }
        String i = names.index();
        String rows = names.array(2);
        code.beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", i, i, rows, i)
                .addStatement("$N[$N] = $L", rows, i, ArrayCode.row(component, SOURCE))
                .endControlFlow();
        for (int depth = rank; depth > 2; depth--) {
            code.endControlFlow();
        }
        return code.build();
    }
}
