package dev.tenon.processor.write;

import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import dev.tenon.processor.model.ArrayComponent;
import java.util.List;

/** The names of the arrays that loops go through, by their depth: those of the component and of the method go first. */
final class LoopNames {
    private static final List<String> BY_DEPTH = List.of("value", "row", "plane", "volume");

    private final ArrayComponent component;
    private final NameAllocator names = new NameAllocator();

    /**
     * For the loops over one component.
     *
     * @param parameter the other name in the method
     */
    LoopNames(ArrayComponent component, String parameter) {
        this.component = component;
        names.newName(parameter);
        names.newName(component.name(), component.type().depth());
        for (int depth = component.type().depth() - 1; depth > 0; depth--) {
            names.newName(depth < BY_DEPTH.size() ? BY_DEPTH.get(depth) : "array" + depth, depth);
        }
        names.newName("i", "i");
        names.newName("j", "j");
    }

    /** The array of this depth: the component itself, or the part of it that a loop is at. */
    String array(int depth) {
        return names.get(depth);
    }

    String index() {
        return names.get("i");
    }

    /** The index of a loop in one that has {@link #index}. */
    String innerIndex() {
        return names.get("j");
    }

    /** {@code float[][]}. */
    TypeName type(int depth) {
        return JavaTypes.of(component.type().withDepth(depth));
    }
}
