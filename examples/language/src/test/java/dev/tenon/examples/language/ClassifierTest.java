package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Pointer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClassifierTest {
    private static final List<Name> NAMES = List.of(
            Name.of("Schweiz", Kind.COUNTRY, Language.GERMAN),
            Name.of("Suisse", Kind.COUNTRY, Language.FRENCH),
            Name.of("Szwajcaria", Kind.COUNTRY, Language.POLISH));

    private static List<Name> train;

    @BeforeAll
    static void collect() {
        train = Split.of(Names.collect().unique()).train();
    }

    @Test
    void itLearns() {
        try (Classifier classifier = new Classifier();
                NameBatch batch = NameBatch.of(NAMES)) {
            float first = classifier.learn(batch);
            float second = classifier.learn(batch);
            assertThat(first).isCloseTo((float) Math.log(Language.values().length), within(1e-4f));
            assertThat(second).isLessThan(first);
        }
    }

    @Test
    void itTellsApartWhatItHasLearned() {
        try (Classifier classifier = new Classifier()) {
            learnNames(classifier);
            assertThat(guess(classifier, NAMES)).containsExactly(Language.GERMAN, Language.FRENCH, Language.POLISH);
        }
    }

    @Test
    void aNameIsTakenForTheSameInAnyCompany() {
        List<Name> some =
                IntStream.range(0, 300).mapToObj(i -> train.get(19 * i)).toList();
        try (Classifier classifier = new Classifier()) {
            Training.run(classifier, train, 1, 0);
            List<Language> alone = some.stream()
                    .map(name -> guess(classifier, List.of(name)).get(0))
                    .toList();
            assertThat(guess(classifier, some)).isEqualTo(alone);
        }
    }

    @Test
    void aNameWithoutCharactersIsTakenForSomething() {
        try (Classifier classifier = new Classifier()) {
            learnNames(classifier);
            List<Name> withEmpty = List.of(
                    NAMES.get(1),
                    Name.of("", Kind.COUNTRY, Language.DUTCH),
                    NAMES.get(2),
                    Name.of("", Kind.COUNTRY, Language.DUTCH));
            assertThat(guess(classifier, withEmpty))
                    .hasSize(4)
                    .startsWith(Language.FRENCH)
                    .element(2)
                    .isEqualTo(Language.POLISH);
        }
    }

    /** In so short a time that the garbage collector frees nothing behind the count. */
    @Test
    void nothingNativeIsLeft() {
        useOnce();

        long before = Pointer.totalCount();
        useOnce();
        assertThat(Pointer.totalCount()).isEqualTo(before);
    }

    private static void useOnce() {
        try (Classifier classifier = new Classifier()) {
            learnNames(classifier);
            guess(classifier, NAMES);
        }
    }

    private static void learnNames(Classifier classifier) {
        try (NameBatch batch = NameBatch.of(NAMES)) {
            for (int i = 0; i < 10; i++) {
                classifier.learn(batch);
            }
        }
    }

    private static List<Language> guess(Classifier classifier, List<Name> names) {
        try (NameBatch batch = NameBatch.of(names);
                GuessBatch guesses = classifier.guess(batch)) {
            return guesses.toRecords().stream().map(Guess::language).toList();
        }
    }
}
