package whom.desk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ImportSheet.Choice;
import whom.desk.state.ImportSheet.FieldItem;
import whom.desk.state.ImportSheet.Opened;
import whom.desk.state.ImportSheet.Option;
import whom.intake.Clean;
import whom.intake.DateOrder;
import whom.intake.Entry;
import whom.intake.PlannedColumn;
import whom.profile.Kind;
import whom.resources.Words;
import whom.text.Refusal;

/// What can be said about a column: only what matters for what it holds.
record FieldWords(Words words, OpenTable table, OpenTable.Place place) {
    private static final List<String> SEPARATORS = List.of("|", ",", ";", "csv", "json");

    Opened opened(PlannedColumn column) {
        List<FieldItem> fields = new ArrayList<>();
        Kind kind = column.kind();
        if (!column.isSkipped()) {
            if (column.brings() && kind != null) {
                fields.add(type(column, kind));
            }
            if (kind != null) {
                written(fields, column, kind);
            }
            Entry entry = column.entry();
            fields.add(text("missing", String.join(", ", entry.written().missing())));
            if (kind != null) {
                limits(fields, column, kind);
            }
            fields.add(tick("required", entry.limits().required()));
            fields.add(tick("empty", Boolean.TRUE.equals(entry.clears()) || (entry.clears() == null && table.plan().written().clears())));
        }
        return new Opened(column.index(), column.header(), fields);
    }

    private FieldItem type(PlannedColumn column, Kind now) {
        FormWords forms = new FormWords(words);
        List<Option> options = Stream.of(Kind.values()).map(kind -> {
            double share = kind == now ? column.share() : share(column, kind);
            return new Option(kind.name(), forms.kind(kind), share >= 1 ? "" : words.text("intake.fits", forms.share(share)));
        }).toList();
        return new FieldItem.OneOf("type", words.text("intake.field.type"), new Choice(options, now.name()));
    }

    /// How many of its cells would fit if the column held that.
    private double share(PlannedColumn column, Kind kind) {
        try {
            OpenTable typed = table.mapped(table.mapping().with(column.header(), FieldEdits.changed(column, "type", kind.name())), place);
            return typed.plan().columns().get(column.index()).share();
        } catch (Refusal _) {
            return 0;
        }
    }

    private void written(List<FieldItem> fields, PlannedColumn column, Kind kind) {
        Entry.Written written = column.entry().written();
        switch (kind) {
            case NUMBER -> {
                fields.add(oneOf("decimal", Objects.toString(written.decimal(), "."),
                        List.of(new Option(".", words.text("intake.written.point"), ""),
                                new Option(",", words.text("intake.written.comma"), ""))));
                fields.add(text("unit", written.unit()));
            }
            case DATE, INSTANT -> {
                fields.add(oneOf("order", written.order() == null ? "" : written.order().word(), Stream.of(DateOrder.values())
                        .map(order -> new Option(order.word(), words.text("intake.order." + order), "")).toList()));
                fields.add(text("format", written.format()));
            }
            case BOOLEAN -> {
                fields.add(text("true", String.join(", ", written.yes())));
                fields.add(text("false", String.join(", ", written.no())));
            }
            case LIST -> fields.add(oneOf("separator", written.separator() == null ? "|" : written.separator(),
                    SEPARATORS.stream().map(sign -> new Option(sign, new FormWords(words).separator(sign), "")).toList()));
            case TEXT -> cleaning(fields, column);
        }
    }

    private void cleaning(List<FieldItem> fields, PlannedColumn column) {
        Entry.Mending mending = column.entry().mending();
        boolean key = column.to().equals(place.schema().key());
        Clean clean = mending.clean() != null ? mending.clean() : key && column.to().equals("email") ? Clean.EMAIL : Clean.NONE;
        fields.add(oneOf("clean", clean.name(), Stream.of(Clean.NONE, Clean.EMAIL, Clean.PHONE, Clean.COUNTRY, Clean.LANGUAGE)
                .map(each -> new Option(each.name(), new FormWords(words).clean(each), "")).toList()));
        if (clean == Clean.PHONE) {
            fields.add(text("country", mending.country()));
        } else if (clean == Clean.EMAIL) {
            fields.add(tick("fix", mending.fix()));
        }
    }

    private void limits(List<FieldItem> fields, PlannedColumn column, Kind kind) {
        switch (kind) {
            case NUMBER, DATE, INSTANT -> {
                fields.add(text("min", column.entry().limits().min()));
                fields.add(text("max", column.entry().limits().max()));
            }
            case TEXT, LIST -> fields.add(text("allowed", String.join(", ", column.entry().limits().allowed())));
            case BOOLEAN -> {
            }
        }
    }

    private FieldItem oneOf(String id, String chosen, List<Option> options) {
        return new FieldItem.OneOf(id, words.text("intake.field." + id), new Choice(options, chosen));
    }

    private FieldItem text(String id, @Nullable String text) {
        return new FieldItem.Written(id, words.text("intake.field." + id), text == null ? "" : text, words.text("intake.prompt." + id));
    }

    private FieldItem tick(String id, boolean on) {
        return new FieldItem.Ticked(id, words.text("intake.field." + id), on);
    }
}
