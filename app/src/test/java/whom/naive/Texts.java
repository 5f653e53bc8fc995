package whom.naive;

import java.util.List;

/// Words that have something the matter with case, composition or signs.
final class Texts {
    static final List<String> WORDS = List.of("FR", "fr", "Us", "us", "DE", "a", "A", "Straße", "STRASSE", "strasse", "É", "é", "E\u0301",
            "e\u0301",
            "Σίσυφος", "σίσυφοσ", "ΣΊΣΥΦΟΣ", "İ", "i", "I", "ı", "K", "\u212A", "k", "ſ", "s", "Ǆ", "ǅ", "ǆ", "100%", "1_0", "it's",
            "\"x\"", "a\\b", "東京",
            "😀", "Ünïcödé", "\u1E9E", "ß", " padded ", "two words", "?", "Ꙁ", "ꙁ", "𐐀", "𐐨",
            "NaN", "1e5", "Infinity", "null", "-0");
    /// Of which several people have the same.
    static final List<String> COMMON = WORDS.subList(0, 14);
    static final List<String> SMALL_NUMBERS = List.of("0", "1", "2", "3", "5", "-1", "0.7", "2.5");
    static final List<String> NUMBERS = List.of("0", "1", "0.1", "0.3", "19.99", "1000", "123456789012345", "-123456789012345",
            "0.00000123",
            "0.1428571", "99999.99");
    static final List<String> TAGS = List.of("vip", "VIP", "interest/shoes", "Interest/Bags", "interest", "interest0", "interest-x",
            "topic/tech/ai",
            "topic/Tech", "topic", "ÉTÉ/plage", "été");

    private Texts() {
    }

    /// The word as somebody else might type it.
    static String retyped(Chance chance, String word) {
        return switch (chance.upTo(5)) {
            case 0 -> word.toUpperCase(java.util.Locale.ROOT);
            case 1 -> word.toLowerCase(java.util.Locale.ROOT);
            default -> word;
        };
    }
}
