package whom.rule;

import java.util.List;

/// What the marketer wrote: a tree whose root is always a group. Possibly unfinished, possibly wrong; [whom.resolve] tells.
public record Rule(Group root) {
    /// No condition yet: everyone.
    public static final Rule EVERYONE = new Rule(new Group(Joiner.ALL, List.of(), Mark.NONE));
}
