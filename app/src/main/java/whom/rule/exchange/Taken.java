package whom.rule.exchange;

import java.util.List;
import whom.rule.Rule;

/// A rule taken from another tool, and what had to be left behind.
public record Taken(Rule rule, List<Left> left) {
    public Taken {
        left = List.copyOf(left);
    }
}
