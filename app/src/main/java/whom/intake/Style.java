package whom.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.text.Folding;

/// How the numbers and dates of a table are written where a column does not tell by itself: as its other columns are.
///
/// @param decimal      the decimal sign
/// @param decimalShown whether some column shows it
/// @param order        of day, month and year
/// @param orderShown   whether some column shows it
record Style(char decimal, boolean decimalShown, DateOrder order, boolean orderShown) {
    private static final Set<String> NO_NUMBERS = Set.of("phone", "postal_code");
    private static final List<String> TIME_ENDS = List.of("date", "datum", "time", "timestamp", "zeit", "createdat", "updatedat",
            "birthday",
            "birthdate", "geburtstag", "dob", "seen", "since", "fecha", "naissance", "nacimiento", "nascita", "opened", "joined");

    /// @param american whether those who made the table are likely to put the month first
    static Style of(Survey survey, boolean american) {
        long point = survey.columns().stream().mapToLong(Style::onlyPoint).sum();
        long comma = survey.columns().stream().mapToLong(Style::onlyComma).sum();
        long dayFirst = survey.columns().stream().mapToLong(seen -> only(seen, DateOrder.DMY, DateOrder.MDY)).sum();
        long monthFirst = survey.columns().stream().mapToLong(seen -> only(seen, DateOrder.MDY, DateOrder.DMY)).sum();
        boolean shown = dayFirst > 0 != monthFirst > 0;
        DateOrder usual = american ? DateOrder.MDY : DateOrder.DMY;
        return new Style(comma > point ? ',' : '.', comma > 0 != point > 0,
                dayFirst == monthFirst ? usual : dayFirst > monthFirst ? DateOrder.DMY : DateOrder.MDY,
                shown);
    }

    private static long onlyPoint(Seen seen) {
        return seen.count(Form.POINT_NUMBER) - seen.count(Form.EITHER_NUMBER) - seen.count(Form.DOUBTFUL_NUMBER);
    }

    private static long onlyComma(Seen seen) {
        return seen.count(Form.COMMA_NUMBER) - seen.count(Form.EITHER_NUMBER) - seen.count(Form.DOUBTFUL_NUMBER);
    }

    private static long fits(Seen seen, DateOrder order) {
        return seen.count(day(order)) + seen.count(moment(order));
    }

    /// How many dates of a column are dates in the one order and not in the other.
    private static long only(Seen seen, DateOrder order, DateOrder other) {
        return Math.max(0, fits(seen, order) - fits(seen, other));
    }

    /// How the numbers of a column are written, as far as it is not told and must be said.
    Entry.Written ofNumbers(Seen seen, Entry.Written told) {
        Entry.Written written = Entry.Written.OPEN;
        if (told.decimal() == null) {
            char sign = decimal(seen);
            boolean plain = sign == '.' && seen.count(Form.POINT_NUMBER) == seen.count(Form.PLAIN_NUMBER);
            written = written.decimal(plain ? null : sign);
        }
        String unit = told.unit() == null ? mostUsed(seen) : null;
        return unit == null ? written : written.unit(unit);
    }

    private static @Nullable String mostUsed(Seen seen) {
        return seen.units().entrySet().stream().max(Comparator.comparingLong(e -> e.getValue())).map(e -> e.getKey()).orElse(null);
    }

    /// The decimal sign of a column; that of the table when the column does not tell. Beside whole numbers, `1.200` is a thousand and more: who
    /// writes three digits behind a point writes them behind every one.
    char decimal(Seen seen) {
        long point = onlyPoint(seen);
        long comma = onlyComma(seen);
        if (point != comma) {
            return point > comma ? '.' : ',';
        }
        boolean thousands = seen.count(Form.ROUND_POINT) > 0 && seen.count(Form.EITHER_NUMBER) > 0;
        return thousands && !decimalShown ? ',' : decimal;
    }

    /// Whether neither a column nor its table tells what its decimal sign is, and it matters.
    boolean isDecimalOpen(Seen seen) {
        return seen.count(Form.DOUBTFUL_NUMBER) > 0 && onlyPoint(seen) == onlyComma(seen) && !decimalShown;
    }

    /// Whether numbers with signs between their digits are amounts and not somebody's own numbering, such as `1.234.567`.
    static boolean countsAmounts(Seen seen, char decimal) {
        boolean shown = seen.count(Form.FRACTION) > 0 || seen.count(Form.UNIT) > 0 || seen.count(Form.DOUBTFUL_NUMBER) > 0;
        return shown || (decimal == '.' && onlyPoint(seen) > 0);
    }

