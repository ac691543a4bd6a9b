package dev.tenon.internal.shape;

import dev.tenon.Axis;
import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Compares how many rows the examples of components have whose axes have the same name, where one of them is ragged or
 * padded. What dense components have among themselves is for {@link NamedAxes}.
 */
public final class RowAgreement {
    private final Schema schema;
    private final List<? extends Extent> extents;
    private final long number;
    private final IntFunction<Site> sites;

    /**
     * For the components of examples.
     *
     * @param number the first example's number in messages
     * @param sites where each component is
     */
    public RowAgreement(Schema schema, List<? extends Extent> extents, long number, IntFunction<Site> sites) {
        this.schema = schema;
        this.extents = extents;
        this.number = number;
        this.sites = sites;
    }

    /** Which components of which examples are wrong by themselves, so that somebody else complains. */
    @FunctionalInterface
    public interface Misfits {
        boolean test(int component, int example);
    }

    /** Checks all components with each other, whose lengths are all known. */
    public void check() {
        check((component, example) -> false);
    }

    /** Checks all components with each other. */
    public void check(Misfits misfits) {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < extents.size(); i++) {
            for (int axis = 0; axis < schema.components().get(i).rank(); axis++) {
                String name = nameOf(i, axis);
                Integer before = name.isEmpty() ? null : known.putIfAbsent(name, i);
                if (before != null) {
                    compare(name, before, i, misfits);
                }
            }
        }
    }

    /** Whether there are any to compare: components whose axes have one name, and one of which is ragged or padded. */
    public static boolean isNeeded(RecordArrays arrays) {
        Map<String, Boolean> variable = new HashMap<>();
        for (int i = 0; i < arrays.schema().components().size(); i++) {
            Schema.Component component = arrays.schema().components().get(i);
            for (int axis = 0; axis < component.rank(); axis++) {
                String name = nameOf(component, axis);
                boolean isVariable = axis < arrays.variableAxes(i);
                Boolean before = name.isEmpty() ? null : variable.putIfAbsent(name, isVariable);
                if (before != null && (before || isVariable)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The name of an axis with that of the nested record that it belongs to; empty where it has none. */
    private String nameOf(int component, int axis) {
        return nameOf(schema.components().get(component), axis);
    }

    private static String nameOf(Schema.Component declared, int axis) {
        return declared.axes().get(axis) instanceof Axis.Named named ? NamedAxes.scope(declared) + named.name() : "";
    }

    private void compare(String name, int expected, int found, Misfits misfits) {
        Lengths before = lengths(expected, name);
        Lengths lengths = lengths(found, name);
        int size = Math.max(before.size(), lengths.size());
        for (int i = 0; i < size; i++) {
            if (before.of(i) != lengths.of(i) && !misfits.test(expected, i) && !misfits.test(found, i)) {
                long at = number == Site.SINGLE ? number : number + i;
                String axis = name.substring(name.lastIndexOf('.') + 1);
                throw mismatch(
                        axis,
                        sites.apply(found).at(at),
                        lengths.of(i),
                        sites.apply(expected).at(at),
                        before.of(i));
            }
        }
    }

    private static SchemaMismatchException mismatch(
            String axis, String found, long length, String expected, long before) {
        return new SchemaMismatchException(
                found + ": axis '" + axis + "' is " + length + " long, and " + before + " long in " + expected);
    }

    private Lengths lengths(int component, String name) {
        Extent extent = extents.get(component);
        if (extent instanceof Extent.Dense dense) {
            int axis = 0;
            while (!nameOf(component, axis).equals(name)) {
                axis++;
            }
            return new Same(dense.example().lengths()[axis]);
        }
        return new Rows(extent instanceof Extent.Ragged ragged ? ragged.splits() : ((Extent.Padded) extent).lengths());
    }

    /** The lengths that an axis has in examples. */
    private sealed interface Lengths {
        /** How many examples there are to compare: none where all are alike. */
        int size();

        long of(int example);
    }

    private record Same(long length) implements Lengths {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public long of(int example) {
            return length;
        }
    }

    private record Rows(RowSplits splits) implements Lengths {
        @Override
        public int size() {
            return splits.size();
        }

        @Override
        public long of(int example) {
            return splits.length(example);
        }
    }
}
