package dev.tenon.internal.shape;

import dev.tenon.Rows;
import dev.tenon.Schema;

/**
 * How long an example of a padded component may be.
 *
 * @param most the declared length; the largest {@code long} where there is none
 * @param isCut whether one that is longer is cut; otherwise it is an error
 */
public record LengthLimit(long most, boolean isCut) {
    /** No limit. */
    public static final LengthLimit NONE = new LengthLimit(Long.MAX_VALUE, false);

    /** As a component declares it; none where it is not padded. */
    public static LengthLimit of(Schema.Component component) {
        return component.rows() instanceof Rows.Padded padded && padded.length().isPresent()
                ? new LengthLimit(padded.length().getAsInt(), padded.truncate())
                : NONE;
    }

    /**
     * How much is kept of an example.
     *
     * @param number the example's number in messages
     */
    public long kept(long length, Site site, long number) {
        if (length > most && !isCut) {
            throw site.mismatch(
                    number,
                    "expected a length of at most " + most + ", found " + length
                            + ": write a greater length in @Padded, or truncate = true to cut it");
        }
        return kept(length);
    }

    /** The same for one that was found to be valid. */
    public long kept(long length) {
        return Math.min(length, most);
    }

    /** The width of a batch whose longest example has this length: the declared one, if there is one. */
    public long width(long longest) {
        return this.equals(NONE) ? longest : most;
    }
}
