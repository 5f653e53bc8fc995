package whom.intake;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import whom.text.Folding;

/// Names of months and weekdays, whole and short, in the languages most spoken in Europe and America.
final class Months {
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da", "nb", "fi", "cs");
    private static final Map<String, Integer> MONTHS = months();
    private static final Set<String> WEEKDAYS = weekdays();

    private Months() {
    }

    /// From 1, or 0 when it is no month's name.
    static int number(String word) {
        return MONTHS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    static boolean isWeekday(String word) {
        return WEEKDAYS.contains(word.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (String language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT, TextStyle.FULL_STANDALONE, TextStyle.SHORT_STANDALONE)) {
                    String name = Folding.bare(month.getDisplayName(style, Locale.of(language)));
                    if (!name.isEmpty() && !Character.isDigit(name.charAt(0))) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.put("sept", 9);
        months.put("mrz", 3);
        return Map.copyOf(months);
    }

    private static Set<String> weekdays() {
        Set<String> days = new HashSet<>();
        for (String language : LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                days.add(Folding.bare(day.getDisplayName(TextStyle.FULL, Locale.of(language))));
                days.add(Folding.bare(day.getDisplayName(TextStyle.SHORT, Locale.of(language))));
            }
        }
        return Set.copyOf(days);
    }
}
