package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// A rule as another tool reads it, and what had to be left behind.
public record Given(JsonNode json, List<Left> left) {
    public Given {
        left = List.copyOf(left);
    }
}
