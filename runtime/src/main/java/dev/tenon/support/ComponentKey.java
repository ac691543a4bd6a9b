package dev.tenon.support;

import dev.tenon.Rows;
import dev.tenon.internal.shape.ArrayKey;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.List;

/** The key of one of the arrays that hold a component: the processor asks for them, to compare and to document them. */
public record ComponentKey(String key, Role role) {

    /** What the array is to the component. */
    public enum Role {
        /** The component itself, or its flat values under its own key. */
        ARRAY("array"),
        /** The flat values of a ragged component under another key. */
        VALUES("values"),
        /** The row splits of a ragged component, one level of them. */
        ROW_SPLITS("row splits"),
        /** The lengths of a padded component. */
        LENGTHS("lengths"),
        /** The mask of a padded component. */
        MASK("mask");

        private final String noun;

        Role(String noun) {
            this.noun = noun;
        }

        /** As messages and comments call it. */
        public String noun() {
            return noun;
        }
    }

    /**
     * The keys in a file of n examples, the elements first.
     *
     * @param key the component's own, with those of the records around it before
     * @param rows how a batch holds its rows
     */
    public static List<ComponentKey> inFile(String key, Rows rows) {
        return of(key, ArrayKey.inFile(key, rows, Form.BATCH));
    }

    /** The same in a file of one example. */
    public static List<ComponentKey> inExampleFile(String key, Rows rows) {
        return of(key, ArrayKey.inFile(key, rows, Form.EXAMPLE));
    }

    /** The same in the tensor map of n examples. */
    public static List<ComponentKey> inTensors(String key, Rows rows) {
        return of(key, ArrayKey.inTensors(key, rows, Form.BATCH));
    }

    /** The same in the tensor map of one example. */
    public static List<ComponentKey> inExampleTensors(String key, Rows rows) {
        return of(key, ArrayKey.inTensors(key, rows, Form.EXAMPLE));
    }

    /** What a key of a nested record is in the record around it: {@code left/image}. */
    public static String below(String folder, String key) {
        return ArrayKey.below(folder, key);
    }

    /** What the rows of a component of a nested record are in the record around it: a mask has a key, too. */
    public static Rows below(String folder, Rows rows) {
        return ArrayKey.below(folder, rows);
    }

    private static List<ComponentKey> of(String own, List<ArrayKey> keys) {
        return keys.stream()
                .map(array -> new ComponentKey(array.key(), role(own, array)))
                .toList();
    }

    private static Role role(String own, ArrayKey array) {
        return switch (array.role()) {
            case ELEMENTS -> array.key().equals(own) ? Role.ARRAY : Role.VALUES;
            case ROW_SPLITS -> Role.ROW_SPLITS;
            case LENGTHS -> Role.LENGTHS;
            case MASK -> Role.MASK;
        };
    }
}
