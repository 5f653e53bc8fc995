package whom.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// A person's name without what is said before and after it: `Mrs. Dana Miller Jr.` is `Dana Miller`.
final class BareName {
    private static final Set<String> BEFORE = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "herr", "frau", "mme", "mlle",
            "sr",
            "sra", "srta");
    private static final Set<String> AFTER = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "md", "esq");

    private BareName() {
    }

    /// One word alone is the name, whatever it is.
    static String of(String text) {
        String[] words = text.strip().split("\\s+");
        int from = 0;
        int to = words.length;
        while (to - from > 1 && BEFORE.contains(plain(words[from]))) {
            from++;
        }
        while (to - from > 1 && AFTER.contains(plain(words[to - 1]))) {
            to--;
        }
        if (from == 0 && to == words.length) {
            return text;
        }
        String bare = String.join(" ", Arrays.asList(words).subList(from, to));
        return bare.endsWith(",") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace(".", "").replace(",", "");
    }
}
