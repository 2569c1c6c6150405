package org.hirefirst.core.text;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds what somebody may have meant by a word that is not known. */
public final class Nearest {
    private Nearest() {}

    /**
     * The known word that is nearest to the given one, or null where none is near: a third of the letters may differ,
     * at least one. Case does not count; of equals the first wins.
     */
    public static @Nullable String to(String word, Collection<String> known) {
        String wanted = word.toLowerCase(Locale.ROOT);
        String nearest = null;
        int least = Math.max(1, wanted.length() / 3) + 1;
        for (String candidate : known) {
            int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
            if (distance < least && distance < wanted.length()) {
                least = distance;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** Asks whether this is what was meant, with the word as messages show it. */
    public static String question(String shown) {
        return "did you mean " + shown + "?";
    }

    /** Letters to insert, drop, replace, or swap with their neighbour (optimal string alignment). */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                d[i][j] = Math.min(replaced, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
