package whom.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.export.LaidColumn.Input;
import whom.export.LaidColumn.OfValues;
import whom.export.preset.Column;
import whom.export.preset.Column.Presence;
import whom.export.preset.Content;
import whom.export.preset.Identity.Group;
import whom.export.preset.Preset;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.Step;
import whom.profile.Kind;
import whom.text.Folding;
import whom.text.Refusal;

/// Draws the layout of one export.
final class Drawing {
    private static final List<String> COUNTRY = List.of("country", "country_code");

    private final ExportRequest request;
    private final Preset preset;
    private final Attributes attributes;
    private final List<LaidColumn> columns = new ArrayList<>();
    private final Set<Source> placed = new HashSet<>();

    Drawing(ExportRequest request) {
        this.request = request;
        this.preset = request.preset();
        this.attributes = new Attributes(request.schema());
    }

    Layout draw() throws Refusal {
        List<Source> asked = new ArrayList<>();
        for (String name : request.columns()) {
            asked.add(attributes.named(name));
        }
        Group first = firstGroup();
        List<OfValues> known = place(first);
        for (ConsentColumn consent : preset.consent().columns()) {
            columns.add(consent(consent));
        }
        List<Source> rest = new ArrayList<>();
        for (Column column : preset.columns()) {
            standing(column, asked);
        }
        for (Source source : asked) {
            if (!placed.contains(source)) {
                asked(source, rest);
            }
        }
        preset.rest().filter(_ -> !rest.isEmpty()).ifPresent(
                column -> columns
                        .add(new LaidColumn.OfRest(column.header(), rest.stream().map(s -> new Input(s, List.of(), false)).toList())));
        for (AddedColumn column : request.terms().added()) {
            add(column);
        }
        checked();
        List<List<OfValues>> groups = new ArrayList<>(List.of(known));
        for (Group group : preset.identity().oneOf()) {
            if (!group.equals(first)) {
                laid(group).ifPresent(groups::add);
            }
        }
        return new Layout(groups, columns);
    }

    /// The first group of which the workspace has all columns.
    private Group firstGroup() throws Refusal {
        for (Group group : preset.identity().oneOf()) {
            if (group.columns().stream().allMatch(column -> source(column).isPresent())) {
                return group;
            }
        }
        Column column = preset.identity().oneOf().getFirst().columns().getFirst();
        throw new Refusal(preset.name() + " knows people by “" + column.header() + "”, and no attribute of this workspace is called "
                + String.join(" or ", column.from()));
    }

    private List<OfValues> place(Group group) throws Refusal {
        List<OfValues> laid = new ArrayList<>();
        for (Column column : group.columns()) {
            Source source = source(column).orElseThrow();
            placed.add(source);
            laid.add(laid(column, source, ""));
        }
        columns.addAll(laid);
        return laid;
    }

    /// The columns of another group, when all of them stand in the file.
    private Optional<List<OfValues>> laid(Group group) {
        List<OfValues> laid = new ArrayList<>();
        for (Column column : group.columns()) {
            columns.stream().filter(c -> c.header().equals(column.header()) && c instanceof OfValues).map(OfValues.class::cast).findFirst()
                    .ifPresent(laid::add);
        }
        return laid.size() == group.columns().size() ? Optional.of(laid) : Optional.empty();
    }

    private LaidColumn consent(ConsentColumn consent) throws Refusal {
        if (consent.time().isEmpty()) {
            return new LaidColumn.OfConsent(consent.header(), preset.consent().channel(), consent.given());
        }
        Source source = attributes.first(consent.time()).orElseThrow(() -> new Refusal(preset.name()
                + " subscribes everyone of whom the file does not say when they consented, so “" + consent.header()
                + "” must be filled; no attribute of this workspace is called " + String.join(" or ", consent.time())));
        typed(consent.header(), source, List.of(new Step.Instant()));
        placed.add(source);
        return new LaidColumn.OfConsentTime(consent.header(), new Input(source, List.of(), true), request.asOf().instant());
    }

