package dev.tenon.support;

import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.JavaElement;
import dev.tenon.internal.shape.Site;

/**
 * Where the elements of a component are, for messages about one of them.
 *
 * @param shape the shape of one example
 * @param first the number of the example that the elements are counted from
 */
public record ElementSite(Schema.Component component, Site site, ArrayShape shape, long first) {

    /** The same elements, counted from another example; one that is the only one has no number. */
    public ElementSite from(long number) {
        return new ElementSite(component, site, shape, first == Site.SINGLE ? first : number);
    }

    /** Checks that Java arrays can be as long as the component's. */
    public void requireJavaArrays() {
        shape.requireJavaArray(site);
        if (JavaElement.isFlat(component) && shape.size() > ArrayShape.LONGEST_ARRAY) {
            throw site.mismatch(
                    shape.size() + " elements of shape " + shape + " are more than a flat Java array holds");
        }
    }

    /** The error of a value that would not survive; {@code value} is counted from this site's first example. */
    public LossyCastException lossy(LossyValue value) {
        long size = Math.max(1, shape.size());
        long number = first == Site.SINGLE ? first : first + value.position() / size;
        return new LossyCastException(
                site.at(number) + ": " + index(value.position() % size) + value.problem() + ": " + value.advice());
    }

    /** {@code at [3, 4], }; nothing for a scalar. */
    private String index(long position) {
        long[] lengths = shape.lengths();
        long[] index = new long[lengths.length];
        long rest = position;
        for (int axis = lengths.length - 1; axis >= 0; axis--) {
            index[axis] = rest % lengths[axis];
            rest /= lengths[axis];
        }
        return index.length == 0 ? "" : "at " + ArrayShape.toString(index) + ", ";
    }
}
