package whom.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Column.Longest;
import whom.export.preset.Formats;
import whom.export.preset.Formats.ListForm;
import whom.export.preset.Formats.Within;
import whom.export.preset.Preset;
import whom.export.preset.Step;
import whom.profile.Value;

/// Values as a preset wants them written.
final class Formatting {
    private final Formats formats;
    private final Fit fit;
    private final Longest longest;
    private final ZoneId zone;
    private final boolean hashing;
    private final DayText days;
    private final MomentText moments;

    /// @param workspace the zone of instants when the preset names none
    Formatting(Preset preset, ZoneId workspace) {
        this(preset, workspace, true);
    }

    /// @param hashing whether what is to be hashed is; else it stands there as it would go into the hash, for people to see
    Formatting(Preset preset, ZoneId workspace, boolean hashing) {
        this.formats = preset.formats();
        this.fit = new Fit(preset.text(), preset.file());
        this.longest = new Longest(preset.text().characters(), preset.text().longest(), true);
        ZoneId own = formats.zone();
        this.zone = own == null ? workspace : own;
        this.hashing = hashing;
        this.days = new DayText(formats.date());
        this.moments = new MomentText(formats.instant(), zone);
    }

    /// In which moments are written.
    ZoneId zone() {
        return zone;
    }

    /// A value after its steps, fit for the vendor's file, of any length.
    ///
    /// @param region the country of a telephone number that does not say its own
    Cell format(Value value, List<Step> steps, @Nullable String region) {
        if (!steps.isEmpty() && steps.getFirst() instanceof Step.Typed typed) {
            Cell cell = typed(typed, value);
            return cell.text().isEmpty() ? cell : text(cell.text(), steps.subList(1, steps.size()), region);
        }
        return switch (value) {
            case Value.Text(String text) -> text(text, steps, region);
            case Value.Number(var number) -> text(NumberText.of(number, formats.decimalComma()), steps, region);
            case Value.Truth(boolean truth) -> text(truth ? formats.yes() : formats.no(), steps, region);
            case Value.Date(var date) -> text(formats.midnight() ? moments.of(start(date)) : days.of(date), steps, region);
            case Value.Moment(var instant) -> text(moments.of(instant), steps, region);
            case Value.Texts(var texts) -> list(texts, steps, region);
        };
    }

    /// Nothing instead of a text that is longer than the vendor takes.
    Cell limited(Cell cell, Longest column) {
        boolean tooLong = isLonger(cell.text(), column) || (column.limited() && isLonger(cell.text(), longest));
        return tooLong ? Cell.without(Flaw.TOO_LONG) : cell;
    }

    private static boolean isLonger(String text, Longest most) {
        Integer characters = most.characters();
        Integer bytes = most.bytes();
        return (characters != null && text.length() > characters)
                // No character takes more than three bytes of UTF-8 for each of its char.
                || (bytes != null && text.length() * 3L > bytes && text.getBytes(StandardCharsets.UTF_8).length > bytes);
    }

    /// A layout in which such a step meets another type is never made.
    private Cell typed(Step.Typed step, Value value) {
        return switch (step) {
            case Step.Date(var pattern) -> switch (value) {
                case Value.Date(var date) -> Cell.of(pattern.format(date));
                case Value.Moment(var instant) -> Cell.of(pattern.format(instant.atZone(zone)));
                case Value.Text _,Value.Number _,Value.Truth _,Value.Texts _ -> throw wrongly(step, value);
            };
            case Step.EpochSeconds() -> Cell.of(Long.toString(instant(step, value).getEpochSecond()));
            case Step.Instant() -> Cell.of(moments.of(instant(step, value)));
            case Step.Join(String separator) -> {
                if (value instanceof Value.Texts(var texts)) {
                    // Nobody could tell the values apart again.
                    boolean within = texts.stream().anyMatch(text -> text.contains(separator));
                    yield within ? Cell.without(Flaw.SEPARATED) : Cell.of(String.join(separator, texts));
                }
                throw wrongly(step, value);
            }
        };
    }

    private Instant instant(Step.Typed step, Value value) {
        return switch (value) {
            case Value.Date(var date) -> start(date);
            case Value.Moment(var instant) -> instant;
            case Value.Text _,Value.Number _,Value.Truth _,Value.Texts _ -> throw wrongly(step, value);
        };
    }

    private Instant start(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static IllegalStateException wrongly(Step.Typed step, Value value) {
        return new IllegalStateException("a step that needs " + step.needs() + " has met " + value.getClass().getSimpleName());
    }

    private Cell text(String text, List<Step> steps, @Nullable String region) {
        if (steps.isEmpty()) {
            return fit.text(text);
        }
        if (!(steps.getLast() instanceof Step.Sha256)) {
            return fit.text(Steps.apply(steps, text, region));
        }
        if (Sha256.isHex(text.strip())) {
            return Cell.without(Flaw.HASHED);
        }
        Cell plain = fit.text(Steps.apply(steps.subList(0, steps.size() - 1), text, region));
        return plain.text().isEmpty() || !hashing ? plain : new Cell(Sha256.hex(plain.text()), plain.flaw());
    }

    private Cell list(List<String> texts, List<Step> steps, @Nullable String region) {
        // A layout with a list where the preset has no form for one is never made.
        ListForm form = Objects.requireNonNull(formats.list());
        List<String> items = new ArrayList<>();
        Flaw flaw = null;
        for (String text : texts) {
            Cell item = text(text, steps, region);
            if (item.text().isEmpty()) {
                return item;
            }
            if (form instanceof ListForm.Separated separated) {
                item = item.then(one -> within(one, separated));
                if (item.text().isEmpty()) {
                    return item;
                }
            }
            items.add(item.text());
            flaw = item.flaw() == null ? flaw : item.flaw();
        }
        return new Cell(switch (form) {
            case ListForm.Separated(String separator, var _) -> String.join(separator, items);
            case ListForm.JsonArray() -> JsonText.array(items);
        }, flaw);
    }

    private static Cell within(String item, ListForm.Separated form) {
        return switch (form.within()) {
            case Within.Quoted() -> Cell.of(item.contains(form.separator()) || item.contains("\"")
                    ? "\"" + item.replace("\"", "\"\"") + "\""
                    : item);
            case Within.Rejected() -> item.contains(form.separator()) ? Cell.without(Flaw.SEPARATED) : Cell.of(item);
            case Within.Replaced(String by) ->
                item.contains(form.separator()) ? new Cell(item.replace(form.separator(), by), Flaw.REPLACED) : Cell.of(item);
        };
    }
}
