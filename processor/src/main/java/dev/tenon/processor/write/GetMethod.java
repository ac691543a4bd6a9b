package dev.tenon.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.processor.model.ComponentModel;

/** Writes the method that gets an array of arrays, row by row: all levels but the rows are allocated at once. */
final class GetMethod {
    private static final CodeBlock SOURCE = CodeBlock.of("source");

    private final ComponentModel component;
    private final int rank;
    private final LoopNames names;

    GetMethod(ComponentModel component) {
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
            lengths.add("[$L]", ComponentCode.length(component, axis, SOURCE));
        }
        return CodeBlock.of("new $T$L[]", LoopNames.element(component.type()), lengths.build());
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
                .addStatement("$N[$N] = $L", rows, i, ComponentCode.row(component, SOURCE))
                .endControlFlow();
        for (int depth = rank; depth > 2; depth--) {
            code.endControlFlow();
        }
        return code.build();
    }
}
