package dev.tenon.examples.language;

import dev.tenon.Ragged;
import dev.tenon.TensorRecord;

/**
 * A name of something in one language.
 *
 * @param characters its Unicode code points, as many as it has
 * @param kind what it is the name of
 * @param language the language that it is in
 */
@TensorRecord
public record Name(@Ragged int[] characters, Kind kind, Language language) {

    static Name of(String text, Kind kind, Language language) {
        return new Name(text.codePoints().toArray(), kind, language);
    }

    String text() {
        return new String(characters, 0, characters.length);
    }
}
