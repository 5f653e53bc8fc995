package whom.export.preset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Formats.ListForm;
import whom.export.preset.Formats.Within;
import whom.export.preset.Identity.Group;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.Preset.ConsentForm;
import whom.export.preset.Preset.CustomColumns;
import whom.export.preset.Preset.Setting;
import whom.export.preset.Preset.Use;
import whom.export.preset.TextForm.Guard;
import whom.export.preset.TextForm.LineBreaks;
import whom.export.preset.TextForm.Replacement;
import whom.export.preset.TextForm.Unwanted;
import whom.text.Refusal;

/// Reads the JSON of a preset, its `extends` already filled in, as `preset.schema.json` describes it.
final class PresetReader {
    static final String FORMAT = "export-preset/1";
    private static final List<String> FIELDS = List.of("file", "limits", "formats", "text", "identity", "columns", "customColumns",
            "consent");
    private static final String NOT_OFFERED = "not-offered";

    private PresetReader() {
    }

    /// Whether the file only says why there is no format.
    static boolean isNotOffered(JsonNode json) {
        return json.path("status").asText().equals(NOT_OFFERED);
    }

    /// @param file how messages name the file
    static NotOffered notOffered(String file, String id, JsonNode json) throws Refusal {
        Fields fields = head(file, id, json);
        NotOffered read = new NotOffered(id, fields.text("name"), fields.text("about"), facts(fields));
        List.of("kind", "version", "settings", "file", "limits", "formats", "text").forEach(fields::get);
        fields.nothingElse();
        return read;
    }

    /// @param file how messages name the file
    static Preset read(String file, String id, JsonNode json) throws Refusal {
        Fields fields = head(file, id, json);
        Fields formats = fields.object("formats");
        StepReader steps = new StepReader(StepReader.form(formats, "country", formats.text("country", "alpha2")));
        ColumnReader columns = new ColumnReader(steps);
        Preset preset = new Preset(id, fields.text("name"), ColumnReader.requiredNumber(fields, "version"),
                Words.of(fields, "kind", "esp", Use.values(), Use::word), facts(fields), fields.text("about"),
                FileReader.file(fields.object("file")), FileReader.limits(fields.optionalObject("limits")), formats(formats),
                text(fields.object("text")), identity(fields.object("identity"), columns), columns.columns(fields.objects("columns")),
                custom(fields.optionalObject("customColumns")), fields.texts("forbidden"), consent(fields.object("consent")),
                settings(fields.optionalObject("settings")));
        fields.nothingElse();
        PresetCheck.check(fields, preset);
        return preset;
    }

    private static Fields head(String file, String id, JsonNode json) throws Refusal {
        Fields fields = new Fields(file, "", json);
        fields.get("$schema");
        fields.get("extends");
        if (!fields.text("format").equals(FORMAT)) {
            throw fields.refusal("format", "must be “" + FORMAT + "”, the only format this version of Whom reads");
        }
        if (!fields.text("id").equals(id)) {
            throw fields.refusal("id", "must be the name of the file, “" + id + "”");
        }
        if (!List.of("offered", NOT_OFFERED).contains(fields.text("status", "offered"))) {
            throw fields.refusal("status", "must be offered or " + NOT_OFFERED);
        }
        return fields;
    }

    private static Facts facts(Fields fields) throws Refusal {
        Fields unconfirmed = fields.optionalObject("unconfirmed");
        Map<String, String> byField = new LinkedHashMap<>();
        for (String field : unconfirmed.names()) {
            byField.put(field, unconfirmed.text(field));
            String root = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
            if (!FIELDS.contains(root)) {
                throw unconfirmed.refusal(field, "speaks of “" + root + "”, which is no field of a preset");
            }
        }
        return new Facts(fields.text("checked"), fields.text("confidence", ""), fields.texts("sources"), byField);
    }

    private static Formats formats(Fields formats) throws Refusal {
        List<String> words = formats.texts("boolean");
        if (words.size() != 2) {
            throw formats.refusal("boolean", "must hold two words, the one for true first");
        }
        Formats form = new Formats(StepReader.pattern(formats, "date", formats.text("date")),
                instant(formats), zone(formats),
                formats.choice("dateOnly", "date", List.of("date", "instant")).equals("instant"), words.getFirst(), words.getLast(),
                formats.choice("decimal", ".", List.of(".", ",")).equals(","), listForm(formats), formats.text("empty", ""));
        formats.nothingElse();
        return form;
    }