    /// A column that stands in every file: required, wanted by the vendor, or filled without an attribute.
    private void standing(Column column, List<Source> asked) throws Refusal {
        switch (column.content()) {
            case Content.Constant(String text) ->
                columns.add(laid(column, new Source.OfText("const", _ -> text), preset.formats().empty()));
            case Content.Expression(var phrase) -> columns.add(laid(column,
                    new Source.OfText("liquid", phrase.said(request.schema(), request.asOf())), preset.formats().empty()));
            case Content.Rest _ -> {
                // Stands behind the others, and only when there is something in it.
            }
            case Content.From _ -> {
                Optional<Source> source = column.presence() == Presence.REQUIRED
                        ? source(column)
                        : asked.stream().filter(s -> !placed.contains(s) && own(s).contains(column)).findFirst();
                if (source.isPresent() && column.presence() != Presence.ASKED) {
                    placed.add(source.get());
                    columns.add(laid(column, source.get(), preset.formats().empty()));
                } else if (column.presence() == Presence.ALWAYS) {
                    columns.add(new LaidColumn.OfNothing(column.header()));
                } else if (column.presence() == Presence.REQUIRED) {
                    throw new Refusal(preset.name() + " needs “" + column.header()
                            + "”, and no attribute of this workspace is called " + String.join(" or ", column.from()));
                }
            }
        }
    }

    /// A column that was asked for: the vendor's own, one under the attribute's name, or a part of the column for everything else.
    private void asked(Source source, List<Source> rest) throws Refusal {
        placed.add(source);
        List<Column> own = own(source);
        for (Column each : own) {
            OfValues column = laid(each, source, preset.formats().empty());
            long there = columns.stream().filter(c -> Folding.fold(c.header()).equals(Folding.fold(column.header()))).count();
            if (there >= each.repeat()) {
                throw twice(source.name(), column.header());
            }
            columns.add(column);
        }
        if (!own.isEmpty()) {
            return;
        }
        permitted(source.name());
        if (preset.rest().isPresent()) {
            typed(source.name(), source, List.of());
            rest.add(source);
            return;
        }
        String header = custom(source.name());
        typed(source.name(), source, List.of());
        columns.add(new OfValues(header, List.of(new Input(source, List.of(), true)), "", new Column.Longest(null, null, true),
                source.kind() == Kind.TEXT, false, preset.formats().empty()));
    }

    private void add(AddedColumn column) throws Refusal {
        permitted(column.header());
        columns.add(new LaidColumn.OfAdded(custom(column.header()), column));
    }

    private void permitted(String header) throws Refusal {
        String name = Folding.fold(header);
        if (preset.forbidden().stream().anyMatch(n -> Folding.fold(n).equals(name))) {
            throw new Refusal("Column “" + header + "” has a meaning of its own to " + preset.name()
                    + " that an export must not set; leave it out");
        }
    }

    private Refusal twice(String name, String header) {
        return new Refusal("Column “" + name + "” would be a second “" + header + "” in a file for " + preset.name()
                + "; leave one of them out");
    }

    /// What a column under a name that is not the vendor's is called; no other is.
    private String custom(String name) throws Refusal {
        Preset.CustomColumns custom = preset.custom();
        if (!custom.allowed()) {
            throw new Refusal("Column “" + name + "” has no place in a file for " + preset.name() + ", which takes "
                    + String.join(", ", preset.allColumns().stream().map(Column::header).toList()) + " only; leave it out");
        }
        String header = custom.upperCase() ? name.toUpperCase(Locale.ROOT) : name;
        Pattern pattern = custom.pattern();
        if (pattern != null && !pattern.matcher(header).matches()) {
            throw new Refusal("Column “" + header + "” cannot be called so in a file for " + preset.name() + ", whose names are like "
                    + pattern.pattern() + "; give the attribute another name or leave it out");
        }
        if (columns.stream().anyMatch(c -> Folding.fold(c.header()).equals(Folding.fold(header)))) {
            throw twice(name, header);
        }
        return header;
    }

