package dev.tenon.examples.language;

import java.util.EnumMap;
import java.util.Map;

/** How often names of each language were taken for each language. */
final class Confusion {
    private final Map<Language, Map<Language, Integer>> counts = new EnumMap<>(Language.class);
    private final Map<Kind, Score> ofKinds = new EnumMap<>(Kind.class);

    /** So many guesses were right, of so many names. */
    record Score(int right, int names) {
        private static final Score NONE = new Score(0, 0);

        Score plus(Score other) {
            return new Score(right + other.right, names + other.names);
        }

        /** From 0 to 1. */
        double accuracy() {
            return (double) right / names;
        }
    }

    void add(Kind kind, Language truth, Language guess) {
        counts.computeIfAbsent(truth, absent -> new EnumMap<>(Language.class)).merge(guess, 1, Integer::sum);
        ofKinds.merge(kind, new Score(truth == guess ? 1 : 0, 1), Score::plus);
    }

    int count(Language truth, Language guess) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(guess, 0);
    }

    Score all() {
        return ofKinds.values().stream().reduce(Score.NONE, Score::plus);
    }

    /** Of each kind that there were names of. */
    Map<Kind, Score> ofKinds() {
        return ofKinds;
    }

    /** What who says the same of all names can reach: to say the language that most are in. */
    Score majority() {
        int most = counts.values().stream()
                .mapToInt(guesses -> guesses.values().stream().mapToInt(i -> i).sum())
                .max()
                .orElse(0);
        return new Score(most, all().names());
    }
}
