package dev.tenon.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.Text;

/** Writes the method that gets an array of arrays: all levels are allocated at once but the last, which calls get. */
final class GetMethod {
    private static final CodeBlock SOURCE = CodeBlock.of("source");

    private final ArrayComponent component;
    private final int rank;

    /** The depth of the arrays that calls get. */
    private final int innermost;

    private final LoopNames names;

    GetMethod(ArrayComponent component) {
        this.component = component;
        this.rank = component.axes().size();
        this.innermost = ArrayCode.getDepth(component);
        this.names = new LoopNames(component, "source");
    }

    MethodSpec write(String name) {
        boolean isJagged = component.raggedLevels() == 2 && rank > innermost + 1;
        return MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .returns(names.type(rank))
                .addParameter(RuntimeTypes.ARRAY_SOURCE, "source")
                .addCode(isJagged ? jagged() : allocated(rank, 0, names.index()))
                .addStatement("return $N", names.array(rank))
                .build();
    }

    /** Each inner array is allocated when its length is asked for. */
    private CodeBlock jagged() {
        String i = names.index();
        String all = names.array(rank);
        return CodeBlock.builder()
                .addStatement("$T $N = $L", names.type(rank), all, allocation(rank, 0, 1))
                .beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", i, i, all, i)
                .add(allocated(rank - 1, 1, names.innerIndex()))
                .addStatement("$N[$N] = $N", all, i, names.array(rank - 1))
                .endControlFlow()
                .build();
    }

    /** An array of this depth whose first axis is {@code axis}, with all levels but the last ones allocated at once. */
    private CodeBlock allocated(int depth, int axis, String index) {
        return CodeBlock.builder()
                .addStatement(
                        "$T $N = $L", names.type(depth), names.array(depth), allocation(depth, axis, rank - innermost))
                .add(loops(depth, index))
                .build();
    }

    /** {@code new float[8][]}: an array of this depth, with the lengths of the axes from one to before another. */
    private CodeBlock allocation(int depth, int from, int to) {
        CodeBlock.Builder brackets = CodeBlock.builder();
        for (int axis = from; axis < to; axis++) {
            brackets.add("[$L]", ArrayCode.length(component, axis, SOURCE));
        }
        // the brackets of an element that is an array itself come last
        boolean isBinary = component.type().element() == Text.BINARY;
        TypeName element =
                isBinary ? TypeName.BYTE : JavaTypes.of(component.type().element());
        int open = depth - (to - from) + (isBinary ? 1 : 0);
        return CodeBlock.of("new $T$L$L", element, brackets.build(), "[]".repeat(open));
    }

    private CodeBlock loops(int from, String i) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int depth = from; depth > innermost + 1; depth--) {
            code.beginControlFlow(
                    "for ($T $N : $N)", names.type(depth - 1), names.array(depth - 1), names.array(depth));
        }
        String arrays = names.array(innermost + 1);
        code.beginControlFlow("for (int $N = 0; $N < $N.length; $N++)", i, i, arrays, i)
                .addStatement("$N[$N] = $L", arrays, i, ArrayCode.innermost(component, SOURCE))
                .endControlFlow();
        for (int depth = from; depth > innermost + 1; depth--) {
            code.endControlFlow();
        }
        return code.build();
    }
}
