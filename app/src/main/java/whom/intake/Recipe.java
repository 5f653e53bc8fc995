package whom.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.text.Folding;

/// How the file of one known program is read: a mapping that needs no question, and how such a file is told.
///
/// @param id        the name of its own file
/// @param title     what people call such a file: "Shopify orders"
/// @param confirmed what of it was seen in real files, and what was not
/// @param signs     how such a file is told
/// @param refusal   why such a file brings nobody, or null when it does
public record Recipe(String id, String title, String confirmed, Signs signs, @Nullable String refusal, Mapping mapping) {
    private static final List<String> DENIALS = List.of("non", "un", "not", "never");

    /// How a file is told. Names are compared without case, signs, and American or British spelling.
    ///
    /// @param telling headers of which all must be there
    /// @param some    headers of which some must be there
    /// @param atLeast how many of those
    /// @param without headers of which none may be there
    /// @param parts   words of which one must be in the name of the file; empty for any name
    public record Signs(List<String> telling, List<String> some, int atLeast, List<String> without, List<String> parts) {
        public Signs {
            telling = List.copyOf(telling);
            some = List.copyOf(some);
            without = List.copyOf(without);
            parts = List.copyOf(parts);
        }
    }

    /// Whether a table is one of these.
    ///
    /// @param part the name of the file, or of the part of an archive
    boolean recognises(List<String> header, String part) {
        Set<String> names = new HashSet<>();
        header.forEach(head -> names.add(Header.name(head)));
        return signs.telling.stream().allMatch(h -> names.contains(Header.name(h)))
                && signs.some.stream().filter(h -> names.contains(Header.name(h))).count() >= signs.atLeast
                && signs.without.stream().noneMatch(h -> names.contains(Header.name(h)))
                && (signs.parts.isEmpty() || signs.parts.stream().anyMatch(word -> says(Folding.bare(part), word)));
    }

    /// `nonsubscribed` and `unsubscribed` do not say `subscribed`.
    private static boolean says(String part, String word) {
        for (int at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
            String before = part.substring(0, at);
            if (DENIALS.stream().noneMatch(before::endsWith)) {
                return true;
            }
        }
        return false;
    }

    /// What it says about a header.
    Optional<Entry> of(String header) {
        String name = Header.name(header);
        return mapping.columns().entrySet().stream().filter(e -> Header.name(e.getKey()).equals(name)).map(Map.Entry::getValue)
                .findFirst();
    }
}
