package dev.tenon.processor.write;

import static dev.tenon.processor.write.RuntimeTypes.COMPONENT;
import static dev.tenon.processor.write.RuntimeTypes.DTYPE;
import static dev.tenon.processor.write.RuntimeTypes.SCHEMA;

import com.palantir.javapoet.CodeBlock;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.RecordModel;
import java.util.List;

/** Writes a record's schema as an expression. */
final class SchemaCode {
    private SchemaCode() {}

    /** {@code super(new Schema("Digit", List.of(...)))}, a component on each line. */
    static CodeBlock superCall(RecordModel record) {
        CodeBlock.Builder components = CodeBlock.builder();
        String separator = "\n";
        for (ComponentModel component : record.components()) {
            components.add(separator).add(component(component));
            separator = ",\n";
        }
        return CodeBlock.of(
                "super(new $T($S, $T.of($L)))", SCHEMA, record.name().display(), List.class, components.build());
    }

    private static CodeBlock component(ComponentModel component) {
        return CodeBlock.of(
                "$T.of($S, $S, $T.$L, $S)",
                COMPONENT,
                component.name(),
                component.key(),
                DTYPE,
                component.dtype(),
                component.dims());
    }
}
