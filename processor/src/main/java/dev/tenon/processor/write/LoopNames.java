package dev.tenon.processor.write;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ComponentModel;
import dev.tenon.processor.model.JavaType;
import java.util.List;

/** The names of the arrays that loops go through, by their depth: those of the component and of the method go first. */
final class LoopNames {
    private static final List<String> BY_DEPTH = List.of("value", "row", "plane", "volume");

    private final ComponentModel component;
    private final NameAllocator names = new NameAllocator();

    /**
     * For the loops over one component.
     *
     * @param parameter the other name in the method
     */
    LoopNames(ComponentModel component, String parameter) {
        this.component = component;
        names.newName(parameter);
        names.newName(component.name(), component.type().depth());
        for (int depth = component.type().depth() - 1; depth > 0; depth--) {
            names.newName(depth < BY_DEPTH.size() ? BY_DEPTH.get(depth) : "array" + depth, depth);
        }
        names.newName("i", "i");
    }

    /** The array of this depth: the component itself, or the part of it that a loop is at. */
    String array(int depth) {
        return names.get(depth);
    }

    String index() {
        return names.get("i");
    }

    /** {@code float[][]}. */
    TypeName type(int depth) {
        TypeName type = element(component.type());
        for (int i = 0; i < depth; i++) {
            type = ArrayTypeName.of(type);
        }
        return type;
    }

    static TypeName element(JavaType type) {
        return switch (type.element()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
        };
    }
}
