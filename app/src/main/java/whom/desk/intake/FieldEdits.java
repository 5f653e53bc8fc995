package whom.desk.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.intake.Clean;
import whom.intake.DateOrder;
import whom.intake.Entry;
import whom.intake.Limits;
import whom.intake.PlannedColumn;
import whom.profile.Kind;
import whom.text.Folding;

/// What somebody changes about a column, as another entry of the mapping.
final class FieldEdits {
    /// Names of what has a form of its own.
    private static final Map<String, Clean> FORMS = Map.of("email", Clean.EMAIL, "phone", Clean.PHONE, "mobile", Clean.PHONE, "country",
            Clean.COUNTRY, "language", Clean.LANGUAGE);

    private FieldEdits() {
    }

    /// The column means something else, or nothing when the target is empty. How it is written is found out anew.
    static Entry aimed(PlannedColumn column, String target) {
        if (target.isEmpty()) {
            return Entry.SKIPPED;
        }
        Clean form = FORMS.get(Folding.bare(target));
        Entry.Mending mending = form == null || form == Clean.EMAIL ? Entry.Mending.OPEN : new Entry.Mending(form, null, false);
        return new Entry(target, false, null, Entry.Written.OPEN, column.entry().clears(), mending, Limits.NONE);
    }

    /// The same with another answer in one field.
    static Entry changed(PlannedColumn column, String field, String value) {
        Entry entry = column.entry();
        Entry.Written written = entry.written();
        Entry.Mending mending = entry.mending();
        Limits limits = entry.limits();
        return switch (field) {
            case "type" -> entry.typed(kind(value)).written(Entry.Written.OPEN.missing(written.missing()))
                    .limited(new Limits(limits.required(), null, null, List.of()));
            case "order" -> entry.written(written.order(order(value)).format(null));
            case "format" -> entry.written(written.format(orNothing(value)));
            case "decimal" -> entry.written(written.decimal(value.charAt(0)));
            case "unit" -> entry.written(written.unit(orNothing(value)));
            case "separator" -> entry.written(written.separator(orNothing(value)));
            case "true" -> entry.written(written.words(listed(value), written.no()));
            case "false" -> entry.written(written.words(written.yes(), listed(value)));
            case "missing" -> entry.written(written.missing(listed(value)));
            case "clean" -> entry.mended(new Entry.Mending(Clean.valueOf(value), mending.country(), mending.fix()));
            case "country" -> entry.mended(new Entry.Mending(mending.clean(), upper(value), mending.fix()));
            case "fix" ->
                entry.mended(new Entry.Mending(mending.clean() == null ? Clean.EMAIL : mending.clean(), mending.country(), on(value)));
            case "required" -> entry.limited(new Limits(on(value), limits.min(), limits.max(), limits.allowed()));
            case "min" -> entry.limited(new Limits(limits.required(), orNothing(value), limits.max(), limits.allowed()));
            case "max" -> entry.limited(new Limits(limits.required(), limits.min(), orNothing(value), limits.allowed()));
            case "allowed" -> entry.limited(new Limits(limits.required(), limits.min(), limits.max(), listed(value)));
            case "empty" -> entry.clearing(on(value));
            default -> entry;
        };
    }

    private static Kind kind(String name) {
        return Kind.valueOf(name);
    }

    private static DateOrder order(String word) {
        return Stream.of(DateOrder.values()).filter(order -> order.word().equals(word)).findFirst().orElse(DateOrder.DMY);
    }

    private static @Nullable String upper(String code) {
        return orNothing(code.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String orNothing(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static boolean on(String value) {
        return Boolean.parseBoolean(value);
    }

    private static List<String> listed(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
