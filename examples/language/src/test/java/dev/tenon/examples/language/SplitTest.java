package dev.tenon.examples.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static List<Name> names;
    private static Split split;

    @BeforeAll
    static void split() {
        names = Names.collect().unique();
        split = Split.of(names);
    }

    @Test
    void noNameIsInBothPartsWhateverItsCase() {
        assertThat(keys(split.train())).doesNotContainAnyElementsOf(keys(split.test()));
    }

    @Test
    void everyNameIsInOneOfThem() {
        Set<String> both = new HashSet<>(keys(split.train()));
        both.addAll(keys(split.test()));
        assertThat(both).isEqualTo(keys(names));
    }

    @Test
    void aboutAFifthOfEachLanguageIsForTheTest() {
        for (Language language : Language.values()) {
            double all = count(names, language);
            assertThat(count(split.test(), language) / all).as(language.name()).isBetween(0.15, 0.25);
        }
    }

    @Test
    void aNameGoesWhereItGoesWithoutTheOthers() {
        List<Name> some = new ArrayList<>(names.subList(1000, 2000));
        Collections.reverse(some);
        Split ofSome = Split.of(some);

        assertThat(keys(split.train())).containsAll(keys(ofSome.train()));
        assertThat(keys(split.test())).containsAll(keys(ofSome.test()));
    }

    private static Set<String> keys(List<Name> names) {
        return names.stream().map(name -> name.text().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private static long count(List<Name> names, Language language) {
        return names.stream().filter(name -> name.language() == language).count();
    }
}
