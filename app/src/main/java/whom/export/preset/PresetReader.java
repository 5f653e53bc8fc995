package whom.export.preset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Formats.ListForm;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.Preset.ConsentForm;
import whom.export.preset.Preset.FileForm;
import whom.export.preset.Preset.Replacement;
import whom.export.preset.Preset.TextForm;
import whom.text.Folding;
import whom.text.Refusal;

/// Reads the JSON of a preset, its `extends` already filled in, as `preset.schema.json` describes it.
final class PresetReader {
    static final String FORMAT = "export-preset/1";

    private PresetReader() {
    }

    /// @param file how messages name the file
    static Preset read(String file, String id, JsonNode json) throws Refusal {
        Fields fields = new Fields(file, "", json);
        fields.get("$schema");
        fields.get("extends");
        fields.get("confidence");
        fields.texts("sources");
        if (!fields.text("format").equals(FORMAT)) {
            throw fields.refusal("format", "must be “" + FORMAT + "”, the only format this version of Whom reads");
        }
        if (!fields.text("id").equals(id)) {
            throw fields.refusal("id", "must be the name of the file, “" + id + "”");
        }
        List<Column> columns = new ArrayList<>();
        for (Fields column : fields.objects("columns")) {
            columns.add(column(column));
        }
        Preset preset = new Preset(id, fields.text("name"), wholeNumber(fields, "version"), fields.text("checked"), fields.text("about"),
                file(fields.object("file"), fields.optionalObject("limits")), formats(fields.object("formats")),
                text(fields.object("text")),
                column(fields.object("identity")), columns, fields.texts("forbidden"), consent(fields.object("consent")));
        fields.nothingElse();
        return preset;
    }

    private static FileForm file(Fields file, Fields limits) throws Refusal {
        String delimiter = file.text("delimiter");
        if (!Set.of(",", ";", "\t", "|").contains(delimiter)) {
            throw file.refusal("delimiter", "must be a comma, a semicolon, a tab or a bar");
        }
        String ending = switch (file.text("lineEnding")) {
            case "CRLF" -> "\r\n";
            case "LF" -> "\n";
            default -> throw file.refusal("lineEnding", "must be CRLF or LF");
        };
        FileForm form = new FileForm(delimiter.charAt(0), ending, file.flag("quoteNumericTexts", false), limits.positive("maxBytes"));
        file.nothingElse();
        limits.nothingElse();
        return form;
    }

    private static Formats formats(Fields formats) throws Refusal {
        List<String> words = formats.texts("boolean");
        if (words.size() != 2) {
            throw formats.refusal("boolean", "must hold two words, the one for true first");
        }
        Formats form = new Formats(pattern(formats, "date", formats.text("date")), pattern(formats, "instant", formats.text("instant")),
                zone(formats), words.getFirst(), words.getLast(), listForm(formats));
        formats.nothingElse();
        return form;
    }

    private static @Nullable ZoneId zone(Fields formats) throws Refusal {
        String zone = formats.text("timeZone");
        if (zone.equals("workspace")) {
            return null;
        }
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException _) {
            throw formats.refusal("timeZone", "must be “workspace” or a zone such as Europe/Paris or UTC");
        }
    }

    private static @Nullable ListForm listForm(Fields formats) throws Refusal {
        JsonNode form = formats.get("list");
        if (form == null || form.asText().equals("unsupported")) {
            return null;
        }
        if (form.asText().equals("json")) {
            return new ListForm.JsonArray();
        }
        Fields list = formats.object("list");
        ListForm separated = new ListForm.Separated(list.text("separator"));
        list.nothingElse();
        return separated;
    }

    private static TextForm text(Fields text) throws Refusal {
        boolean asSpace = switch (text.text("lineBreaks")) {
            case "space" -> true;
            case "lineEnding" -> false;
            default -> throw text.refusal("lineBreaks", "must be “space” or “lineEnding”");
        };
        Fields replace = text.optionalObject("replace");
        List<Replacement> replacements = new ArrayList<>();
        for (String what : replace.names()) {
            replacements.add(new Replacement(what, replace.required(what).asText()));
        }
        Integer maxBytes = text.get("maxBytes") == null ? null : wholeNumber(text, "maxBytes");
        text.nothingElse();
        return new TextForm(asSpace, maxBytes, replacements);
    }

    private static ConsentForm consent(Fields consent) throws Refusal {
        List<ConsentColumn> columns = new ArrayList<>();
        for (Fields column : consent.objects("columns")) {
            columns.add(new ConsentColumn(column.text("header"), column.text("given")));
            column.nothingElse();
        }
        ConsentForm form = new ConsentForm(consent.text("channel"), columns);
        consent.nothingElse();
        return form;
    }

    private static Column column(Fields column) throws Refusal {
        List<Column.Part> parts = new ArrayList<>();
        for (Fields part : column.objects("parts")) {
            parts.add(new Column.Part(names(part), steps(part), part.flag("required", false)));
            part.nothingElse();
        }
        Column read = new Column(column.text("header"), names(column), steps(column), parts, column.text("separator", " "),
                column.flag("limited", true));
        column.nothingElse();
        return read;
    }

    private static List<String> names(Fields column) throws Refusal {
        List<String> names = column.texts("from");
        if (names.isEmpty()) {
            throw column.refusal("from", "must name at least one attribute");
        }
        return names;
    }

    private static List<Step> steps(Fields column) throws Refusal {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : column.list("pipe")) {
            steps.add(step.isObject() ? words(column, step) : named(column, step.asText()));
        }
        return steps;
    }

    private static Step named(Fields column, String word) throws Refusal {
        return switch (word) {
            case "trim" -> new Step.Trim();
            case "lower" -> new Step.Lower();
            case "collapse" -> new Step.Collapse();
            case "email" -> new Step.Email();
            case "e164" -> new Step.Phone();
            case "country" -> new Step.Country();
            case "language" -> new Step.Language();
            case "timeZone" -> new Step.Zone();
            default -> {
                if (!word.startsWith("date:")) {
                    throw column.refusal("pipe", "has an unknown step “" + word
                            + "”; there are trim, lower, collapse, email, e164, country, language, timeZone, date:pattern and words");
                }
                yield new Step.Date(pattern(column, "pipe", word.substring("date:".length())));
            }
        };
    }

    private static Step words(Fields column, JsonNode step) throws Refusal {
        JsonNode words = step.get("words");
        if (step.size() != 1 || words == null || !words.isObject()) {
            throw column.refusal("pipe", "has a step that is neither a word nor { \"words\": { … } }");
        }
        return new Step.Words(words.properties().stream()
                .collect(Collectors.toMap(e -> Folding.fold(e.getKey()), e -> e.getValue().asText(), (first, _) -> first)));
    }

    private static DateTimeFormatter pattern(Fields fields, String name, String pattern) throws Refusal {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException _) {
            throw fields.refusal(name, "holds “" + pattern + "”, which is no pattern for dates, such as yyyy-MM-dd");
        }
    }

    private static int wholeNumber(Fields fields, String name) throws Refusal {
        fields.required(name);
        long number = Objects.requireNonNull(fields.positive(name));
        if (number > Integer.MAX_VALUE) {
            throw fields.refusal(name, "is too large");
        }
        return (int) number;
    }
}
