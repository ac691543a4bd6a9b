package dev.tenon.processor.model;

import java.util.List;

/**
 * The name of a record.
 *
 * @param packageName empty for the unnamed package
 * @param simpleNames the names of the enclosing types, outermost first, then the record's own
 */
public record RecordName(String packageName, List<String> simpleNames) {

    /** With an unmodifiable copy of the simple names. */
    public RecordName {
        simpleNames = List.copyOf(simpleNames);
    }

    /** The record's own name: {@code Digit}. */
    public String simpleName() {
        return simpleNames.get(simpleNames.size() - 1);
    }

    /** As messages give it: {@code Outer.Digit}. */
    public String display() {
        return String.join(".", simpleNames);
    }

    /** With its package: {@code com.example.Outer.Digit}. */
    public String qualified() {
        return inPackage(display());
    }

    /** The simple name of a class generated for it: {@code Outer_DigitNumpy}. */
    public String generated(GeneratedClass generated) {
        return String.join("_", simpleNames) + generated.suffix();
    }

    /** A name in the record's package. */
    public String inPackage(String name) {
        return packageName.isEmpty() ? name : packageName + "." + name;
    }
}
