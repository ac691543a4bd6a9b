package dev.tenon;

import dev.tenon.internal.cast.CastRules;

/**
 * Which casts between two dtypes are made, and what is checked when they are: NumPy's {@code casting} argument, with
 * lossless as the default and value checks where NumPy has none.
 *
 * @see <a href="https://numpy.org/doc/stable/reference/generated/numpy.can_cast.html">numpy.can_cast</a>
 */
public enum Casting {
    /**
     * Casts that keep every value: {@code numpy.can_cast(from, to, 'safe')}, less int64 and uint64 to float64, which NumPy
     * calls safe although values beyond 2<sup>53</sup> change.
     */
    SAFE,

    /**
     * {@code numpy.can_cast(from, to, 'same_kind')}: to fewer bits, from integers to floats, not from floats to integers nor
     * from signed integers to unsigned ones. A value may be rounded, to nearest and ties to even, but never wraps, and only
     * an infinity becomes one.
     */
    SAME_KIND,

    /**
     * Every pair of numeric dtypes, booleans as 0 and 1; each value must convert back to the same value, NaN to NaN. That
     * {@code -0.0} becomes 0 is no loss.
     */
    EXACT,

    /**
     * Every pair of numeric dtypes, unchecked: floats become integers toward zero and stop at the bounds of the dtype, where
     * NumPy leaves it to the processor, NaN gives 0, integers wrap, and all but zero is true.
     */
    UNSAFE;

    /**
     * Whether values of one dtype may be cast to another: {@code numpy.can_cast(from, to, casting)}, with the differences that
     * the constants state.
     */
    public boolean allows(DType from, DType to) {
        return CastRules.check(from, to, this).isPresent();
    }
}
