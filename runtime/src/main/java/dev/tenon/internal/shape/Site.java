package dev.tenon.internal.shape;

import dev.tenon.Schema;
import dev.tenon.SchemaMismatchException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a problem is: the beginning of every message.
 *
 * @param record the record: {@code Digit}
 * @param component its component: {@code image}
 * @param file the file: {@code digits.npz}; null in memory
 * @param member the file and its member: {@code digits.npz[image]}; null in memory
 */
public record Site(
        String record,
        String component,
        @Nullable String file,
        @Nullable String member) {
    /** The number of an example that is the only one. */
    public static final long SINGLE = -1;

    /** A component in memory. */
    public static Site of(Schema schema, int index) {
        return new Site(schema.record(), schema.components().get(index).name(), null, null);
    }

    /** The same component in a file. */
    public Site in(String otherFile, String otherMember) {
        return new Site(record, component, otherFile, otherMember);
    }

    /** A nested record on the way to this component, by its name. */
    public Site ofRecord(String name) {
        return new Site(record, name, file, file);
    }

    /** Whether it is a field of a structured dtype. */
    public boolean isField() {
        return file != null && member != null && file.toLowerCase(Locale.ROOT).endsWith(".npy") && !member.equals(file);
    }

    /** {@code Digit.image}. */
    public String name() {
        return record + "." + component;
    }

    /** {@code Digit.image, example 17 of digits.npz[image]}. */
    public String at(long example) {
        return example == SINGLE ? toString() : numbered(name(), example, member);
    }

    private static String numbered(String name, long example, @Nullable String in) {
        return name + ", example " + example + (in == null ? "" : " of " + in);
    }

    /** {@code example}, which is there. */
    public <R> R requireExample(@Nullable R example, long number) {
        if (example == null) {
            String where = number == SINGLE ? record : numbered(record, number, file);
            throw new SchemaMismatchException(where + ": the example is null");
        }
        return example;
    }

    /** An error that is about an example. */
    public SchemaMismatchException mismatch(long example, String message) {
        return new SchemaMismatchException(at(example) + ": " + message);
    }

    /** An error that is about no single example. */
    public SchemaMismatchException mismatch(String message) {
        return new SchemaMismatchException(this + ": " + message);
    }

    /** {@code Digit.image, digits.npz[image]}. */
    @Override
    public String toString() {
        return name() + (member == null ? "" : ", " + member);
    }
}
