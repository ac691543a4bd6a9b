package dev.tenon.support;

import dev.tenon.internal.shape.Site;
import org.jspecify.annotations.Nullable;

/** Says which example an exception is about that a record's own code threw; it is suppressed by that exception. */
public final class ExampleNote extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ExampleNote(String message) {
        super(message, null, false, false);
    }

    /** Notes the example's number, and the file where there is one. */
    public static void addTo(Throwable thrown, long number, @Nullable String file) {
        if (number != Site.SINGLE) {
            thrown.addSuppressed(new ExampleNote("example " + number + (file == null ? "" : " of " + file)));
        }
    }
}
