package dev.tenon.processor.read;

import java.util.Set;

/** How the accessors of the generated classes are called. */
final class AccessorNames {
    /** The methods without arguments that the generated classes have themselves; there will never be more. */
    private static final Set<String> TAKEN = Set.of("asMap", "close", "detach", "size", "toRecord", "toRecords");

    private AccessorNames() {}

    static String of(String component) {
        return TAKEN.contains(component) ? component + "_" : component;
    }
}
