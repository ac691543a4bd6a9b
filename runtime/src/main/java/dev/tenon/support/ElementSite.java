package dev.tenon.support;

import dev.tenon.LossyCastException;
import dev.tenon.Schema;
import dev.tenon.internal.cast.LossyValue;
import dev.tenon.internal.shape.ArrayShape;
import dev.tenon.internal.shape.Place;
import dev.tenon.internal.shape.Places;
import dev.tenon.internal.shape.Site;

/**
 * Where the elements of a component are, for messages about one of them.
 *
 * @param places tells where an element is among the examples
 * @param first the number of the example that those are counted from
 */
public record ElementSite(Schema.Component component, Site site, Places places, long first) {

    /** The error of a value that would not survive; its position is one of those that the places tell. */
    public LossyCastException lossy(LossyValue value) {
        Place place = places.of(value.position());
        long number = first == Site.SINGLE ? first : first + place.example();
        return new LossyCastException(site.at(number) + ": " + index(place) + value.problem() + ": " + value.advice());
    }

    /** {@code at [3, 4], }; nothing for a scalar. */
    private static String index(Place place) {
        return place.index().length == 0 ? "" : "at " + ArrayShape.toString(place.index()) + ", ";
    }
}
