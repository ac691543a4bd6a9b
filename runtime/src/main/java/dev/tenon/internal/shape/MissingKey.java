package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.Quote;
import java.util.Collection;
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
        Schema.Component component = schema.components().get(index);
        Set<String> free = new TreeSet<>(present);
        schema.components().forEach(other -> free.remove(other.key()));
        return site.mismatch(
                holder + " has no '" + component.key() + "', " + list(present) + KeyHint.of(component, free));
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
