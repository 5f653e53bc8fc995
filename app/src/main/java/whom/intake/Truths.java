package whom.intake;

import java.util.List;
import whom.profile.Value;
import whom.text.Folding;

/// Cells that say yes or no.
///
/// @param yes folded words
/// @param no  folded words
record Truths(List<String> yes, List<String> no) {
    /// What everybody understands.
    static final Truths USUAL = new Truths(List.of("true", "yes", "1"), List.of("false", "no", "0"));

    Truths {
        yes = yes.stream().map(Folding::key).toList();
        no = no.stream().map(Folding::key).toList();
    }

    Cell read(String text) {
        String folded = Folding.key(text);
        if (yes.contains(folded)) {
            return Cell.of(new Value.Truth(true));
        }
        if (no.contains(folded)) {
            return Cell.of(new Value.Truth(false));
        }
        return new Cell.Wrong("\"" + text + "\" is neither yes (" + String.join(", ", yes) + ") nor no (" + String.join(", ", no) + ")");
    }

    /// Whether a column whose values all look like this one may be taken for yes and no without being told so; 0 and 1 are numbers.
    static boolean looksLike(String text) {
        return switch (Folding.key(text)) {
            case "true", "false", "yes", "no" -> true;
            default -> false;
        };
    }
}
