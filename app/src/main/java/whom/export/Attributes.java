package whom.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import whom.export.preset.Content;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// What a workspace knows of people, found by the names that presets and people use.
record Attributes(Schema schema) {
    /// What someone named for a column.
    ///
    /// @throws Refusal when there is nothing of that name, with a near match
    Source named(String name) throws Refusal {
        if (Folding.fold(name).startsWith("consent.")) {
            throw new Refusal("Column “" + name + "”: consent is applied by every export by itself and cannot be a column of it");
        }
        Optional<Source> source = find(name);
        if (source.isPresent()) {
            return source.get();
        }
        List<String> known = Stream.concat(schema.attributes().stream().map(Attribute::name), Stream.of(ExportRequest.TAGS)).toList();
        throw new Refusal("Column “" + name + "” is no attribute of this workspace" + NearMatch.of(name, known)
                .map(near -> "; did you mean “" + near + "”?").orElse("; there are " + String.join(", ", known)));
    }

    /// The first that the workspace has; one that is alike but for signs only where none has the very name.
    Optional<Source> first(List<String> names) {
        return names.stream().flatMap(name -> find(name).stream()).findFirst()
                .or(() -> names.stream().flatMap(name -> alike(name).stream()).findFirst());
    }

    private Optional<Source> find(String name) {
        Optional<Attribute> attribute = schema.attribute(name.equals(Content.KEY) ? schema.key() : name);
        if (attribute.isPresent()) {
            return Optional.of(new Source.OfAttribute(attribute.get(), attribute.get().name().equals(schema.key())));
        }
        return Folding.fold(name).equals(ExportRequest.TAGS) ? Optional.of(new Source.OfTags()) : Optional.empty();
    }

    /// The only attribute that is called so but for signs: attributes that came with a file are called as its columns were.
    private Optional<Source> alike(String name) {
        String bare = Folding.bare(name);
        List<String> found = schema.attributes().stream().map(Attribute::name).filter(known -> Folding.bare(known).equals(bare)).toList();
        return found.size() == 1 ? find(found.getFirst()) : Optional.empty();
    }
}
