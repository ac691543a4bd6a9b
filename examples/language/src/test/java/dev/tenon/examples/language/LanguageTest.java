package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void thisRuntimeHasNamesInAllLanguages() {
        assertThatCode(() -> Language.requireAll(Arrays.asList(Locale.getAvailableLocales())))
                .doesNotThrowAnyException();
    }

    /** As one has without the module. */
    @Test
    void aRuntimeOfEnglishOnlyIsToldWhichModuleItLacks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Language.requireAll(List.of(Locale.ROOT, Locale.ENGLISH, Locale.US)))
                .withMessageContaining("no names in cs, nl, fi,")
                .withMessageContaining("jdk.localedata");
    }
}
