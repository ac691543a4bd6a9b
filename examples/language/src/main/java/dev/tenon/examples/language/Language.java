package dev.tenon.examples.language;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** The languages to tell apart. All have Latin letters, so that no script gives one away. */
public enum Language {
    CZECH("cs"),
    DUTCH("nl"),
    ENGLISH("en"),
    FINNISH("fi"),
    FRENCH("fr"),
    GERMAN("de"),
    HUNGARIAN("hu"),
    ITALIAN("it"),
    POLISH("pl"),
    PORTUGUESE("pt"),
    SPANISH("es"),
    SWEDISH("sv");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its two letters of ISO 639. */
    String code() {
        return code;
    }

    Locale locale() {
        return Locale.forLanguageTag(code);
    }

    /**
     * Makes sure that a Java runtime has names in every language.
     *
     * @param available the locales that it has names for
     * @throws IllegalStateException if a language is not among them
     */
    static void requireAll(Collection<Locale> available) {
        List<String> missing = Arrays.stream(values())
                .filter(language -> !available.contains(language.locale()))
                .map(Language::code)
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("this Java runtime has no names in " + String.join(", ", missing)
                    + ": they are in the module jdk.localedata, which every JDK has; leave it in");
        }
    }
}
