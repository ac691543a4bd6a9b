package dev.tenon.processor.write;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text in a comment. */
final class JavadocText {
    private JavadocText() {}

    /** The inline tag for code, also where the text has characters that end a comment or an inline tag, as a key may. */
    static String code(String text) {
        boolean isPlain = Stream.of("{", "}", "*/").noneMatch(text::contains);
        return isPlain ? "{@code " + text + "}" : "<code>" + escape(text) + "</code>";
    }

    private static String escape(String text) {
        return text.codePoints()
                .mapToObj(c -> "&<>{}@*".indexOf(c) < 0 ? Character.toString(c) : "&#" + c + ";")
                .collect(Collectors.joining());
    }
}
