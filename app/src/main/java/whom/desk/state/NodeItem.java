package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.Joiner;
import whom.rule.Path;

/// A group or a row of the builder, ready to be drawn.
public sealed interface NodeItem {
    Path path();

    /// The word before it ("and", "or", "and not"), empty for the first child and the root.
    String joinWord();

    /// The name that someone gave it, or null.
    @Nullable
    String label();

    boolean muted();

    Figures figures();

    /// A group with its children.
    ///
    /// @param ignored whether it has no active child and is left out, which is said
    record GroupItem(Path path, String joinWord, @Nullable String label, boolean muted, Figures figures, Joiner joiner,
            List<NodeItem> children, boolean ignored) implements NodeItem {
        public GroupItem {
            children = List.copyOf(children);
        }
    }

    /// A condition as a phrase of tokens.
    ///
    /// @param condition what the editors change
    /// @param phrase    the whole row as one phrase, for screen readers and tooltips
    /// @param aside     what its values have to do with the real ones, or null when there is nothing to say
    /// @param note      said quietly below: the resolved window ("4 Aug 00:00 – 2 Nov 09:00, Europe/Paris"), or why a rank is empty; or null
    /// @param problem   what is missing or wrong, or null
    record RowItem(Path path, String joinWord, @Nullable String label, boolean muted, Figures figures, Condition condition,
            List<Token> tokens, String phrase, @Nullable Aside aside, @Nullable String note,
            @Nullable String problem) implements NodeItem {
        public RowItem {
            tokens = List.copyOf(tokens);
        }
    }

    /// One piece of a row, which opens an editor, or a word between such pieces.
    ///
    /// @param part    what it opens, or null for a word between
    /// @param nth     which one of the row's tokens of that sort, from 0
    /// @param missing whether it still has to be chosen; `text` then says so ("choose a value")
    /// @param wrong   whether the row's problem lies here
    record Token(@Nullable Part part, int nth, String text, boolean missing, boolean wrong) {}
}
