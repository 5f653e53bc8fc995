package whom.intake;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.text.Folding;

/// What kind of values a new column holds, told by all of them: a single exception makes it text, so that nothing is lost.
///
/// @param written how they are written, as far as it must be said
record Guess(Kind kind, Entry.Written written) {
    private static final Guess TEXT = new Guess(Kind.TEXT, Entry.Written.OPEN);

    /// @param told  what is said about the column already
    /// @param style how the rest of the table is written
    static Guess of(Seen seen, Entry.Written told, Style style, String header) {
        if (seen.valued() == 0) {
            return TEXT;
        }
        if (told.separator() != null) {
            return new Guess(Kind.LIST, Entry.Written.OPEN);
        }
        Optional<Guess> counted = told.format() == null && Style.isTimeName(header) ? counted(seen) : Optional.empty();
        return Stream.<Optional<Guess>>of(truth(seen, told), counted, number(seen, told, style, header), time(seen, told, style, header))
                .flatMap(Optional::stream).findFirst().orElse(TEXT);
    }

    private static Optional<Guess> truth(Seen seen, Entry.Written told) {
        boolean words = !told.yes().isEmpty() || !told.no().isEmpty();
        return truths(seen, told).map(truths -> new Guess(Kind.BOOLEAN,
                words || truths.isUsual() ? Entry.Written.OPEN : Entry.Written.OPEN.words(truths.yes(), truths.no())));
    }

    /// The words of a column that says only yes and no.
    private static Optional<Truths> truths(Seen seen, Entry.Written told) {
        if (seen.more()) {
            return Optional.empty();
        }
        Set<String> words = words(seen);
        if (told.yes().isEmpty() && told.no().isEmpty()) {
            return Truths.of(words);
        }
        return Optional.of(new Truths(told.yes(), told.no())).filter(truths -> truths.covers(words));
    }

    private static Set<String> words(Seen seen) {
        return seen.values().keySet().stream().filter(word -> !Looks.isAbsent(word)).map(Folding::key).collect(Collectors.toSet());
    }

    private static Optional<Guess> number(Seen seen, Entry.Written told, Style style, String header) {
        if (Style.isNeverNumber(header)) {
            return Optional.empty();
        }
        Entry.Written written = style.ofNumbers(seen, told);
        Character decimal = told.decimal() == null ? written.decimal() : told.decimal();
        boolean all = decimal == null ? seen.all(Form.PLAIN_NUMBER) : seen.all(decimal == '.' ? Form.POINT_NUMBER : Form.COMMA_NUMBER);
        boolean sure = decimal == null || told.decimal() != null || Style.countsAmounts(seen, decimal);
        boolean oneUnit = seen.count(Form.UNIT) == 0 || told.unit() != null || seen.units().size() == 1;
        return all && sure && oneUnit ? Optional.of(new Guess(Kind.NUMBER, written)) : Optional.empty();
    }

    private static Optional<Guess> time(Seen seen, Entry.Written told, Style style, String header) {
        if (told.format() != null) {
            return Optional.empty();
        }
        if (told.order() == null && seen.count(Form.SHORT_YEAR) > 0 && !Style.isTimeName(header)) {
            return Optional.empty();
        }
        Entry.Written written = style.ofTimes(seen, told);
        DateOrder order = told.order() == null ? written.order() : told.order();
        return kind(seen, order).map(kind -> new Guess(kind, written));
    }

    /// A date or a moment, when every cell is one in that order.
    private static Optional<Kind> kind(Seen seen, @Nullable DateOrder order) {
        long days = order == null ? seen.count(Form.USUAL_DAY) : seen.count(Style.day(order));
        long moments = order == null ? seen.count(Form.USUAL_MOMENT) : seen.count(Style.moment(order));
        if (days == seen.valued()) {
            return Optional.of(Kind.DATE);
        }
        return days + moments == seen.valued() ? Optional.of(Kind.INSTANT) : Optional.empty();
    }

    private static Optional<Guess> counted(Seen seen) {
        Map<Form, Guess> formats = Map.of(Form.EPOCH_SECONDS, new Guess(Kind.INSTANT, Entry.Written.OPEN.format("epoch")),
                Form.EPOCH_MILLIS, new Guess(Kind.INSTANT, Entry.Written.OPEN.format("epoch-millis")),
                Form.EXCEL_DAY, new Guess(seen.all(Form.EITHER_NUMBER) ? Kind.DATE : Kind.INSTANT, Entry.Written.OPEN.format("excel")));
        return formats.keySet().stream().filter(seen::all).findFirst().map(formats::get);
    }

    /// The narrowest kind of cells that are read as is already settled.
    static Kind settled(Seen seen, Reading reading) {
        if (seen.valued() == 0) {
            return Kind.TEXT;
        }
        boolean usual = reading.truths().isUsual();
        Set<String> words = seen.more() ? Set.of() : words(seen);
        if (!words.isEmpty() && (usual ? Truths.of(words).filter(Truths::isUsual).isPresent() : reading.truths().covers(words))) {
            return Kind.BOOLEAN;
        }
        Times times = reading.times();
        if (times.count() != null || times.format() != null) {
            return counted(seen).map(Guess::kind).orElse(Kind.TEXT);
        }
        Character decimal = reading.numbers().decimal();
        Form number = decimal == null ? Form.PLAIN_NUMBER : decimal == '.' ? Form.POINT_NUMBER : Form.COMMA_NUMBER;
        return seen.all(number) ? Kind.NUMBER : kind(seen, times.order()).orElse(Kind.TEXT);
    }
}
