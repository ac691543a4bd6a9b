package dev.tenon.processor.model;

import dev.tenon.Rows;
import dev.tenon.support.ComponentKey;
import java.util.List;
import java.util.stream.Stream;

/**
 * An array of a record, or of a record in it, however deep.
 *
 * @param path the names that lead to it: {@code left/image}
 * @param key its key in files and tensor maps
 * @param rows how a batch holds its rows; the mask's key is one of tensor maps, too
 */
public record Leaf(String path, String key, ArrayComponent component, Rows rows) {

    /** The arrays of a component: itself, or all those of the nested record. */
    public static List<Leaf> of(ComponentModel component) {
        if (component instanceof NestedComponent nested) {
            return nested.record().leaves().stream()
                    .map(leaf -> leaf.below(nested))
                    .toList();
        }
        ArrayComponent array = (ArrayComponent) component;
        return List.of(new Leaf(component.name(), component.key(), array, array.rows()));
    }

    /** Whether it is a component of the record itself. */
    public boolean isOwn() {
        return path.equals(component.name());
    }

    /** The keys of the arrays that it is stored as, its values first. */
    public List<ComponentKey> keys(KeySpace space) {
        return space.keys(key, rows);
    }

    private Leaf below(NestedComponent nested) {
        return new Leaf(
                nested.name() + "/" + path,
                ComponentKey.below(nested.key(), key),
                component,
                ComponentKey.below(nested.key(), rows));
    }

    static List<Leaf> of(Stream<ComponentModel> components) {
        return components.flatMap(component -> of(component).stream()).toList();
    }
}
