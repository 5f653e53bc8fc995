package whom.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.profile.Schema;
import whom.rule.exchange.JsonLogic;
import whom.rule.exchange.Left;
import whom.rule.exchange.QueryBuilder;
import whom.rule.exchange.Shape;
import whom.rule.exchange.Taken;
import whom.rule.json.RuleJson;
import whom.text.Refusal;
import whom.workspace.Segment;

/// A rule in whatever form it was brought, and what of it could not be carried over.
record Brought(Written written, List<Left> left) {
    static Brought whole(Written written) {
        return new Brought(written, List.of());
    }

    /// A file of any form: JSON begins with a brace, which no text of a rule does.
    static Brought file(Path file, @Nullable Schema schema) throws Refusal {
        String content = Written.read(file);
        return content.stripLeading().startsWith("{")
                ? tree(Written.name(file), file.toString(), content, schema)
                : whole(Written.file(file, schema));
    }

    /// JSON of any form: our own may be the rule alone or a whole segment's file.
    ///
    /// @param name where it comes from, for a message
    static Brought tree(String id, String name, String content, @Nullable Schema schema) throws Refusal {
        JsonNode json = JsonText.read(name, content);
        return switch (Shape.of(json)) {
            case OWN -> whole(new Written(id, null,
                    json.has("rule") ? Segment.parse(id, Path.of(name), content).rule() : RuleJson.read(json), problem -> name));
            case QUERY_BUILDER -> of(id, name, QueryBuilder.read(json, schema));
            case JSON_LOGIC -> of(id, name, JsonLogic.read(json, schema));
        };
    }

    private static Brought of(String id, String name, Taken taken) {
        return new Brought(new Written(id, null, taken.rule(), problem -> name), taken.left());
    }
}