    /// The vendor's own columns for an attribute, such as the parts of a date; exact names before those that are alike but for signs.
    private List<Column> own(Source source) {
        List<Column> exact = own(Folding::fold, source.name());
        return exact.isEmpty() ? own(Folding::bare, source.name()) : exact;
    }

    private List<Column> own(UnaryOperator<String> read, String name) {
        return Stream.concat(preset.columns().stream(), preset.identity().columns().stream().filter(this::mayBeAsked))
                .filter(column -> column.content() instanceof Content.From)
                .filter(column -> Stream.concat(column.from().stream(), Stream.of(column.header()))
                        .anyMatch(known -> read.apply(known).equals(read.apply(name))))
                .toList();
    }

    /// A column of the identity that does not stand there already, or of which there may be several.
    private boolean mayBeAsked(Column column) {
        return column.repeat() > 1 || columns.stream().noneMatch(c -> c.header().equals(column.header()));
    }

    private Optional<Source> source(Column column) {
        return attributes.first(column.from());
    }

    private OfValues laid(Column column, Source source, String empty) throws Refusal {
        typed(column.header(), source, column.steps());
        List<Input> inputs = new ArrayList<>(List.of(input(source, column.steps(), true)));
        for (Column.Part part : column.parts()) {
            Optional<Source> found = attributes.first(part.from());
            if (found.isPresent()) {
                typed(column.header(), found.get(), part.steps());
                inputs.add(input(found.get(), part.steps(), part.required()));
            } else if (part.required()) {
                throw new Refusal("“" + column.header() + "” of " + preset.name() + " needs an attribute called "
                        + String.join(" or ", part.from()) + ", and the workspace has none; leave “" + source.name() + "” out");
            }
        }
        boolean required = column.presence() == Presence.REQUIRED;
        return new OfValues(column.header(), inputs, column.separator(), column.longest(), false, required, required ? "" : empty);
    }

    private Input input(Source source, List<Step> steps, boolean required) {
        return new Input(source, steps, required, country(steps));
    }

    private @Nullable Source country(List<Step> steps) {
        boolean asks = steps.stream().anyMatch(step -> step instanceof Step.Phone(String region) && Step.Phone.OF_PERSON.equals(region));
        return asks ? attributes.first(COUNTRY).orElse(null) : null;
    }

    /// A step that looks at what a value is needs a value that is so, and several values need a form.
    private void typed(String header, Source source, List<Step> steps) throws Refusal {
        Step first = steps.isEmpty() ? null : steps.getFirst();
        boolean list = source.kind() == Kind.LIST;
        if (list && !(first instanceof Step.Join) && preset.formats().list() == null) {
            throw new Refusal("Column “" + source.name() + "” holds several values, which a file for " + preset.name()
                    + " cannot carry; leave it out");
        }
        if (first instanceof Step.Join && !list) {
            throw new Refusal("“" + header + "” of " + preset.name() + " needs a list, but “" + source.name() + "” is of the type "
                    + source.kind().word() + "; leave it out");
        }
        boolean dated = source.kind() == Kind.DATE || source.kind() == Kind.INSTANT;
        if (first instanceof Step.Typed && !(first instanceof Step.Join) && !dated) {
            throw new Refusal("“" + header + "” of " + preset.name() + " needs a date, but “" + source.name() + "” is of the type "
                    + source.kind().word() + "; declare it as a date in workspace.json or leave it out");
        }
    }

    private void checked() throws Refusal {
        Long most = preset.limits().columns();
        if (most != null && columns.size() > most) {
            throw new Refusal(preset.name() + " takes " + most + " columns in a file, and this one would have " + columns.size()
                    + "; leave " + (columns.size() - most) + " of them out");
        }
        Set<String> headers = new HashSet<>(columns.stream().map(LaidColumn::header).toList());
        for (List<String> exclusive : preset.identity().exclusive()) {
            List<String> both = exclusive.stream().filter(headers::contains).toList();
            if (both.size() > 1) {
                throw new Refusal(
                        preset.name() + " takes only one of “" + String.join("” and “", both) + "” in a file; leave one of them out");
            }
        }
    }
}
