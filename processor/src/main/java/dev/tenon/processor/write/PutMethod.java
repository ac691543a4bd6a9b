package dev.tenon.processor.write;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.MethodSpec;
import dev.tenon.processor.model.ArrayComponent;

/** Writes the method that puts an array of arrays: a loop for each axis but the last ones, which one call puts. */
final class PutMethod {
    private final int rank;
    private final ElementCalls calls;
    private final int loops;
    private final LoopNames names;

    PutMethod(ArrayComponent component) {
        this.rank = component.axes().size();
        this.calls = new ElementCalls(component.type().element());
        this.loops = rank - calls.depth();
        this.names = new LoopNames(component, "sink");
    }

    MethodSpec write(String name) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(PRIVATE, STATIC)
                .addParameter(names.type(rank), names.array(rank))
                .addParameter(RuntimeTypes.ARRAY_SINK, "sink");
        for (int axis = 0; axis < loops; axis++) {
            int depth = rank - axis;
            method.beginControlFlow(
                    "for ($T $N : sink.axis($L, $N))",
                    names.type(depth - 1),
                    names.array(depth - 1),
                    axis,
                    names.array(depth));
        }
        method.addStatement("sink.$L($N)", calls.put(), names.array(calls.depth()));
        for (int axis = 0; axis < loops; axis++) {
            method.endControlFlow();
        }
        return method.build();
    }
}
