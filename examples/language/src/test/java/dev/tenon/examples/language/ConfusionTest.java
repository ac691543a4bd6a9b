package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConfusionTest {
    private final Confusion confusion = new Confusion();

    ConfusionTest() {
        confusion.add(Kind.COUNTRY, Language.DUTCH, Language.DUTCH);
        confusion.add(Kind.COUNTRY, Language.DUTCH, Language.GERMAN);
        confusion.add(Kind.CURRENCY, Language.GERMAN, Language.GERMAN);
        confusion.add(Kind.CURRENCY, Language.DUTCH, Language.DUTCH);
    }

    @Test
    void itCountsWhatEachLanguageWasTakenFor() {
        assertThat(confusion.count(Language.DUTCH, Language.DUTCH)).isEqualTo(2);
        assertThat(confusion.count(Language.DUTCH, Language.GERMAN)).isEqualTo(1);
        assertThat(confusion.count(Language.GERMAN, Language.DUTCH)).isZero();
    }

    @Test
    void itScoresAllNamesAndThoseOfEachKind() {
        assertThat(confusion.all()).isEqualTo(new Confusion.Score(3, 4));
        assertThat(confusion.ofKinds())
                .containsOnlyKeys(Kind.COUNTRY, Kind.CURRENCY)
                .containsEntry(Kind.COUNTRY, new Confusion.Score(1, 2))
                .containsEntry(Kind.CURRENCY, new Confusion.Score(2, 2));
    }

    @Test
    void theMajorityIsRightOnTheNamesOfOneLanguage() {
        assertThat(confusion.majority()).isEqualTo(new Confusion.Score(3, 4));
    }
}
