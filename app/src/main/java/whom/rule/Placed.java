package whom.rule;

/// A rule after an edit, and where the node that was edited stands in it now, so that it can stay selected.
public record Placed(Rule rule, Path path) {}
