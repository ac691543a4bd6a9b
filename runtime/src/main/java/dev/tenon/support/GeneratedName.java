package dev.tenon.support;

import dev.tenon.Schema;

/** How the classes are called that are generated for a record, for messages that name their methods. */
public final class GeneratedName {
    private GeneratedName() {}

    /** {@code Outer_DigitBatch} for {@code Outer.Digit} and {@code Batch}. */
    public static String of(Schema schema, String suffix) {
        return schema.record().replace('.', '_') + suffix;
    }
}
