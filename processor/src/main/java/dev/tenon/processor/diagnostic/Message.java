package dev.tenon.processor.diagnostic;

import java.util.Locale;

/**
 * Every message of the processor. Its name is part of the text and stays as it is, so that people can search for it; the
 * text after it says what was expected, what was found, and what to write instead.
 */
public enum Message {
    // The record
    NOT_A_RECORD("@TensorRecord is for records, and this is %s: write record %s(...)"),
    GENERIC_RECORD("a generic record has no fixed element types: write one record for each, without <%s>"),
    PRIVATE_RECORD("the generated classes beside it cannot see it, because %s is private: remove private"),
    NO_COMPONENTS("the record has no components, so there is nothing to convert: write at least one"),
    CLASS_NAME_TAKEN("the class %s is to be generated, but is there already, %s: rename one of the two"),

    // The Java type of a component
    UNSUPPORTED_TYPE("%s is not a component type: %s"),
    TOO_DEEP("%s has %d axes, and %d are the most: merge some of them"),
    UNRESOLVED_TYPE("the type %s is not found: check its name, its imports and what should generate it"),
    UNRESOLVED_VALUE("a value of @%s is not found: check its name, its imports and what should generate it"),
    STRING_NOT_SUPPORTED(
            "String is not in this version of Tenon: write int, and keep the texts in a list of their own"),
    ENUM_NOT_SUPPORTED("enums such as %s are not in this version of Tenon: write int, and convert its ordinal()"),
    NESTED_RECORD_NOT_SUPPORTED(
            "records as components, such as %s, are not in this version of Tenon: " + "write its components here"),

    // @Dims
    RANK_MISMATCH("expected %s for %s, found %s in @Dims(\"%s\"): write %s"),
    MALFORMED_AXIS("@Dims(\"%s\"): %s; %s"),
    FLAT_VARIABLE_AXES("one length cannot tell the %d variable axes (%s) of @Dims(\"%s\") apart in a flat %s: "
            + "give all but one of them a fixed length, or write %s"),
    FLAT_TOO_LONG("@Dims(\"%s\") has more elements than the %d that a flat %s can hold: write %s"),
    TOO_LARGE("@Dims(\"%s\") is more than the %d bytes of %s that a file or a tensor can hold: write shorter axes"),

    // @As
    DTYPE_NOT_SUPPORTED("%s is %s in this version%s: %s"),
    CASTING_NOT_SUPPORTED("Casting.%s is not in this version of Tenon: write Casting.SAFE, or leave casting out"),
    TOO_MANY_VALUES("expected one %s in @As at most, found %s: leave out all but one"),
    NO_TENSOR_TYPE("TensorFlow for Java has no tensor type for %s: write %s, or @TensorRecord(tensors = false)"),

    // @Key and the names in the generated classes
    MALFORMED_KEY("the key %s %s: write a name such as \"input_ids\", or several with single slashes between"),
    DUPLICATE_KEY("its key \"%s\" is that of %s too: give one of the two another with @Key"),
    NAME_COLLISION("its accessor %s() is that of %s too: rename one of the two"),

    // The other annotations
    RAGGED_NOT_SUPPORTED("@Ragged is not in this version of Tenon: remove it, and give all rows of a batch one length"),
    PADDED_NOT_SUPPORTED("@Padded is not in this version of Tenon: remove it, and give all rows of a batch one length"),
    NOT_A_COMPONENT("@%s is for the components of a @TensorRecord, and this is none: %s"),

    // The compilation
    BAD_OPTION("expected auto, on or off, found \"%s\": write -Atenon.tensorflow=auto, or leave it out"),
    TENSORFLOW_MISSING("-Atenon.tensorflow=on, but %s is not on its class path: add the dependency "
            + "org.tensorflow:tensorflow-core-platform, or, in a named module, write requires tensorflow;, "
            + "or write @TensorRecord(tensors = false)"),
    WRITE_FAILED("the class %s could not be written: %s");

    private final String text;

    Message(String text) {
        this.text = text;
    }

    /** The name that people search for: {@code rank-mismatch}. */
    public String stableName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * This message, about something, at its place.
     *
     * @param subject what it is about: {@code Digit.image}; ECJ gives no place for records, so the text has to
     * @param arguments what the text leaves open, in its order
     */
    public Problem at(Site site, String subject, Object... arguments) {
        String filled = String.format(Locale.ROOT, text, arguments);
        return new Problem(this, site, "[tenon:%s] %s: %s".formatted(stableName(), subject, filled));
    }
}
