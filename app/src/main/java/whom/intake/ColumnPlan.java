package whom.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.clean.Emails;
import whom.clean.Guard;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;

/// Works out what a column of known meaning holds and how its cells are written.
final class ColumnPlan {
    private static final double NEARLY_ALL = 0.9;
    private static final List<Kind> TOLD_APART = List.of(Kind.NUMBER, Kind.DATE, Kind.INSTANT);

    private final List<String> header;
    private final int index;
    private final String title;
    private final Planning.Meaning meaning;
    private final Seen seen;
    private final Style style;
    private final Content content;
    private final Schema schema;
    private final List<Note> notes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();

    ColumnPlan(List<String> header, int index, Planning.Meaning meaning, Seen seen, Style style, Content content, Schema schema) {
        this.header = header;
        this.index = index;
        this.title = Header.title(header, index);
        this.meaning = meaning;
        this.seen = seen;
        this.style = style;
        this.content = content;
        this.schema = schema;
    }

    PlannedColumn column() {
        if (header.get(index).isEmpty() && meaning.to().isEmpty() && meaning.basis() == Basis.NEW) {
            notes.add(Note.of(Note.About.NAMELESS, "", Integer.toString(index + 1)));
            return skipped();
        }
        if (Secrets.isName(header.get(index))) {
            notes.add(Note.of(Note.About.SECRET_NAME, title));
            return skipped();
        }
        if (seen.share(Form.SECRET) >= NEARLY_ALL || seen.share(Form.CARD) >= NEARLY_ALL) {
            notes.add(Note.of(Note.About.SECRET_VALUES, title));
            return skipped();
        }
        if (meaning.to().isEmpty()) {
            return skipped();
        }
        Entry entry = meaning.entry();
        Kind fixed = fixedKind();
        Kind told = entry.type() == null && entry.written().separator() != null && fixed == null ? Kind.LIST : entry.type();
        Kind kind = told == null ? fixed : told;
        Entry.Written written;
        boolean brings = kind == null || fixed == null;
        if (kind == null) {
            Guess guess = Guess.of(seen, entry.written(), style, header.get(index));
            kind = guess.kind();
            written = entry.written().or(guess.written());
        } else {
            written = entry.written().or(style.of(kind, seen, entry.written()));
        }
        written = absences(kind, written);
        remarks(kind, written);
        Entry complete = new Entry(meaning.to(), false, isTyped() ? kind : entry.type(), written, entry.clears(), mending(entry),
                entry.limits());
        return new PlannedColumn(index, title, meaning.to(), kind, brings && isTyped(), complete, meaning.basis(), share(kind, written),
                notes,
                questions);
    }

    private PlannedColumn skipped() {
        return new PlannedColumn(index, title, "", null, false, Entry.SKIPPED, meaning.basis(), 1, notes, questions);
    }

    /// The kind that the target says by itself; null when it says none.
    private @Nullable Kind fixedKind() {
        return switch (Targets.target(meaning.to(), content, schema, null).orElse(null)) {
            case null -> null;
            case Target.Key _,Target.EventName _,Target.Channel _,Target.Reason _,Target.EventId _,Target.ConsentSource _ -> Kind.TEXT;
            case Target.Tags _ -> Kind.LIST;
            case Target.ToConsent _ -> Kind.BOOLEAN;
            case Target.At _,Target.ConsentSince _ -> Kind.INSTANT;
            case Target.ToAttribute(String name, Kind _) -> schema.attribute(name).map(Attribute::kind).orElse(null);
            case Target.ToProperty(String name, Kind _) -> null;
        };
    }

    /// Whether a mapping must say what the column holds.
    private boolean isTyped() {
        return Targets.target(meaning.to(), content, schema, null)
                .filter(t -> t instanceof Target.ToAttribute || t instanceof Target.ToProperty).isPresent();
    }

