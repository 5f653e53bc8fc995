package whom.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whom.export.preset.Formats;
import whom.export.preset.Formats.ListForm;
import whom.export.preset.Preset;
import whom.export.preset.Preset.Replacement;
import whom.export.preset.Step;
import whom.profile.Value;

/// Values as a preset wants them written.
final class Formatting {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private final Preset preset;
    private final ZoneId zone;

    /// @param workspace the zone of instants when the preset names none
    Formatting(Preset preset, ZoneId workspace) {
        this.preset = preset;
        ZoneId own = preset.formats().zone();
        this.zone = own == null ? workspace : own;
    }

    /// A value after its steps, fit for the vendor's file, of any length.
    Cell format(Value value, List<Step> steps) {
        Formats formats = preset.formats();
        return switch (value) {
            case Value.Text(String text) -> fit(Steps.apply(steps, Cell.of(text)));
            case Value.Number(var number) -> fit(Steps.apply(steps, Cell.of(number.stripTrailingZeros().toPlainString())));
            case Value.Truth(boolean truth) -> fit(Steps.apply(steps, Cell.of(truth ? formats.yes() : formats.no())));
            case Value.Date(var date) -> Cell.of(pattern(steps, formats.date()).format(date));
            case Value.Moment(var instant) -> Cell.of(pattern(steps, formats.instant()).format(instant.atZone(zone)));
            case Value.Texts(var texts) -> list(texts, steps);
        };
    }

    /// Nothing instead of a text with more bytes than the vendor takes.
    Cell limited(Cell cell) {
        Integer most = preset.text().maxBytes();
        return most != null && cell.text().getBytes(StandardCharsets.UTF_8).length > most ? Cell.without(Flaw.TOO_LONG) : cell;
    }

    private static DateTimeFormatter pattern(List<Step> steps, DateTimeFormatter otherwise) {
        for (Step step : steps) {
            if (step instanceof Step.Date(var pattern)) {
                return pattern;
            }
        }
        return otherwise;
    }

    private Cell list(List<String> texts, List<Step> steps) {
        List<String> items = new ArrayList<>();
        Flaw flaw = null;
        for (String text : texts) {
            Cell item = fit(Steps.apply(steps, Cell.of(text)));
            if (item.text().isEmpty()) {
                return item;
            }
            items.add(item.text());
            flaw = item.flaw() == null ? flaw : item.flaw();
        }
        return new Cell(joined(items), flaw);
    }

    private String joined(List<String> items) {
        // A layout with a list where the preset has no form for one is never made.
        return switch (Objects.requireNonNull(preset.formats().list())) {
            case ListForm.Separated(String separator) ->
                items.stream().map(item -> quotedWhereNeeded(item, separator)).collect(Collectors.joining(separator));
            case ListForm.JsonArray() -> jsonArray(items);
        };
    }

    private static String quotedWhereNeeded(String item, String separator) {
        return item.contains(separator) || item.contains("\"") ? "\"" + item.replace("\"", "\"\"") + "\"" : item;
    }

    private static String jsonArray(List<String> items) {
        try {
            return JSON.writeValueAsString(items);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }

    private Cell fit(Cell cell) {
        return cell.then(this::fit);
    }

    private Cell fit(String text) {
        String replaced = text;
        for (Replacement replacement : preset.text().replacements()) {
            replaced = replaced.replace(replacement.what(), replacement.by());
        }
        String lineBreak = preset.text().lineBreakAsSpace() ? " " : preset.file().lineEnding();
        String fit = LINE_BREAK.matcher(replaced).replaceAll(lineBreak);
        if (isUnreadable(fit)) {
            return Cell.without(Flaw.UNREADABLE);
        }
        boolean changed = !replaced.equals(text) || (preset.text().lineBreakAsSpace() && !fit.equals(replaced));
        return changed ? new Cell(fit, Flaw.REPLACED) : Cell.of(fit);
    }

    private static boolean isUnreadable(String text) {
        return text.codePoints().anyMatch(c -> (Character.isISOControl(c) && c != '\t' && c != '\r' && c != '\n')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
