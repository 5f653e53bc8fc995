package whom.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known name that someone most likely meant.
public final class NearMatch {
    private NearMatch() {
    }

    /// The candidate with the fewest typing slips (insert, delete, replace, swap of neighbours) from the word, case ignored;
    /// none when even the best differs in more than a third of its letters.
    public static Optional<String> of(String word, Collection<String> candidates) {
        String folded = Folding.fold(word);
        return candidates.stream().filter(c -> isNear(folded, c))
                .min(Comparator.<String>comparingInt(c -> slips(folded, Folding.fold(c))).thenComparing(Comparator.naturalOrder()));
    }

    /// Looks at the lengths first, so that a very long word costs nothing.
    private static boolean isNear(String folded, String candidate) {
        String other = Folding.fold(candidate);
        int allowed = allowed(folded, candidate);
        return Math.abs(folded.length() - other.length()) <= allowed && slips(folded, other) <= allowed;
    }

    private static int allowed(String word, String candidate) {
        return Math.max(1, Math.max(word.length(), candidate.length()) / 3);
    }

    /// Optimal string alignment distance, O(n·m) over names that are at most some dozens of letters long.
    public static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            cost[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            cost[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
