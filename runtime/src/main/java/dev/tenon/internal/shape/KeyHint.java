package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.internal.npy.Quote;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What to write where a component's key is not there: only what helps. */
final class KeyHint {
    private KeyHint() {}

    /**
     * A hint with what separates it from the text before; empty where nothing is known.
     *
     * @param free the keys that are there and that no component has
     */
    static String of(Schema.Component component, Collection<String> free) {
        String key = component.key();
        if (free.contains("arr_0")) {
            String named = key.matches("[A-Za-z_][A-Za-z_0-9]*") ? key + "=a" : "**{'" + key + "': a}";
            return "; arrays get the names arr_0, arr_1 from np.savez(file, a, b): save them as np.savez(file, " + named
                    + ")";
        }
        Optional<String> array =
                free.stream().filter(other -> key.startsWith(other + "/")).findFirst();
        if (array.isPresent()) {
            return "; " + Quote.of(array.get()) + " is one array there, and a record here: declare an array, or save '"
                    + key + "' as an array of its own";
        }
        return free.stream()
                .filter(other -> isPrintable(other) && !ArrayKey.isPart(other) && SimilarKeys.areSimilar(key, other))
                .min(Comparator.comparingInt(other -> SimilarKeys.distance(key, other)))
                .map(other -> "; is it " + Quote.of(other) + "?" + annotation(component, other))
                .orElse("");
    }

    private static boolean isPrintable(String key) {
        return Quote.of(key).equals("'" + key + "'");
    }

    /** Which {@code @Key} makes {@code other} the key; nothing where it takes more than one. */
    private static String annotation(Schema.Component component, String other) {
        String[] names = component.name().split("\\.", -1);
        if (names.length == 1) {
            return " Then write @Key(\"" + other + "\") on the component";
        }
        String[] parts = component.key().split("/", -1);
        String[] others = other.split("/", -1);
        if (parts.length != names.length || others.length != names.length) {
            return "";
        }
        int differing = -1;
        for (int i = 0; i < names.length; i++) {
            if (!parts[i].equals(others[i])) {
                if (differing >= 0) {
                    return "";
                }
                differing = i;
            }
        }
        return " Then write @Key(\"" + others[differing] + "\") on " + names[differing];
    }
}
