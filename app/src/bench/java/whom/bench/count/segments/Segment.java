package whom.bench.count.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whom.bench.count.crowd.Crowd;
import whom.bench.count.fill.Script;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// A rule with places for values, beside the same question in the peers' SQL.
///
/// @param id    of its files, `rules/<id>.rule`, `duckdb/<id>.sql` and `sqlite/<id>.sql`
/// @param label what people read
public record Segment(String id, String label, List<Parameter> parameters) {
    public Segment {
        parameters = List.copyOf(parameters);
    }

    /// What every parameter has to begin with.
    public Values start() {
        Map<String, Drawn> drawn = new HashMap<>();
        for (Parameter parameter : parameters) {
            drawn.put(parameter.name(), parameter.draw(0));
        }
        return new Values(drawn);
    }

    /// The rule's text with those values.
    public String written(Values values) {
        return values.written(Script.text("rules/" + id + ".rule").strip());
    }

    /// The same people and one condition more.
    public String writtenWith(Values values, Segment condition, Values ofCondition) {
        return written(values) + "\nAND " + condition.written(ofCondition);
    }

    /// What a rule's text selects; a text that is wrong is a mistake of the benchmark.
    public static Resolved.Whole resolved(String text) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> switch (new Resolver(Crowd.SCHEMA, Crowd.AS_OF).resolve(tree.rule())) {
                case Resolution.Ready ready -> ready.rule();
                case Resolution.NotReady wrong -> throw new IllegalStateException(text + "\n" + wrong);
            };
            case Parsed.Broken wrong -> throw new IllegalStateException(text + "\n" + wrong);
        };
    }
}
