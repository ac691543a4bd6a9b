package dev.tenon.internal.shape;

/**
 * Takes the lengths of padded examples, one after the other, and finds out whether they are valid: none is more than the
 * width, or than the record declares.
 */
public final class LengthsCheck {
    private final Site site;
    private final long width;
    private final LengthLimit limit;
    private long count;

    /**
     * For examples of this width.
     *
     * @param site the array of the lengths
     */
    public LengthsCheck(Site site, long width, LengthLimit limit) {
        this.site = site;
        this.width = width;
        this.limit = limit;
    }

    /** Takes the next length, and tells how much of it is kept. */
    public long add(long length) {
        if (length < 0 || length > width) {
            throw site.mismatch(
                    count, "expected a length of 0 to " + width + ", the width of the padded array, found " + length);
        }
        return limit.kept(length, site, count++);
    }
}
