package whom.audience;

import java.util.List;
import whom.rule.Joiner;
import whom.rule.Path;

/// A node of a rule with what is needed to work it out block by block.
sealed interface Term {
    /// Words in a block: a few kilobytes for each node.
    int WORDS = 512;

    /// Stands where a term is still to come.
    Term NOTHING = new Row(0, Path.ROOT, Bitmap.none(0), false);

    /// Counted from 0, a parent before its children.
    int place();

    /// In the written rule.
    Path path();

    record Row(int place, Path path, Bitmap people, boolean negated) implements Term {}

    record Group(int place, Path path, Joiner joiner, List<Term> children) implements Term {}
}
