package whom.intake.likeness;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// How alike two texts are, whichever comes first. What can't be alike is seen on their bytes, before any text is made of them.
final class Alike {
    /// Below it nobody asks how little alike two names are.
    static final double FAINT = 0.7;

    private static final JaroWinklerSimilarity NAMES = new JaroWinklerSimilarity();
    private static final LevenshteinDistance TWO = new LevenshteinDistance(2);
    private static final int PREFIX = 4;
    private static final double FOR_PREFIX = 0.1;
    private static final int ASCII = 128;

    private Alike() {
    }

    /// Jaro-Winkler, from 0 to 1; 0 for anything below [#FAINT].
    static double names(Texts textsA, int a, Texts textsB, int b) {
        return mostAlike(textsA, a, textsB, b) < FAINT ? 0 : names(textsA.at(a), textsB.at(b));
    }

    /// The library's depends on the order of texts of one length.
    private static double names(String a, String b) {
        double alike = a.compareTo(b) <= 0 ? NAMES.apply(a, b) : NAMES.apply(b, a);
        return alike < FAINT ? 0 : alike;
    }

    /// What Jaro-Winkler cannot exceed: all common letters in order and in reach.
    private static double mostAlike(Texts textsA, int a, Texts textsB, int b) {
        int lengthA = textsA.length(a);
        int lengthB = textsB.length(b);
        byte[] counts = new byte[ASCII];
        for (int i = 0; i < lengthA; i++) {
            byte letter = textsA.letter(a, i);
            if (letter < 0 || counts[letter] == Byte.MAX_VALUE) {
                return 1;
            }
            counts[letter]++;
        }
        int common = 0;
        for (int i = 0; i < lengthB; i++) {
            byte letter = textsB.letter(b, i);
            if (letter < 0) {
                return 1;
            }
            common += counts[letter]-- > 0 ? 1 : 0;
            counts[letter] = (byte) Math.max(0, counts[letter]);
        }
        double jaro = ((double) common / lengthA + (double) common / lengthB + 1) / 3;
        int prefix = 0;
        while (prefix < PREFIX && prefix < lengthA && prefix < lengthB && textsA.letter(a, prefix) == textsB.letter(b, prefix)) {
            prefix++;
        }
        return jaro + FOR_PREFIX * prefix * (1 - jaro);
    }

    /// Whether one letter too many, too few or wrong makes the difference, or two neighbours that changed places.
    static boolean byOneSlip(Texts texts, int a, int b) {
        int lengthA = texts.length(a);
        int lengthB = texts.length(b);
        int shorter = Math.min(lengthA, lengthB);
        int front = 0;
        while (front < shorter && texts.letter(a, front) == texts.letter(b, front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && texts.letter(a, lengthA - 1 - back) == texts.letter(b, lengthB - 1 - back)) {
            back++;
        }
        int restA = lengthA - front - back;
        int restB = lengthB - front - back;
        boolean swapped = restA == 2 && restB == 2 && texts.letter(a, front) == texts.letter(b, front + 1)
                && texts.letter(a, front + 1) == texts.letter(b, front);
        return swapped || (restA <= 1 && restB <= 1);
    }

    /// Whether two letters too many, too few or wrong make the difference.
    static boolean byTwoSlips(Texts texts, int a, int b) {
        return Math.abs(texts.length(a) - texts.length(b)) <= 2 && Long.bitCount(texts.letters(a) ^ texts.letters(b)) <= 2 * 2
                && TWO.apply(texts.at(a), texts.at(b)) >= 0;
    }

    /// How many letters differ, place by place, of two texts of one length.
    static int lettersApart(Texts texts, int a, int b) {
        int apart = 0;
        for (int i = 0; i < texts.length(a); i++) {
            apart += texts.letter(a, i) == texts.letter(b, i) ? 0 : 1;
        }
        return apart;
    }
}
