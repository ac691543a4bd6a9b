package dev.tenon.processor.model;

import java.util.List;
import java.util.stream.Stream;

/**
 * An array of a record, or of a record in it, however deep.
 *
 * @param path the names that lead to it: {@code left/image}
 * @param key its key in files and tensor maps
 */
public record Leaf(String path, String key, ArrayComponent component) {

    /** The arrays of a component: itself, or all those of the nested record. */
    public static List<Leaf> of(ComponentModel component) {
        if (component instanceof NestedComponent nested) {
            return nested.record().leaves().stream()
                    .map(leaf -> leaf.below(nested))
                    .toList();
        }
        return List.of(new Leaf(component.name(), component.key(), (ArrayComponent) component));
    }

    /** Whether it is a component of the record itself. */
    public boolean isOwn() {
        return path.equals(component.name());
    }

    private Leaf below(NestedComponent nested) {
        return new Leaf(nested.name() + "/" + path, nested.key() + "/" + key, component);
    }

    static List<Leaf> of(Stream<ComponentModel> components) {
        return components.flatMap(component -> of(component).stream()).toList();
    }
}
