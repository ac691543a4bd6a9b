package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import dev.tenon.internal.npy.Quote;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Says that there is nothing under an array's key, and what is there instead. */
public final class MissingKey {
    /** How many of the keys that are there a message lists. */
    private static final int LISTED = 10;

    private MissingKey() {}

    /**
     * The error of an array not being there.
     *
     * @param holder what it is not in: {@code digits.npz}
     * @param present the keys that are there
     */
    public static SchemaMismatchException of(
            RecordArrays arrays, ComponentArray missing, Site site, String holder, Collection<String> present) {
        String hint = RowsHint.of(arrays, missing, present);
        return site.mismatch(holder + " has no '" + missing.key() + "', " + list(present)
                + (hint.isEmpty() ? keyHint(arrays, missing, present) : hint));
    }

    /** A hint about the key of the component, which the arrays' keys begin with. */
    private static String keyHint(RecordArrays arrays, ComponentArray missing, Collection<String> present) {
        Set<String> free = new TreeSet<>(present);
        arrays.all().forEach(other -> free.remove(other.key()));
        Schema.Component component = arrays.schema().components().get(missing.component());
        String suffix = missing.key().substring(component.key().length());
        if (suffix.isEmpty() || free.contains("arr_0")) {
            return KeyHint.of(missing.declaration(arrays.schema()), free);
        }
        List<String> others = free.stream()
                .filter(other -> other.endsWith(suffix))
                .map(other -> other.substring(0, other.length() - suffix.length()))
                .toList();
        return KeyHint.of(component, others);
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