    /// A pattern, or seconds since 1970, which no pattern can say.
    private static DateTimeFormatter instant(Fields formats) throws Refusal {
        String pattern = formats.text("instant");
        return pattern.equals("epochSeconds")
                ? new DateTimeFormatterBuilder().appendValue(ChronoField.INSTANT_SECONDS).toFormatter(Locale.ROOT)
                : StepReader.pattern(formats, "instant", pattern);
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
        String within = list.text("within", "quote");
        ListForm separated = new ListForm.Separated(list.text("separator"), switch (within) {
            case "quote" -> new Within.Quoted();
            case "reject" -> new Within.Rejected();
            default -> {
                if (!within.startsWith("replace:")) {
                    throw list.refusal("within", "must be quote, reject or replace: and what stands for the separator");
                }
                yield new Within.Replaced(within.substring("replace:".length()));
            }
        });
        list.nothingElse();
        return separated;
    }

    private static TextForm text(Fields text) throws Refusal {
        text.required("lineBreaks");
        Fields replace = text.optionalObject("replace");
        List<Replacement> replacements = new ArrayList<>();
        for (String what : replace.names()) {
            replacements.add(new Replacement(what, replace.required(what).asText()));
        }
        TextForm form = new TextForm(Words.of(text, "lineBreaks", "lineEnding", LineBreaks.values(), LineBreaks::word),
                ColumnReader.wholeNumber(text, "maxBytes"), ColumnReader.wholeNumber(text, "maxCharacters"), replacements,
                text.flag("trim", false), text.flag("nfc", false), Words.of(text, "control", "reject", Unwanted.values(), Unwanted::word),
                Words.of(text, "emoji", "keep", Unwanted.values(), Unwanted::word),
                Words.of(text, "formulaGuard", "off", Guard.values(), Guard::word));
        text.nothingElse();
        return form;
    }

    /// One column, or groups of columns of which one must be filled.
    private static Identity identity(Fields identity, ColumnReader columns) throws Refusal {
        if (identity.get("oneOf") == null) {
            return new Identity(List.of(new Group(List.of(columns.column(identity)))), List.of(), false);
        }
        List<Group> groups = new ArrayList<>();
        for (List<Fields> group : identity.groups("oneOf")) {
            groups.add(new Group(columns.columns(group)));
        }
        if (groups.isEmpty() || groups.stream().anyMatch(group -> group.columns().isEmpty())) {
            throw identity.refusal("oneOf", "must hold groups of columns");
        }
        List<List<String>> exclusive = new ArrayList<>();
        for (String headers : identity.texts("exclusive")) {
            exclusive.add(List.of(headers.split("\\|")));
        }
        Identity read = new Identity(groups, exclusive,
                identity.choice("splitFilesBy", "nothing", List.of("nothing", "identifier")).equals("identifier"));
        identity.nothingElse();
        return read;
    }

    private static CustomColumns custom(Fields custom) throws Refusal {
        String pattern = custom.text("header", "");
        CustomColumns read;
        try {
            read = new CustomColumns(custom.flag("allow", true), pattern.isEmpty() ? null : Pattern.compile(pattern),
                    custom.choice("case", "exact", List.of("exact", "upper")).equals("upper"));
        } catch (PatternSyntaxException _) {
            throw custom.refusal("header", "holds “" + pattern + "”, which is no regular expression");
        }
        custom.nothingElse();
        return read;
    }

    private static ConsentForm consent(Fields consent) throws Refusal {
        List<ConsentColumn> columns = new ArrayList<>();
        for (Fields column : consent.objects("columns")) {
            List<String> time = column.texts("time");
            columns.add(new ConsentColumn(column.text("header"), time.isEmpty() ? column.text("given") : "", time));
            column.nothingElse();
        }
        for (String state : consent.texts("include")) {
            if (!state.equals("given")) {
                throw consent.refusal("include", "must be “given” alone: nobody else is ever written");
            }
        }
        ConsentForm form = new ConsentForm(consent.text("channel"), columns);
        consent.nothingElse();
        return form;
    }

    private static List<Setting> settings(Fields settings) throws Refusal {
        List<Setting> all = new ArrayList<>();
        for (String what : settings.names()) {
            all.add(new Setting(what, settings.text(what)));
        }
        return all;
    }
}
