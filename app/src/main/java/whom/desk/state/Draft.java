package whom.desk.state;

import org.jspecify.annotations.Nullable;
import whom.rule.Rule;

/// The segment in the builder. Every edit is kept in its file soon after it was made, so there is no "unsaved".
///
/// @param sentence the rule in one English sentence
/// @param text     the rule in its text form
/// @param textProblem what is wrong with the text as last typed, with line and column, or null
/// @param trouble  why the file could not be written, or null
public record Draft(String id, String name, Rule rule, NodeItem.GroupItem tree, String sentence, String text, @Nullable String textProblem,
        boolean canUndo, boolean canRedo,
        boolean saved, @Nullable String trouble, Tally tally) {}