    /// How the dates of a column are written, as far as it is not told and must be said.
    Entry.Written ofTimes(Seen seen, Entry.Written told) {
        if (told.order() != null || told.format() != null) {
            return Entry.Written.OPEN;
        }
        long usual = seen.count(Form.USUAL_DAY) + seen.count(Form.USUAL_MOMENT);
        DateOrder best = order(seen);
        return usual >= fits(seen, best) ? Entry.Written.OPEN : Entry.Written.OPEN.order(best);
    }

    /// The order of a column's dates; that of the table when the column does not tell.
    DateOrder order(Seen seen) {
        return Stream.of(order, DateOrder.DMY, DateOrder.MDY, DateOrder.YMD).max(Comparator.comparingLong(o -> fits(seen, o)))
                .orElse(order);
    }

    /// Whether neither a column nor its table tells which comes first, and it matters.
    boolean isOrderOpen(Seen seen) {
        return seen.count(Form.DOUBTFUL_DAY) > 0 && fits(seen, DateOrder.DMY) == fits(seen, DateOrder.MDY) && !orderShown;
    }

    static Form day(DateOrder order) {
        return switch (order) {
            case DMY -> Form.DMY_DAY;
            case MDY -> Form.MDY_DAY;
            case YMD -> Form.YMD_DAY;
        };
    }

    static Form moment(DateOrder order) {
        return switch (order) {
            case DMY -> Form.DMY_MOMENT;
            case MDY -> Form.MDY_MOMENT;
            case YMD -> Form.YMD_MOMENT;
        };
    }

    /// Whether digits in a column of that name are no number: zeros before them and signs between them matter.
    static boolean isNeverNumber(String header) {
        return Synonyms.meaning(header).filter(NO_NUMBERS::contains).isPresent();
    }

    /// Whether a column of that name is likely to hold dates.
    static boolean isTimeName(String header) {
        String name = Header.name(header);
        return Folding.fold(header).strip().endsWith("_at") || Folding.fold(header).strip().endsWith(" at")
                || TIME_ENDS.stream().anyMatch(end -> name.endsWith(end) || name.startsWith(end));
    }

    /// How the cells of a column of a known kind are written, as far as it is not told and must be said.
    Entry.Written of(Kind kind, Seen seen, Entry.Written told) {
        return switch (kind) {
            case NUMBER -> ofNumbers(seen, told);
            case DATE, INSTANT -> counted(seen, told);
            case BOOLEAN -> truths(seen, told);
            case LIST -> told.separator() == null ? Entry.Written.OPEN.separator(separator(seen)) : Entry.Written.OPEN;
            case TEXT -> Entry.Written.OPEN;
        };
    }

    private Entry.Written counted(Seen seen, Entry.Written told) {
        if (told.order() != null || told.format() != null) {
            return Entry.Written.OPEN;
        }
        if (seen.all(Form.EPOCH_SECONDS)) {
            return Entry.Written.OPEN.format("epoch");
        }
        if (seen.all(Form.EPOCH_MILLIS)) {
            return Entry.Written.OPEN.format("epoch-millis");
        }
        return seen.all(Form.EXCEL_DAY) ? Entry.Written.OPEN.format("excel") : ofTimes(seen, told);
    }

    private static Entry.Written truths(Seen seen, Entry.Written told) {
        if (seen.more() || !told.yes().isEmpty() || !told.no().isEmpty()) {
            return Entry.Written.OPEN;
        }
        Set<String> words = Set.copyOf(seen.values().keySet().stream().filter(w -> !Looks.isAbsent(w)).map(Folding::key).toList());
        return words.isEmpty() || Truths.USUAL.yes().containsAll(words)
                ? Entry.Written.OPEN
                : Truths.of(words).filter(truths -> !truths.isUsual()).map(truths -> Entry.Written.OPEN.words(truths.yes(), truths.no()))
                        .orElse(Entry.Written.OPEN);
    }

    private static @Nullable String separator(Seen seen) {
        if (seen.count(Form.JSON_LIST) > 0 && seen.all(Form.JSON_LIST)) {
            return Splitting.JSON;
        }
        if (seen.count(Form.PIPE) > 0) {
            return null;
        }
        if (seen.count(Form.NESTED_CSV) > 0) {
            return Splitting.CSV;
        }
        return seen.count(Form.SEMICOLON) > 0 ? ";" : seen.count(Form.COMMA) > 0 ? "," : null;
    }
}
