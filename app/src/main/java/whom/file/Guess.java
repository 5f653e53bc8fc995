package whom.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/// The encoding that a text without a mark is probably in, when it is not UTF-8.
final class Guess {
    private static final int ENOUGH = 1 << 20;
    private static final int LONGEST = 400;
    private static final int ENOUGH_OF_ANOTHER = 3;

    /// What Latin letters are mostly written in: Windows in the west, Windows in the east, old Macs, DOS, and the standard; of two that fit as
    /// well, the first.
    private static final List<Charset> LATIN = Stream.of("windows-1252", "windows-1250", "x-MacRoman", "IBM850", "ISO-8859-1")
            .filter(Charset::isSupported).map(Charset::forName).toList();
    private static final String FREQUENT = "äöüÄÖÜßéèêëàâçîïôûùñáíóúåæøÅÆØãõąęłńśźżćěščřžýůő’";

    private Guess() {
    }

    /// Looks at words with letters beyond ASCII wherever in the file they are.
    static Charset of(InputStream in) throws IOException {
        byte[] words = words(in);
        Charset told = told(words);
        if (told != null && !LATIN.contains(told) && isOfAnotherScript(told.decode(ByteBuffer.wrap(words)).toString())) {
            return told;
        }
        Charset best = StandardCharsets.ISO_8859_1;
        long bestScore = Long.MIN_VALUE;
        for (Charset charset : LATIN) {
            long score = score(charset.decode(ByteBuffer.wrap(words)).toString());
            if (score > bestScore) {
                best = charset;
                bestScore = score;
            }
        }
        return best;
    }

    /// Words of another script have hardly a Latin letter in them; Müller read as Chinese has five, and é alone says nothing.
    private static boolean isOfAnotherScript(String words) {
        long others = 0;
        for (String word : words.strip().split(" ", -1)) {
            long own = word.chars().filter(c -> c >= 0x80 && c != '\ufffd' && Character.isLetter(c)).count();
            long ascii = word.chars().filter(c -> c < 0x80 && Character.isLetter(c)).count();
            others += own > 1 && own > ascii ? own : -ascii;
        }
        return others > ENOUGH_OF_ANOTHER;
    }

    private static @Nullable Charset told(byte[] words) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(words);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : null;
    }

    /// How much the text looks like words of somebody: letters where letters stand, small ones after small ones.
    private static long score(String words) {
        long score = 0;
        for (int i = 1; i + 1 < words.length(); i++) {
            char c = words.charAt(i);
            boolean after = Character.isLetter(words.charAt(i - 1));
            boolean before = Character.isLetter(words.charAt(i + 1));
            if (c < 0x80 || (!after && !before)) {
                continue;
            }
            if (c == '\ufffd' || Character.isISOControl(c)) {
                score -= 4;
            } else if (FREQUENT.indexOf(c) >= 0) {
                score += 2;
            } else if (after && before && !Character.isLetter(c)) {
                score -= 3;
            }
            if (Character.isUpperCase(c) && Character.isLowerCase(words.charAt(i - 1))) {
                score -= 5;
            }
        }
        return score;
    }

    /// The words that hold a byte beyond ASCII, with a space between them.
    private static byte[] words(InputStream in) throws IOException {
        ByteArrayOutputStream words = new ByteArrayOutputStream();
        words.write(' ');
        byte[] word = new byte[LONGEST];
        int length = 0;
        boolean beyond = false;
        for (int b = in.read(); b >= 0 && words.size() < ENOUGH; b = in.read()) {
            // The second byte of a character of East Asia may be one that is ASCII alone.
            boolean second = length > 0 && word[length - 1] < 0 && b >= '@' && b <= '~';
            boolean letter = b >= 0x80 || second || Character.isLetterOrDigit(b);
            if (letter) {
                word[length++] = (byte) b;
                beyond |= b >= 0x80;
            }
            if (!letter || length == LONGEST) {
                keep(words, word, beyond ? length : 0);
                length = 0;
                beyond = false;
            }
        }
        keep(words, word, beyond ? length : 0);
        return words.toByteArray();
    }

    private static void keep(ByteArrayOutputStream words, byte[] word, int length) {
        if (length > 0) {
            words.write(word, 0, length);
            words.write(' ');
        }
    }
}
