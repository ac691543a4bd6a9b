package dev.tenon.internal.shape;

import dev.tenon.Rows;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The key of one of the arrays that hold a component. What stands behind the component's own key is said here and nowhere
 * else.
 *
 * @param level of row splits, 0 being that of the examples
 */
public record ArrayKey(ArrayRole role, int level, String key) {

    /** Those in a file, the elements first. */
    public static List<ArrayKey> inFile(String key, Rows declared, Form form) {
        Rows rows = form.rows(declared);
        if (!(rows instanceof Rows.Ragged ragged)) {
            return ofDense(key, rows);
        }
        List<ArrayKey> keys = new ArrayList<>(List.of(elements(values(key))));
        for (int i = 0; i < ragged.levels(); i++) {
            String splits = ragged.levels() == 1 ? rowSplits(key) : rowSplits(key, i);
            keys.add(new ArrayKey(ArrayRole.ROW_SPLITS, form.outerLevel() + i, splits));
        }
        return keys;
    }

    /** Those in a map of tensors, the elements first. */
    public static List<ArrayKey> inTensors(String key, Rows declared, Form form) {
        Rows rows = form.rows(declared);
        List<ArrayKey> keys = new ArrayList<>(ofDense(key, rows));
        if (rows instanceof Rows.Ragged ragged) {
            for (int i = 0; i < ragged.levels(); i++) {
                keys.add(new ArrayKey(ArrayRole.ROW_SPLITS, form.outerLevel() + i, flattened(key, i)));
            }
        }
        if (rows instanceof Rows.Padded padded) {
            padded.mask().ifPresent(mask -> keys.add(new ArrayKey(ArrayRole.MASK, 0, mask)));
        }
        return keys;
    }

    private static List<ArrayKey> ofDense(String key, Rows rows) {
        return rows instanceof Rows.Padded
                ? List.of(elements(key), new ArrayKey(ArrayRole.LENGTHS, 0, lengths(key)))
                : List.of(elements(key));
    }

    private static ArrayKey elements(String key) {
        return new ArrayKey(ArrayRole.ELEMENTS, 0, key);
    }

    /** The flat values of a file. */
    static String values(String key) {
        return key + ".values";
    }

    /** The only row splits of a file. */
    static String rowSplits(String key) {
        return key + ".row_splits";
    }

    /** One of two levels of row splits of a file, the outermost being 0. */
    static String rowSplits(String key, int level) {
        return rowSplits(key) + "_" + level;
    }

    static String lengths(String key) {
        return key + ".lengths";
    }

    /** Row splits among tensors, the outermost being 0: what TensorFlow calls the parts of a flattened ragged tensor. */
    static String flattened(String key, int level) {
        return key + "_" + (level + 1);
    }

    /** Whether a file's key is that of a part of what is ragged or padded, and no other component's. */
    static boolean isPart(String key) {
        return Stream.of(values(""), rowSplits(""), rowSplits("", 0), rowSplits("", 1), lengths(""))
                .anyMatch(key::endsWith);
    }

    /** What a key is in a record that is a component itself: {@code left/image}. */
    public static String below(String folder, String key) {
        return folder + "/" + key;
    }

    /** How rows are held in a record that is a component itself, whose keys, those of masks included, have a folder before. */
    public static Rows below(String folder, Rows rows) {
        return rows instanceof Rows.Padded padded
                ? new Rows.Padded(
                        padded.value(),
                        padded.length(),
                        padded.truncate(),
                        padded.mask().map(mask -> below(folder, mask)))
                : rows;
    }
}
