package dev.tenon.processor.model;

import java.util.Set;

/** The types of {@code java.lang} that generated code names. */
public final class JavaLang {

    /** Their simple names: a record's package may have types of its own that are called so. */
    public static final Set<String> NAMES = Set.of(
            "Double", "IndexOutOfBoundsException", "Iterable", "Object", "Override", "String", "SuppressWarnings");

    private JavaLang() {}
}
