package whom.bench.count.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.bench.count.crowd.Crowd;

/// A value for every parameter, by its name.
public record Values(Map<String, Drawn> drawn) {
    public Values {
        drawn = Map.copyOf(drawn);
    }

    /// The same with another value for one.
    public Values with(Parameter parameter, int which) {
        Map<String, Drawn> other = new HashMap<>(drawn);
        other.put(parameter.name(), parameter.draw(which));
        return new Values(other);
    }

    /// A rule's text with the values in their places.
    String written(String rule) {
        String written = rule;
        for (Map.Entry<String, Drawn> value : drawn.entrySet()) {
            written = written.replace("{" + value.getKey() + "}", value.getValue().written());
        }
        return written;
    }

    /// By placeholder of the SQL; `:future` is the first moment after as-of.
    public Map<String, List<Object>> sql() {
        Map<String, List<Object>> sql = new HashMap<>();
        drawn.values().forEach(value -> sql.putAll(value.sql()));
        sql.put("future", List.of(Crowd.NOW.toEpochMilli() + 1));
        return sql;
    }
}
