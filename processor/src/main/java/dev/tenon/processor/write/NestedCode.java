package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.processor.model.GeneratedClass;
import dev.tenon.processor.model.NestedComponent;
import java.util.List;
import java.util.Optional;

/** Writes what the codec has for a component that is a record: that record's own codec does the work. */
record NestedCode(NestedComponent component) implements ComponentCode {
    @Override
    public String name() {
        return component.name();
    }

    @Override
    public CodeBlock declaration() {
        return CodeBlock.of(
                "nested($S, $S, $T.FORMAT)",
                component.name(),
                component.key(),
                types().generated(GeneratedClass.NUMPY));
    }

    @Override
    public Optional<CodeBlock> put() {
        return Optional.empty();
    }

    @Override
    public CodeBlock get(CodeBlock source) {
        return CodeBlock.of("$L.nested($T.class)", source, types().record());
    }

    @Override
    public List<MethodSpec> methods() {
        return List.of();
    }

    private RecordTypes types() {
        return new RecordTypes(component.record().name());
    }
}
