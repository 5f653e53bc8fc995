package whom.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import whom.export.preset.Column;
import whom.export.preset.Preset;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.Step;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// The columns of one export: the preset held against the schema and the columns someone named.
///
/// @param columns the identity first, then consent, then what was named, in that order
record Layout(LaidColumn.OfValues identity, List<LaidColumn> columns) {
    Layout {
        columns = List.copyOf(columns);
    }

    List<String> header() {
        return columns.stream().map(LaidColumn::header).toList();
    }

    /// @throws Refusal when the workspace or the vendor has no place for a column
    static Layout of(ExportRequest request) throws Refusal {
        return new Drawing(request.preset(), request.schema()).draw(request.columns());
    }

    private record Drawing(Preset preset, Schema schema) {
        Layout draw(List<String> names) throws Refusal {
            LaidColumn.OfValues identity = identity();
            List<LaidColumn> columns = new ArrayList<>(List.of(identity));
            for (ConsentColumn consent : preset.consent().columns()) {
                columns.add(new LaidColumn.OfConsent(consent.header(), preset.consent().channel(), consent.given()));
            }
            Set<String> headers = new HashSet<>(columns.stream().map(column -> Folding.fold(column.header())).toList());
            Set<Source> placed = new HashSet<>(Set.of(identity.inputs().getFirst().source()));
            for (String name : names) {
                Source source = named(name);
                if (placed.add(source)) {
                    LaidColumn.OfValues column = column(source);
                    if (!headers.add(Folding.fold(column.header()))) {
                        throw new Refusal("Column “" + source.name() + "” would be a second “" + column.header() + "” in a file for "
                                + preset.name() + "; leave one of them out");
                    }
                    columns.add(column);
                }
            }
            return new Layout(identity, columns);
        }

        private LaidColumn.OfValues identity() throws Refusal {
            Column column = preset.identity();
            Source source = first(column.from()).orElseThrow(() -> new Refusal(preset.name() + " knows people by “" + column.header()
                    + "”, and no attribute of this workspace is called " + String.join(" or ", column.from())));
            return laid(column, source);
        }

        private Source named(String name) throws Refusal {
            if (Folding.fold(name).startsWith("consent.")) {
                throw new Refusal("Column “" + name + "”: consent is applied by every export by itself and cannot be a column of it");
            }
            Optional<Source> source = find(name);
            if (source.isPresent()) {
                return source.get();
            }
            List<String> known = Stream.concat(schema.attributes().stream().map(Attribute::name), Stream.of(ExportRequest.TAGS)).toList();
            throw new Refusal("Column “" + name + "” is no attribute of this workspace"
                    + NearMatch.of(name, known).map(near -> "; did you mean “" + near + "”?")
                            .orElse("; there are " + String.join(", ", known)));
        }

        private Optional<Source> find(String name) {
            Optional<Source> attribute = schema.attribute(name).map(a -> new Source.OfAttribute(a, a.name().equals(schema.key())));
            return attribute.isEmpty() && Folding.fold(name).equals(ExportRequest.TAGS) ? Optional.of(new Source.OfTags()) : attribute;
        }

        private Optional<Source> first(List<String> names) {
            return names.stream().flatMap(name -> find(name).stream()).findFirst()
                    .or(() -> names.stream().flatMap(name -> alike(name).stream()).findFirst());
        }

        /// The only attribute that is called so but for signs: attributes that came with a file are called as its columns were.
        private Optional<Source> alike(String name) {
            String bare = Folding.bare(name);
            List<String> found = schema.attributes().stream().map(Attribute::name).filter(known -> Folding.bare(known).equals(bare))
                    .toList();
            return found.size() == 1 ? find(found.getFirst()) : Optional.empty();
        }

        private LaidColumn.OfValues column(Source source) throws Refusal {
            String name = Folding.fold(source.name());
            Optional<Column> own = own(Folding::fold, source.name()).or(() -> own(Folding::bare, source.name()));
            if (own.isPresent()) {
                return laid(own.get(), source);
            }
            if (preset.forbidden().stream().anyMatch(n -> Folding.fold(n).equals(name))) {
                throw new Refusal("Column “" + source.name() + "” has a meaning of its own to " + preset.name()
                        + " that an export must not set; leave it out");
            }
            checked(source.name(), source, List.of());
            return new LaidColumn.OfValues(source.name(), List.of(new LaidColumn.Input(source, List.of(), true)), "", true,
                    source.kind() == Kind.TEXT);
        }

        /// The vendor's own column of that name.
        private Optional<Column> own(UnaryOperator<String> read, String name) {
            return preset.columns().stream().filter(column -> Stream.concat(column.from().stream(), Stream.of(column.header()))
                    .anyMatch(known -> read.apply(known).equals(read.apply(name)))).findFirst();
        }

        private LaidColumn.OfValues laid(Column column, Source source) throws Refusal {
            checked(column.header(), source, column.steps());
            List<LaidColumn.Input> inputs = new ArrayList<>(List.of(new LaidColumn.Input(source, column.steps(), true)));
            for (Column.Part part : column.parts()) {
                Optional<Source> found = first(part.from());
                if (found.isPresent()) {
                    checked(column.header(), found.get(), part.steps());
                    inputs.add(new LaidColumn.Input(found.get(), part.steps(), part.required()));
                } else if (part.required()) {
                    throw new Refusal("“" + column.header() + "” of " + preset.name() + " needs an attribute called "
                            + String.join(" or ", part.from()) + ", and the workspace has none; leave “" + source.name() + "” out");
                }
            }
            return new LaidColumn.OfValues(column.header(), inputs, column.separator(), column.limited(), false);
        }

        private void checked(String header, Source source, List<Step> steps) throws Refusal {
            if (source.kind() == Kind.LIST && preset.formats().list() == null) {
                throw new Refusal("Column “" + source.name() + "” holds several values, which a file for " + preset.name()
                        + " cannot carry; leave it out");
            }
            boolean dated = source.kind() == Kind.DATE || source.kind() == Kind.INSTANT;
            if (!dated && steps.stream().anyMatch(Step.Date.class::isInstance)) {
                throw new Refusal("“" + header + "” of " + preset.name() + " needs a date, but “" + source.name() + "” is of the type "
                        + source.kind().word() + "; declare it as a date in workspace.json or leave it out");
            }
        }
    }
}
