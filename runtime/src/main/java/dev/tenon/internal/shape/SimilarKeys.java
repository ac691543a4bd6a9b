package dev.tenon.internal.shape;

import java.util.Locale;

/** Finds keys that somebody may have meant. */
final class SimilarKeys {
    private SimilarKeys() {}

    /** Alike but for case, {@code _} and {@code -}, one with something before or behind, or within two edits. */
    static boolean areSimilar(String key, String other) {
        String a = normalize(key);
        String b = normalize(other);
        return a.equals(b)
                || (a.length() > 2 && b.contains(a))
                || (b.length() > 2 && a.contains(b))
                || (Math.min(a.length(), b.length()) > 2 && editDistance(a, b) <= 2);
    }

    /** How many edits it takes from one to the other. */
    static int distance(String key, String other) {
        return editDistance(normalize(key), normalize(other));
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
