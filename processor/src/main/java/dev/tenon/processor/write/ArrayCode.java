package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ArrayComponent.Layout;
import dev.tenon.processor.model.EnumType;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes what the codec has for a component that is an array or a scalar. Only arrays of arrays need methods of their own.
 *
 * @param putMethod the name of the method that puts an array of arrays
 * @param getMethod the name of the method that gets one
 */
record ArrayCode(ArrayComponent component, String putMethod, String getMethod) implements ComponentCode {
    /** The fields in whose scope the codec is: a class that is called so cannot be named in an expression. */
    private static final Set<String> FIELDS = Set.of("CODEC", "FORMAT");

    @Override
    public String name() {
        return component.name();
    }

    @Override
    public CodeBlock declaration() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "array($S, $S, $T.class, $T.$L, $S)",
                        component.name(),
                        component.key(),
                        JavaTypes.of(component.type()),
                        RuntimeTypes.DTYPE,
                        component.dtype(),
                        component.dims());
        if (component.casting() != Casting.SAFE) {
            code.add(".casting($T.$L)", RuntimeTypes.CASTING, component.casting());
        }
        if (component.type().element() instanceof EnumType constants) {
            boolean isHidden = FIELDS.contains(constants.name().topLevelName());
            code.add(isHidden ? ".labels($T.class.getEnumConstants())" : ".labels($T.values())", element());
        }
        return code.add(RowsCode.declaration(component.rows())).build();
    }

    @Override
    public Optional<CodeBlock> put() {
        return Optional.of(
                hasLoops()
                        ? CodeBlock.of("$N(example.$N(), sink)", putMethod, name())
                        : CodeBlock.of("sink.$L(example.$N())", calls().put(), name()));
    }

    @Override
    public CodeBlock get(CodeBlock source) {
        return switch (component.layout()) {
            case SCALAR -> calls().scalar(source);
            case FLAT -> calls().row(source, CodeBlock.of("$L.size()", source));
            case NESTED -> hasLoops() ? CodeBlock.of("$N($L)", getMethod, source) : row(component, source);
        };
    }

    @Override
    public List<MethodSpec> methods() {
        return hasLoops()
                ? List.of(new PutMethod(component).write(putMethod), new GetMethod(component).write(getMethod))
                : List.of();
    }

    /** {@code source.floats(8)}: an array along the last axis. */
    static CodeBlock row(ArrayComponent component, CodeBlock source) {
        int last = component.axes().size() - 1;
        return new ElementCalls(component.type().element()).row(source, length(component, last, source));
    }

    /** The length of an axis, where it is declared the number itself; the second one's where each array has its own. */
    static CodeBlock length(ArrayComponent component, int axis, CodeBlock source) {
        if (axis == 1 && component.raggedLevels() == 2) {
            return CodeBlock.of("$L.nextLength()", source);
        }
        return component.axes().get(axis) instanceof Axis.Fixed fixed
                ? CodeBlock.of("$L", fixed.length())
                : CodeBlock.of("$L.length($L)", source, axis);
    }

    private ElementCalls calls() {
        return new ElementCalls(component.type().element());
    }

    private Object element() {
        return JavaTypes.of(component.type().element());
    }

    private boolean hasLoops() {
        return component.layout() == Layout.NESTED && component.type().depth() > 1;
    }
}
