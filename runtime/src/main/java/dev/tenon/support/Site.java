package dev.tenon.support;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is: the beginning of every message.
 *
 * @param component the record and its component: {@code Digit.image}
 * @param member the file and its member: {@code digits.npz[image]}; null in memory
 */
record Site(String component, @Nullable String member) {

    /** The number of an example that is the only one. */
    static final long SINGLE = -1;

    static Site of(Schema schema, int index) {
        return new Site(schema.record() + "." + schema.components().get(index).name(), null);
    }

    Site in(String member) {
        return new Site(component, member);
    }

    /** {@code Digit.image, example 17 of digits.npz[image]}. */
    String at(long example) {
        if (example == SINGLE) {
            return toString();
        }
        return component + ", example " + example + (member == null ? "" : " of " + member);
    }

    /** {@code example}, which is there. */
    static <R> R requireExample(Schema schema, @Nullable R example, long number) {
        if (example == null) {
            String which = number == SINGLE ? "the example" : "example " + number;
            throw new SchemaMismatchException(schema.record() + ": " + which + " is null");
        }
        return example;
    }

    SchemaMismatchException mismatch(String message) {
        return new SchemaMismatchException(this + ": " + message);
    }

    /** {@code Digit.image, digits.npz[image]}. */
    @Override
    public String toString() {
        return component + (member == null ? "" : ", " + member);
    }
}
