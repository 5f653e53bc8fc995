package whom.intake.likeness;

/// How a name sounds, roughly: its consonants by family, without vowels and doubles, so that `Meier`, `Mayr` and `Maier` are one.
///
/// Letters of other scripts stand for themselves.
final class Sound {
    private static final int MOST = 5;

    private Sound() {
    }

    static String of(String plain) {
        StringBuilder sound = new StringBuilder(MOST + 1);
        char last = 0;
        for (int i = 0; i < plain.length() && sound.length() < MOST; i++) {
            char family = family(plain.charAt(i));
            if (family == '-') {
                // A vowel at the beginning tells; anywhere else it only keeps two consonants apart.
                if (sound.isEmpty() && last == 0) {
                    sound.append('a');
                }
                last = '-';
            } else if (family != ' ' && family != last) {
                sound.append(family);
                last = family;
            }
        }
        return sound.toString();
    }

    private static char family(char c) {
        return switch (c) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'j' -> '-';
            case 'h', 'w', ' ' -> ' ';
            case 'b', 'f', 'p', 'v' -> '1';
            case 'c', 'g', 'k', 'q', 's', 'x', 'z' -> '2';
            case 'd', 't' -> '3';
            case 'l' -> '4';
            case 'm', 'n' -> '5';
            case 'r' -> '6';
            default -> c;
        };
    }
}
