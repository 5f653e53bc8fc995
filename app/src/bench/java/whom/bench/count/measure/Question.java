package whom.bench.count.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Values;
import whom.resolve.Resolved;

/// One rule to be counted, in everybody's words.
///
/// @param added a condition that is added to the segment, or null
record Question(Segment segment, Values values, @Nullable Addition added) {
    /// A condition with its values.
    record Addition(Segment condition, Values values) {}

    static Question of(Segment segment, Values values) {
        return new Question(segment, values, null);
    }

    Question and(Segment condition, Values ofCondition) {
        return new Question(segment, values, new Addition(condition, ofCondition));
    }

    String written() {
        return added == null ? segment.written(values) : segment.writtenWith(values, added.condition(), added.values());
    }

    Resolved.Whole rule() {
        return Segment.resolved(written());
    }

    /// By placeholder; what an added condition names wins, so its names must not be those of the segment.
    Map<String, List<Object>> sql() {
        Map<String, List<Object>> sql = new HashMap<>(values.sql());
        if (added != null) {
            sql.putAll(added.values().sql());
        }
        return sql;
    }

    /// Every way in which the peer can be asked.
    List<Form> forms(Dialect dialect) {
        List<Form> forms = Form.of(dialect, segment.id());
        if (added == null) {
            return forms;
        }
        List<Form> additions = Form.of(dialect, added.condition().id());
        return forms.stream().flatMap(form -> additions.stream().filter(addition -> addition.bound() == form.bound()).map(form::and))
                .toList();
    }
}