    private Entry.Mending mending(Entry entry) {
        boolean recognised = meaning.basis() == Basis.SYNONYM && entry.mending().clean() == null && content == Content.PROFILES;
        Clean clean = recognised ? cleanable() : Clean.NONE;
        return clean == Clean.NONE ? entry.mending() : new Entry.Mending(clean, entry.mending().country(), entry.mending().fix());
    }

    /// Words for nothing count as nothing where the rest is no text.
    private Entry.Written absences(Kind kind, Entry.Written written) {
        if (kind == Kind.TEXT || seen.count(Form.ABSENT) == 0 || !written.missing().isEmpty()) {
            return written;
        }
        List<String> words = seen.values().keySet().stream().filter(Looks::isAbsent).toList();
        List<String> missing = words.isEmpty() ? Looks.absentWords() : words;
        notes.add(Note.of(Note.About.ABSENT, title, String.join("\", \"", missing)));
        return written.missing(missing);
    }

    private void remarks(Kind kind, Entry.Written written) {
        String example = seen.examples().isEmpty() ? "" : seen.examples().getFirst();
        if (seen.count(Form.DAMAGED) > 0) {
            String damaged = seen.values().keySet().stream().filter(Looks::isDamaged).findFirst().orElse(example);
            notes.add(Note.of(Note.About.DAMAGED, title, Long.toString(seen.count(Form.DAMAGED)), damaged));
        }
        if (seen.count(Form.GUARDED) > 0) {
            notes.add(Note.of(Note.About.GUARDED, title, Long.toString(seen.count(Form.GUARDED))));
        }
        switch (kind) {
            case NUMBER -> ofNumber(written, example);
            case DATE, INSTANT -> ofTime(written, example);
            case TEXT -> {
                offerCleaning();
                ofText();
            }
            case BOOLEAN -> ofTruth();
            case LIST -> {
            }
        }
    }

    private void ofNumber(Entry.Written written, String example) {
        if (written.unit() != null) {
            notes.add(Note.of(Note.About.UNIT, title, written.unit()));
        }
        if (meaning.entry().written().decimal() == null && style.isDecimalOpen(seen)) {
            char assumed = written.decimal() == null ? '.' : written.decimal();
            String doubtful = seen.values().keySet().stream().filter(Looks::isDoubtfulNumber).findFirst().orElse(example);
            questions.add(new Question.WhichDecimal(title, assumed, doubtful));
            notes.add(Note.of(Note.About.ASSUMED_DECIMAL, title, doubtful, plainly(doubtful, assumed)));
        }
    }

    private static String plainly(String number, char decimal) {
        NumberText parts = new NumberText();
        return parts.take(number) && parts.fits(decimal) ? parts.value(decimal).toPlainString() : number;
    }

    private void ofTime(Entry.Written written, String example) {
        if (seen.count(Form.SHORT_YEAR) > 0 && written.format() == null) {
            notes.add(Note.of(Note.About.SHORT_YEARS, title));
        }
        Entry.Written told = meaning.entry().written();
        if (told.order() == null && told.format() == null && written.order() != null && style.isOrderOpen(seen)) {
            List<DateOrder> possible = List.of(DateOrder.DMY, DateOrder.MDY);
            questions.add(new Question.WhichOrder(title, written.order(), possible, example));
            notes.add(Note.of(Note.About.ASSUMED_ORDER, title, example, written.order() == DateOrder.MDY ? "month" : "day"));
        }
    }

    /// A column that means a phone, a country or a language can be brought into one form, which is offered and not done.
    private void offerCleaning() {
        if (content != Content.PROFILES || meaning.basis() == Basis.SYNONYM || meaning.entry().mending().clean() != null) {
            return;
        }
        Clean clean = cleanable();
        if (clean != Clean.NONE) {
            Tidying tidying = new Tidying(clean, null, false, new Emails(false));
            seen.values().keySet().stream().map(text -> Guard.isOn(text) ? text.substring(1) : text)
                    .map(text -> Map.entry(text, tidying.tidy(text, null)))
                    .filter(e -> e.getValue().fixes().stream().anyMatch(fix -> !fix.isDoubt())).findFirst()
                    .ifPresent(e -> questions.add(new Question.WhetherClean(title, clean, e.getKey(), e.getValue().text())));
        }
    }

