package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static Names names;

    @BeforeAll
    static void collect() {
        names = Names.collect();
    }

    @Test
    void everyLanguageHasHundredsOfNamesAndEveryKindDozens() {
        assertThat(Language.values())
                .allSatisfy(language -> assertThat(names.unique())
                        .filteredOn(Name::language, language)
                        .hasSizeGreaterThan(300));
        assertThat(Kind.values())
                .allSatisfy(kind ->
                        assertThat(names.unique()).filteredOn(Name::kind, kind).hasSizeGreaterThan(50));
    }

    @Test
    void noNameOccursTwiceWhateverItsCase() {
        assertThat(texts(names.unique()).stream().map(text -> text.toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsTheSameInSeveralLanguagesIsLeftOut() {
        assertThat(names.shared()).isPositive();
        assertThat(texts(names.unique()))
                .doesNotContain("Portugal", "GMT+01:00")
                .contains("Portogallo", "Portugalsko");
    }

    @Test
    void theyAreTheSameInTheSameOrderEachTime() {
        assertThat(texts(Names.collect().unique())).isEqualTo(texts(names.unique()));
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }
}
