package whom.liquid.mailchimp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a date or birthday field holds. Mailchimp's API takes dates as `MM/DD/YYYY` or `YYYY-MM-DD`, and birthdays as `MM/DD`.
///
/// @param year null in a birthday
record MergeDate(@Nullable Integer year, int month, int day) {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]\\d{2}:\\d{2}.*)?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?");
    private static final int LEAP = 2_000;

    /// The date that a text is, a moment being its day; null when it is none.
    static @Nullable MergeDate of(String text) {
        MergeDate whole = ofIso(text);
        if (whole != null) {
            return whole;
        }
        Matcher american = AMERICAN.matcher(text);
        return american.matches() ? of(american.group(3), american.group(1), american.group(2)) : null;
    }

    /// The date that a text is in the way that the data write dates; null when it is none.
    static @Nullable MergeDate ofIso(String text) {
        if (text.length() < 10 || text.charAt(4) != '-') {
            return null;
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? of(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    private static @Nullable MergeDate of(@Nullable String year, String month, String day) {
        try {
            LocalDate known = LocalDate.of(year == null ? LEAP : Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return new MergeDate(year == null ? null : known.getYear(), known.getMonthValue(), known.getDayOfMonth());
        } catch (DateTimeException e) {
            // No such day: a text like any other.
            return null;
        }
    }

    /// Before, after or on the same day; only month and day count where one of the two is a birthday.
    int order(MergeDate other) {
        int years = year == null || other.year == null ? 0 : Integer.compare(year, other.year);
        return years != 0 ? years : Integer.compare(month * 100 + day, other.month * 100 + other.day);
    }

    /// `MM/DD/YYYY`, what a new date field is set to.
    String printed() {
        return year == null ? birthday() : birthday() + String.format(Locale.ROOT, "/%04d", year);
    }

    /// `MM/DD`
    String birthday() {
        return String.format(Locale.ROOT, "%02d/%02d", month, day);
    }
}
