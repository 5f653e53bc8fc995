package whom.bench.samples.people;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The name books by language code.
public final class Languages {
    private static final Map<String, NameBook> BOOKS = Map.ofEntries(
            Map.entry("fr", WesternNames.FRENCH),
            Map.entry("en", WesternNames.ENGLISH),
            Map.entry("de", WesternNames.GERMAN),
            Map.entry("nl", WesternNames.DUTCH),
            Map.entry("sv", WesternNames.SWEDISH),
            Map.entry("it", SouthernNames.ITALIAN),
            Map.entry("es", SouthernNames.SPANISH),
            Map.entry("pt", SouthernNames.PORTUGUESE),
            Map.entry("el", SouthernNames.GREEK),
            Map.entry("pl", EasternNames.POLISH),
            Map.entry("uk", EasternNames.UKRAINIAN),
            Map.entry("bg", EasternNames.BULGARIAN),
            Map.entry("he", EasternNames.HEBREW),
            Map.entry("ar", EasternNames.ARABIC),
            Map.entry("hi", AsianNames.HINDI),
            Map.entry("ja", AsianNames.JAPANESE),
            Map.entry("ko", AsianNames.KOREAN),
            Map.entry("zh", AsianNames.CHINESE));

    /// Every language, in a fixed order.
    public static final List<String> CODES = Stream.of(BOOKS.keySet()).flatMap(keys -> keys.stream().sorted()).toList();

    private Languages() {
    }

    public static NameBook book(String code) {
        return Objects.requireNonNull(BOOKS.get(code), code);
    }
}
