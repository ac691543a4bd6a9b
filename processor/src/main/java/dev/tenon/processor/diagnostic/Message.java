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
    INACCESSIBLE_TYPE("the generated classes beside the record cannot see %s, because %s is %s: %s"),
    NO_CONSTANTS("the enum %s has no constants, so that it has no values: write at least one"),

    // A component that is a record
    RECORD_ARRAY("arrays of records are not component types: write one record of arrays in place of %s, "
            + "with a common name for their first axes, such as @Dims(\"n\")"),
    RECORD_CYCLE("an example that holds its own kind, %s, never ends: remove the component, or write int for the "
            + "index of the other example"),
    NOT_A_TENSOR_RECORD("%s is a record without converters: write @TensorRecord on it, or its components here"),
    NESTED_ANNOTATION("@%s is for single arrays and values, and %s is a record: write it on the components of that"),
    NESTED_WITHOUT_TENSORS(
            "%s has no TensorFlow classes, because %s: %s, " + "or write @TensorRecord(tensors = false) on %s"),
    NESTED_NOT_GENERATED("%s: compile %s with tenon-processor, and add what that generates to the class path"),

    // @Dims
    RANK_MISMATCH("expected %s for %s, found %s in @Dims(\"%s\"): write %s"),
    MALFORMED_AXIS("@Dims(\"%s\"): %s; %s"),
    FLAT_VARIABLE_AXES("one length cannot tell the %d variable axes (%s) of @Dims(\"%s\") apart in a flat %s: "
            + "give all but one of them a fixed length, or write %s"),
    FLAT_TOO_LONG("@Dims(\"%s\") has more elements than the %d that a flat %s can hold: write %s"),
    TOO_LARGE("@Dims(\"%s\") is more than the %d bytes of %s that a file or a tensor can hold: write shorter axes"),

    // @As
    LOSSY_CAST("%s does not cast to %s by Casting.%s%s: %s"),
    STRING_CAST("no casting turns %s into %s: %s"),
    ENUM_DTYPE("%s does not hold the ordinals of %s, which has %s: %s"),
    TOO_MANY_VALUES("expected one %s in @As at most, found %s: leave out all but one"),
    NO_TENSOR_TYPE("TensorFlow for Java has no tensor type for %s: %s"),

    // @Key and the names in the generated classes
    MALFORMED_KEY("the key %s %s: write a name such as \"input_ids\", or several with single slashes between"),
    DUPLICATE_KEY("%s is that of %s too: give one of the two another with %s"),
    NAME_COLLISION("%s is that of %s too: rename one of the two"),

    // @Ragged and @Padded
    RAGGED_AND_PADDED("@Ragged and @Padded are two ways to hold rows of different lengths: remove one of the two"),
    NO_ROWS("@%s is for rows of different lengths, and %s is a single value: remove @%s, or write %s"),
    NO_VARIABLE_AXIS("@%s is for rows of different lengths, and %s has fixed axes only: write %s, or remove @%s"),
    VARIABLE_AXES_FIRST("@%s is for variable axes that come first, and %s has a fixed one before: write %s, and turn "
            + "the axes of the %s round"),
    TOO_MANY_VARIABLE_AXES("@%s is for %s, and %s has %d: %s"),
    NAMED_INNER_AXIS("the name %s says that the inner arrays are all of one length, and @Ragged holds those of %s in "
            + "lengths of their own: write %s, or %s with the length that they have"),
    PADDING_VALUE("%s is not a value of %s: write %s"),
    STRING_PADDING("strings are padded with \"\" and nothing else: leave value out"),
    PADDED_LENGTH("expected a length of 1 or more, found %d: write the width that batches are to have, such as 128, "
            + "or leave length out for that of the longest row"),
    PADDED_TOO_LARGE(
            "a row of %d is more than the %d bytes of %s that a file or a tensor can hold: write a shorter length"),
    TRUNCATE_WITHOUT_LENGTH(
            "there is no length to cut rows at: write one, such as length = 128, or leave truncate out"),
    TRUNCATED_AXIS("its axis %s is as long as that of %s, and @Padded cuts one of the two otherwise than the other: "
            + "write @Padded with the same length and truncate on both, or another name for one of the axes"),

    // Fields
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
