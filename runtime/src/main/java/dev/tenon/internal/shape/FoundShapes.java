package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.internal.shape.RecordArrays.Form;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;

/** The shapes that the arrays of a record were found to have, in a file or as tensors, held against what it declares. */
public final class FoundShapes {
    private final RecordArrays arrays;
    private final Map<ComponentArray, Found> found;

    private FoundShapes(RecordArrays arrays, Map<ComponentArray, Found> found) {
        this.arrays = arrays;
        this.found = found;
    }

    /** An array that was found. */
    public record Found(Site site, long[] shape) {}

    /**
     * Checks the axes of each array, that all arrays are of as many examples, and that the named axes of dense components
     * agree.
     *
     * @param found those of all arrays but masks
     * @param otherForm asked where a shape is another one: what to say if all arrays are there that the other form has, with
     *     what separates it from the text before; empty if they are not
     */
    public static FoundShapes check(RecordArrays arrays, Map<ComponentArray, Found> found, Supplier<String> otherForm) {
        FoundShapes shapes = new FoundShapes(arrays, found);
        shapes.checkAxes(otherForm);
        shapes.checkSize();
        shapes.checkNames();
        return shapes;
    }

    private void checkAxes(Supplier<String> otherForm) {
        for (ComponentArray array : arrays.all()) {
            Found one = found.get(array);
            if (one != null && !array.fits(one.shape)) {
                throw one.site.mismatch("expected shape " + array.expected() + ", found "
                        + ArrayShape.toString(one.shape) + otherForm.get());
            }
            if (one != null && array.role() == ArrayRole.ROW_SPLITS && one.shape[0] == 0) {
                throw SplitsCheck.none(one.site);
            }
        }
    }

    private void checkSize() {
        if (arrays.form() == Form.EXAMPLE) {
            return;
        }
        Found expected = found.get(counting());
        for (ComponentArray array : arrays.all()) {
            Found one = found.get(array);
            if (one != null && countsExamples(array) && count(array, one) != size()) {
                throw one.site.mismatch(
                        "expected " + size() + " examples as in " + expected.site + ", found " + count(array, one));
            }
        }
    }

    /** Whether the first axis of an array tells how many examples there are. */
    private boolean countsExamples(ComponentArray array) {
        boolean isRagged = arrays.find(array.component(), ArrayRole.ROW_SPLITS) >= 0;
        return !isRagged || (array.role() == ArrayRole.ROW_SPLITS && array.level() == 0);
    }

    private static long count(ComponentArray array, Found one) {
        return array.role() == ArrayRole.ROW_SPLITS ? one.shape[0] - 1 : one.shape[0];
    }

    /** The number of examples; 1 for one. */
    public long size() {
        if (arrays.form() == Form.EXAMPLE) {
            return 1;
        }
        return count(counting(), found.get(counting()));
    }

    /** The array that tells the number of examples; all others have to have as many. */
    private ComponentArray counting() {
        return arrays.of(0).stream().filter(this::countsExamples).findFirst().orElseThrow();
    }

    private void checkNames() {
        NamedAxes names = new NamedAxes();
        for (int i = 0; i < arrays.schema().components().size(); i++) {
            if (arrays.variableAxes(i) == 0) {
                Schema.Component component = arrays.schema().components().get(i);
                names.check(component, dense(i).lengths(), elements(i).site.toString());
            }
        }
    }

    private Found elements(int component) {
        return found.get(arrays.all().get(arrays.elements(component)));
    }

    /** The shape of a whole array. */
    public long[] whole(ComponentArray array) {
        return found.get(array).shape;
    }

    /** The shape of one example of a component that is dense. */
    public ArrayShape dense(int component) {
        long[] shape = elements(component).shape;
        return new ArrayShape(Arrays.copyOfRange(shape, arrays.form() == Form.BATCH ? 1 : 0, shape.length), false);
    }
}
