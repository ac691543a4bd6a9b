package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenon.Axis;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.ComponentModel.Layout;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the calls that put one component into a sink and get it from a source. Only arrays of arrays need methods of their
 * own.
 *
 * @param putMethod the name of the method that puts an array of arrays
 * @param getMethod the name of the method that gets one
 */
record ComponentCode(ComponentModel component, String putMethod, String getMethod) {

    static List<ComponentCode> of(List<ComponentModel> components) {
        NameAllocator methods = new NameAllocator();
        List.of("component", "get", "getClass", "put", "schema").forEach(methods::newName);
        List<ComponentCode> code = new ArrayList<>();
        for (ComponentModel component : components) {
            String capitalized = capitalize(component.name());
            String put = methods.newName("put" + capitalized);
            String get = methods.newName("get" + capitalized);
            code.add(new ComponentCode(component, put, get));
        }
        return code;
    }

    String name() {
        return component.name();
    }

    /** The statement that puts the component of {@code example} into {@code sink}. */
    CodeBlock put() {
        return hasLoops()
                ? CodeBlock.of("$N(example.$N(), sink)", putMethod, name())
                : CodeBlock.of("sink.put(example.$N())", name());
    }

    /** The expression that gets the component from a source. */
    CodeBlock get(CodeBlock source) {
        String keyword = component.type().element().keyword();
        return switch (component.layout()) {
            case SCALAR -> CodeBlock.of("$L.get$L()", source, capitalize(keyword));
            case FLAT -> CodeBlock.of("$L.$Ls($L.size())", source, keyword, source);
            case NESTED -> hasLoops() ? CodeBlock.of("$N($L)", getMethod, source) : row(component, source);
        };
    }

    /** The methods that the calls need. */
    List<MethodSpec> methods() {
        return hasLoops()
                ? List.of(new PutMethod(component).write(putMethod), new GetMethod(component).write(getMethod))
                : List.of();
    }

    /** {@code source.floats(8)}: an array along the last axis. */
    static CodeBlock row(ComponentModel component, CodeBlock source) {
        int last = component.axes().size() - 1;
        String keyword = component.type().element().keyword();
        return CodeBlock.of("$L.$Ls($L)", source, keyword, length(component, last, source));
    }

    /** The length of an axis, where it is declared the number itself. */
    static CodeBlock length(ComponentModel component, int axis, CodeBlock source) {
        return component.axes().get(axis) instanceof Axis.Fixed fixed
                ? CodeBlock.of("$L", fixed.length())
                : CodeBlock.of("$L.length($L)", source, axis);
    }

    private boolean hasLoops() {
        return component.layout() == Layout.NESTED && component.type().depth() > 1;
    }

    private static String capitalize(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
