package whom.desk.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import whom.profile.Attribute;
import whom.template.mapping.Mapping;
import whom.template.mapping.MappingCheck.Mistake;
import whom.template.mapping.MappingCheck.Part;

/// The further names by which a template reads people.
///
/// @param mapping    as it is being edited; written once nothing in it is wrong
/// @param examples   what stands under each name for the person who is shown, where something does
/// @param mistakes   of the lines, as they stand
/// @param attributes that can be chosen
public record MappingPane(Mapping mapping, Map<String, String> examples, List<Mistake> mistakes, List<Attribute> attributes) {
    public static final MappingPane EMPTY = new MappingPane(Mapping.NONE, Map.of(), List.of(), List.of());

    public MappingPane {
        examples = Map.copyOf(examples);
        mistakes = List.copyOf(mistakes);
        attributes = List.copyOf(attributes);
    }

    /// What is wrong with a line, as one text.
    public Optional<String> wrong(int line) {
        List<String> said = mistakes.stream().filter(mistake -> mistake.line() == line)
                .map(mistake -> (mistake.part() == Part.NAME ? "" : mistake.part().word() + ": ") + mistake.message()).toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", said));
    }
}
