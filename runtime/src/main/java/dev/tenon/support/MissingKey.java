package dev.tenon.support;

import dev.tenon.SchemaMismatchException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Says that there is nothing under a component's key, and what is there instead. */
final class MissingKey {
    /** How many of the keys that are there a message lists. */
    private static final int LISTED = 10;

    private MissingKey() {}

    static SchemaMismatchException of(Site site, String holder, String key, Collection<String> present) {
        String message = holder + " has no '" + key + "'";
        String similar = present.stream()
                .filter(other -> isSimilar(key, other))
                .findFirst()
                .map(other -> "; is it '" + other + "'? Then write @Key(\"" + other + "\") on the component")
                .orElse("");
        return site.mismatch(message + ", only " + list(present) + similar);
    }

    private static String list(Collection<String> present) {
        List<String> listed = present.stream()
                .sorted()
                .limit(LISTED)
                .map(key -> "'" + key + "'")
                .toList();
        int more = present.size() - listed.size();
        return (listed.isEmpty() ? "nothing" : String.join(", ", listed)) + (more > 0 ? " and " + more + " more" : "");
    }

    /** Alike but for case, {@code _} and {@code -}, one with something before or behind, or within two edits. */
    static boolean isSimilar(String key, String other) {
        String a = normalize(key);
        String b = normalize(other);
        return a.equals(b)
                || (a.length() > 2 && b.contains(a))
                || (b.length() > 2 && a.contains(b))
                || (Math.min(a.length(), b.length()) > 2 && editDistance(a, b) <= 2);
    }

    private static String normalize(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Alnum}]", "");
    }

    /** Levenshtein's distance, row by row. */
    private static int editDistance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
