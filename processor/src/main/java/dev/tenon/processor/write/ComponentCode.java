package dev.tenon.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.tenon.processor.model.ArrayComponent;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.NestedComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the codec has for one component. */
sealed interface ComponentCode permits ArrayCode, NestedCode {

    /** The code of a record's components, in their order. */
    static List<ComponentCode> of(List<ComponentModel> components) {
        NameAllocator methods = new NameAllocator();
        List.of("array", "component", "get", "getClass", "nested", "put", "schema")
                .forEach(methods::newName);
        List<ComponentCode> code = new ArrayList<>();
        for (ComponentModel component : components) {
            String capitalized = capitalize(component.name());
            String put = methods.newName("put" + capitalized);
            String get = methods.newName("get" + capitalized);
            code.add(
                    component instanceof NestedComponent nested
                            ? new NestedCode(nested)
                            : new ArrayCode((ArrayComponent) component, put, get));
        }
        return code;
    }

    /** The component's name. */
    String name();

    /** The argument that declares the component: {@code array("label", "label", long.class, DType.INT64, "")}. */
    CodeBlock declaration();

    /** The statement that puts the component of {@code example} into {@code sink}; none for a nested record. */
    Optional<CodeBlock> put();

    /** The expression that gets the component from a source. */
    CodeBlock get(CodeBlock source);

    /** The methods that the calls need. */
    List<MethodSpec> methods();

    /** {@code Image} for {@code image}. */
    static String capitalize(String name) {
        int first = name.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + name.substring(Character.charCount(first));
    }
}
