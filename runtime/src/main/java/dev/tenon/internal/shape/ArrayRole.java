package dev.tenon.internal.shape;

/** What is in an array. */
public enum ArrayRole {
    /** The component's elements. */
    ELEMENTS,
    /** Where the rows of ragged examples begin. */
    ROW_SPLITS,
    /** How many rows padded examples have. */
    LENGTHS,
    /** Ones for the rows of padded examples, zeros for their padding. */
    MASK
}
