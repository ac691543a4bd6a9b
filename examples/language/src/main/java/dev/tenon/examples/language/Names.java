package dev.tenon.examples.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The names of the JDK that are words of exactly one of the languages, upper and lower case being the same.
 *
 * <p>"Portugal" is Portugal in seven of them, and codes and untranslated names look alike in all: nobody can tell their
 * language, so that they are left out.
 *
 * @param unique names of one language, each once, always in the same order
 * @param shared how many there are in more than one, which are left out
 */
record Names(List<Name> unique, int shared) {

    static Names collect() {
        Map<String, Name> first = new LinkedHashMap<>();
        Map<String, Set<Language>> languages = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            for (Kind kind : Kind.values()) {
                for (String text : kind.names(language)) {
                    String key = key(text);
                    first.putIfAbsent(key, Name.of(text, kind, language));
                    languages
                            .computeIfAbsent(key, absent -> EnumSet.noneOf(Language.class))
                            .add(language);
                }
            }
        }
        List<Name> unique = new ArrayList<>();
        first.forEach((key, name) -> {
            if (languages.getOrDefault(key, Set.of()).size() == 1) {
                unique.add(name);
            }
        });
        return new Names(List.copyOf(unique), first.size() - unique.size());
    }

    /** What two spellings of one name have in common. */
    static String key(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
