package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.Quote;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says that there is nothing under a component's key, and what is there instead. */
public final class MissingKey {
    /** How many of the keys that are there a message lists. */
    private static final int LISTED = 10;

    private MissingKey() {}

    /**
     * The error of a component's key not being there.
     *
     * @param holder what it is not in: {@code digits.npz}
     * @param present the keys that are there
     */
    public static SchemaMismatchException of(
            Schema schema, int index, Site site, String holder, Collection<String> present) {
        String key = schema.components().get(index).key();
        Set<String> free = new TreeSet<>(present);
        schema.components().forEach(component -> free.remove(component.key()));
        String hint = free.contains("arr_0")
                ? "; arrays get the names arr_0, arr_1 from np.savez(file, a, b): save them as np.savez(file, " + key
                        + "=a)"
                : free.stream()
                        .filter(other -> isPrintable(other) && SimilarKeys.areSimilar(key, other))
                        .min(Comparator.comparingInt(other -> SimilarKeys.distance(key, other)))
                        .map(other ->
                                "; is it " + Quote.of(other) + "? Then write @Key(\"" + other + "\") on the component")
                        .orElse("");
        return site.mismatch(holder + " has no '" + key + "', " + list(present) + hint);
    }

    private static boolean isPrintable(String key) {
        return Quote.of(key).equals("'" + key + "'");
    }

    private static String list(Collection<String> present) {
        List<String> listed =
                present.stream().sorted().limit(LISTED).map(Quote::of).toList();
        int more = present.size() - listed.size();
        return listed.isEmpty()
                ? "and nothing else"
                : "only " + String.join(", ", listed) + (more > 0 ? " and " + more + " more" : "");
    }
}