    private Clean cleanable() {
        String means = Synonyms.meaning(meaning.to()).or(() -> Synonyms.meaning(header.get(index))).orElse("");
        return switch (means) {
            case "phone" -> Clean.PHONE;
            case "country" -> Clean.COUNTRY;
            case "language" -> Clean.LANGUAGE;
            default -> Clean.NONE;
        };
    }

    /// What it would have been but for some cells.
    private void ofText() {
        if (!isTyped() || meaning.entry().type() != null || meaning.basis() == Basis.NAME) {
            return;
        }
        if (seen.units().size() > 1) {
            notes.add(Note.of(Note.About.MIXED_UNITS, title, String.join(", ", seen.units().keySet())));
            return;
        }
        for (Kind kind : TOLD_APART) {
            Entry.Written written = style.of(kind, seen, meaning.entry().written());
            double share = share(kind, written);
            if (share >= NEARLY_ALL && share < 1) {
                String odd = seen.values().keySet().stream().filter(text -> !Looks.isNumberOrTime(text)).findFirst().orElse("…");
                notes.add(Note.of(Note.About.NEARLY, title, (long) Math.floor(share * 100) + " %", kind.word() + "s", odd));
                return;
            }
        }
    }

    /// A column of yes and no that may be about consent is asked about and never assumed.
    private void ofTruth() {
        Optional<String> means = Synonyms.meaning(header.get(index)).filter(Targets::isConsent);
        if (means.isPresent() && meaning.basis() == Basis.NEW && content == Content.PROFILES) {
            String channel = means.get().substring("consent.".length());
            questions.add(new Question.WhetherConsent(title, channel));
            notes.add(Note.of(Note.About.MAYBE_CONSENT, title, channel));
        }
    }

    /// The share of the cells with a value that are of the kind.
    private double share(Kind kind, Entry.Written written) {
        List<String> missing = written.missing().stream().map(Folding::key).toList();
        long absent = missing.isEmpty()
                ? 0
                : seen.values().entrySet().stream().filter(e -> missing.contains(Folding.key(e.getKey())) && !Looks.isAbsent(e.getKey()))
                        .mapToLong(e -> e.getValue()).sum();
        long valued = seen.valued() - absent;
        if (valued <= 0) {
            return 1;
        }
        long fitting = switch (kind) {
            case TEXT, LIST -> valued;
            case NUMBER -> seen.count(written.decimal() == null
                    ? Form.PLAIN_NUMBER
                    : written.decimal() == '.' ? Form.POINT_NUMBER : Form.COMMA_NUMBER);
            case DATE -> times(written, false);
            case INSTANT -> times(written, true);
            case BOOLEAN -> truths(written);
        };
        return Math.min(1, (double) fitting / valued);
    }

    private long times(Entry.Written written, boolean moments) {
        if (written.format() != null) {
            return switch (written.format()) {
                case "epoch" -> seen.count(Form.EPOCH_SECONDS);
                case "epoch-millis" -> seen.count(Form.EPOCH_MILLIS);
                case "excel" -> seen.count(Form.EXCEL_DAY);
                default -> seen.valued();
            };
        }
        DateOrder order = written.order();
        long days = seen.count(order == null ? Form.USUAL_DAY : Style.day(order));
        return days + (moments || order != null ? seen.count(order == null ? Form.USUAL_MOMENT : Style.moment(order)) : 0);
    }

    private long truths(Entry.Written written) {
        Truths truths = written.yes().isEmpty() && written.no().isEmpty() ? Truths.USUAL : new Truths(written.yes(), written.no());
        List<String> words = new ArrayList<>(truths.yes());
        words.addAll(truths.no());
        return seen.values().entrySet().stream().filter(e -> words.contains(Folding.key(e.getKey()))).mapToLong(e -> e.getValue()).sum();
    }
}
