package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.tenon.Axis;
import dev.tenon.Casting;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ArrayComponent.Layout;
import dev.tenon.processor.model.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

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
                component.type().depth() > calls().depth()
                        ? CodeBlock.of("$N(example.$N(), sink)", putMethod, name())
                        : CodeBlock.of("sink.$L(example.$N())", calls().put(), name()));
    }

    @Override
    public CodeBlock get(CodeBlock source) {
        return switch (component.layout()) {
            case SCALAR -> calls().scalar(source);
            case FLAT -> calls().array(source, CodeBlock.of("$L.size()", source));
            case NESTED ->
                component.type().depth() > getDepth(component)
                        ? CodeBlock.of("$N($L)", getMethod, source)
                        : innermost(component, source);
        };
    }

    @Override
    public List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        if (component.layout() == Layout.NESTED) {
            if (component.type().depth() > calls().depth()) {
                methods.add(new PutMethod(component).write(putMethod));
            }
            if (component.type().depth() > getDepth(component)) {
                methods.add(new GetMethod(component).write(getMethod));
            }
        }
        return methods;
    }

    /** How many of the last axes one call gets. */
    static int getDepth(ArrayComponent component) {
        boolean isEachOther = component.axes().size() == 2 && component.raggedLevels() == 2;
        return isEachOther ? 1 : new ElementCalls(component.type().element()).depth();
    }

    /** {@code source.floats(8)}, {@code source.floats(8, 8)}: what one call gets. */
    static CodeBlock innermost(ArrayComponent component, CodeBlock source) {
        int rank = component.axes().size();
        List<CodeBlock> lengths = IntStream.range(rank - Math.min(rank, getDepth(component)), rank)
                .mapToObj(axis -> length(component, axis, source))
                .toList();
        return new ElementCalls(component.type().element()).array(source, CodeBlock.join(lengths, ", "));
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
}
