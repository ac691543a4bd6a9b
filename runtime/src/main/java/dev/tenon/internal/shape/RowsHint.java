package dev.tenon.internal.shape;

import dev.tenon.Rows;
import dev.tenon.Schema;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What to write where a component's rows are there in another way than it declares: ragged, padded, or of one length. */
final class RowsHint {
    private RowsHint() {}

    /** A hint with what separates it from the text before; empty where nothing is known. */
    static String of(RecordArrays arrays, ComponentArray missing, Collection<String> present) {
        Schema.Component component = arrays.schema().components().get(missing.component());
        return switch (missing.role()) {
            case ELEMENTS ->
                missing.key().equals(component.key())
                        ? ofDense(component, present)
                        : ofValues(arrays.of(missing.component()), component, present);
            case ROW_SPLITS -> ofSplits(missing, component, present);
            case LENGTHS ->
                "; add the length of each row as '" + missing.key() + "'" + lengthsOf(component, present)
                        + ", or remove @Padded";
            case MASK -> "";
        };
    }

    /** How to come by the lengths, where the mask is there. */
    private static String lengthsOf(Schema.Component component, Collection<String> present) {
        return component.rows() instanceof Rows.Padded padded
                        && padded.mask().filter(present::contains).isPresent()
                ? ", which is the mask's sum, " + padded.mask().get() + ".sum(1)"
                : "";
    }

    private static String ofDense(Schema.Component component, Collection<String> present) {
        String key = component.key();
        String values = ArrayKey.values(key);
        if (!present.contains(values)) {
            return "";
        }
        if (component.rows() instanceof Rows.Ragged) {
            return present.contains(ArrayKey.rowSplits(key)) || present.contains(ArrayKey.rowSplits(key, 0))
                    ? "; these are the values and row splits of n examples"
                    : "";
        }
        return "; '" + values + "' has rows of different lengths there: write @Ragged on the component"
                + (component.rows() instanceof Rows.Padded ? " instead of @Padded" : "");
    }

    private static String ofValues(
            List<ComponentArray> arrays, Schema.Component component, Collection<String> present) {
        String key = component.key();
        if (!present.contains(key)) {
            return "";
        }
        if (present.contains(ArrayKey.lengths(key))) {
            return "; '" + key + "' is padded there: write @Padded instead of @Ragged";
        }
        String flattened = ArrayKey.flattened(key, 0);
        if (present.contains(flattened)) {
            return "; '" + key + "' and '" + flattened + "' are what they are called in tensor maps: save them as "
                    + names(arrays);
        }
        return "; '" + key + "' is one array there: remove @Ragged, or save its rows as " + names(arrays)
                + (arrays.size() == 2
                        ? ", which are np.concatenate(rows) and np.cumsum([0] + [len(r) for r in rows])"
                        : "");
    }

    private static String names(List<ComponentArray> arrays) {
        return arrays.stream().map(array -> "'" + array.key() + "'").collect(Collectors.joining(", "));
    }

    private static String ofSplits(ComponentArray missing, Schema.Component component, Collection<String> present) {
        String one = ArrayKey.rowSplits(component.key());
        String outer = ArrayKey.rowSplits(component.key(), 0);
        String inner = ArrayKey.rowSplits(component.key(), 1);
        if (missing.key().equals(one) && present.contains(outer)) {
            return "; there, rows are of different lengths themselves: declare two axes of any length, as @Dims(\"_ _\")";
        }
        if (List.of(outer, inner).contains(missing.key()) && present.contains(one)) {
            return "; there, rows are of one length: declare it as the length of the second axis";
        }
        return "; add the row splits as '" + missing.key() + "'"
                + (missing.level() == 0 ? ", np.cumsum([0] + [len(r) for r in rows])" : "");
    }
}
