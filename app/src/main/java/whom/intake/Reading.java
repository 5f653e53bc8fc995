package whom.intake;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import whom.profile.Kind;
import whom.profile.Value;

/// How the cells of a column are written.
///
/// @param separator between the texts of a list
record Reading(Times times, Truths truths, String separator) {
    /// What a cell says as a value of a kind.
    Cell read(Kind kind, String cell) {
        if (cell.isBlank()) {
            return Cell.MISSING;
        }
        return switch (kind) {
            case TEXT -> Cell.of(new Value.Text(cell));
            case NUMBER -> Numbers.read(cell.strip());
            case BOOLEAN -> truths.read(cell);
            case DATE -> times.date(cell.strip());
            case INSTANT -> times.moment(cell.strip());
            case LIST -> {
                List<String> texts = texts(cell);
                yield texts.isEmpty() ? Cell.MISSING : Cell.of(new Value.Texts(texts));
            }
        };
    }

    /// The texts of a list, each once, without white space around them.
    List<String> texts(String cell) {
        SequencedSet<String> texts = new LinkedHashSet<>();
        for (String text : cell.split(Pattern.quote(separator), -1)) {
            if (!text.isBlank()) {
                texts.add(text.strip());
            }
        }
        return List.copyOf(texts);
    }
}
