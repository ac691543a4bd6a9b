package dev.tenon.processor.model;

import java.util.List;

/**
 * The name of a record or an enum.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames the names of the enclosing types, outermost first, then the type's own
 */
public record SourceName(String packageName, List<String> simpleNames) {
    /** With an unmodifiable copy of the simple names. */
    public SourceName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The type's own name: {@code Digit}. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** The name of the type that a file declares: {@code Outer}. */
    public String topLevelName() {
        return simpleNames.get(0);
    }

    /** As messages give it: {@code Outer.Digit}. */
    public String display() {
        return String.join(".", simpleNames);
    }

    /** With its package: {@code com.example.Outer.Digit}. */
    public String qualified() {
        return inPackage(display());
    }

    /** The simple name of a class generated for the record: {@code Outer_DigitNumpy}. */
    public String generated(GeneratedClass generated) {
        return String.join("_", simpleNames) + generated.suffix();
    }

    /** The same with its package: {@code com.example.Outer_DigitNumpy}. */
    public String qualifiedGenerated(GeneratedClass generated) {
        return inPackage(generated(generated));
    }

    /** A name in the type's package. */
    public String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
