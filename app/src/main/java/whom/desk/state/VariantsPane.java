package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.template.difference.Line;

/// Every variant of the mail as a page of its own, as the first person who gets it sees it; and two of them held against each other.
///
/// @param open     whether they take the place of the rule; the preview shows them small in any case
/// @param template what people call it
/// @param width    in CSS pixels, in which they are drawn
/// @param cards    in the order of the template's source; empty while they are made for the first time
/// @param more     variants beyond those
/// @param versus   the two that are held against each other, or null
/// @param failure  why there are none, or null
public record VariantsPane(boolean open, String template, int width, List<Card> cards, int more, @Nullable Versus versus,
        @Nullable String failure) {
    public static final VariantsPane CLOSED = new VariantsPane(false, "", 600, List.of(), 0, null, null);

    public VariantsPane {
        cards = List.copyOf(cards);
    }

    /// A variant.
    ///
    /// @param when    the branches that lead to it, in the template's own words
    /// @param people  of the segment who get it
    /// @param person  the key of the one whose mail it is, or null when nobody gets it
    /// @param subject of that mail
    /// @param html    of that mail, as it is looked at; null when nobody gets it or nothing is sent
    public record Card(String variant, List<String> when, long people, @Nullable String person, String subject, @Nullable String html) {
        public Card {
            when = List.copyOf(when);
        }
    }

    /// Two variants held against each other.
    ///
    /// @param source what differs in their HTML, laid out for reading; empty while that is worked out
    public record Versus(Card before, Card after, List<Line> source) {
        public Versus {
            source = List.copyOf(source);
        }
    }
}
