package whom.export.preset;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import whom.export.preset.Column.Longest;
import whom.export.preset.Column.Presence;
import whom.template.Phrase;
import whom.text.Refusal;

/// Reads the columns of a preset.
record ColumnReader(StepReader steps) {
    private static final List<String> CONTENTS = List.of("from", "liquid", "const", "json");

    List<Column> columns(List<Fields> all) throws Refusal {
        List<Column> columns = new ArrayList<>();
        for (Fields column : all) {
            columns.add(column(column));
        }
        return columns;
    }

    Column column(Fields column) throws Refusal {
        List<Column.Part> parts = new ArrayList<>();
        for (Fields part : column.objects("parts")) {
            parts.add(new Column.Part(names(part), steps.steps(part), part.flag("required", false)));
            part.nothingElse();
        }
        Content content = content(column);
        List<Step> pipe = steps.steps(column);
        if (!(content instanceof Content.From) && pipe.stream().anyMatch(Step.Typed.class::isInstance)) {
            throw column.refusal("pipe", "looks at the type of a value, but what stands in this column is a text");
        }
        Long repeat = column.positive("repeat");
        Column read = new Column(column.text("header"), content, pipe, parts, column.text("separator", " "), presence(column),
                new Longest(wholeNumber(column, "maxCharacters"), wholeNumber(column, "maxBytes"), column.flag("limited", true)),
                repeat == null ? 1 : (int) Math.min(repeat, 100));
        column.nothingElse();
        return read;
    }

    private static Presence presence(Fields column) throws Refusal {
        boolean always = column.flag("always", false);
        return column.flag("required", false) ? Presence.REQUIRED : always ? Presence.ALWAYS : Presence.ASKED;
    }

    private static Content content(Fields column) throws Refusal {
        List<String> said = CONTENTS.stream().filter(name -> column.get(name) != null).toList();
        if (said.size() > 1) {
            throw column.refusal(said.getLast(), "cannot stand beside “" + said.getFirst() + "”; a column has one content");
        }
        return switch (said.isEmpty() ? "from" : said.getFirst()) {
            case "liquid" -> new Content.Expression(phrase(column));
            case "const" -> new Content.Constant(column.text("const"));
            case "json" -> {
                if (!column.flag("json", false)) {
                    throw column.refusal("json", "must be true, or not be there");
                }
                yield new Content.Rest();
            }
            default -> new Content.From(names(column));
        };
    }

    private static Phrase phrase(Fields column) throws Refusal {
        try {
            return Phrase.read(column.text("liquid"));
        } catch (Phrase.Mistake e) {
            throw column.refusal("liquid", "is no Liquid: " + e.getMessage());
        }
    }

    private static List<String> names(Fields column) throws Refusal {
        List<String> names = column.texts("from");
        if (names.isEmpty()) {
            throw column.refusal("from", "must name at least one attribute");
        }
        return names;
    }

    static @Nullable Integer wholeNumber(Fields fields, String name) throws Refusal {
        Long number = fields.positive(name);
        if (number != null && number > Integer.MAX_VALUE) {
            throw fields.refusal(name, "is too large");
        }
        return number == null ? null : (Integer) Math.toIntExact(number);
    }

    static int requiredNumber(Fields fields, String name) throws Refusal {
        fields.required(name);
        return Objects.requireNonNull(wholeNumber(fields, name));
    }
}
