package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.desk.state.Suggestions;
import whom.desk.state.Suggestions.Suggestion;
import whom.profile.Attribute;
import whom.work.Latest;

/// Reads the real values of an attribute, how they are spread, or the real tags, for an editor that asked.
final class Suggesting implements AutoCloseable {
    private static final int MOST = 500;

    private final Site site;
    private final Latest thread = new Latest("values");
    private Suggestions suggestions = Suggestions.NONE;

    Suggesting(Site site) {
        this.site = site;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    /// @param name of the attribute, or null for tags
    void ask(@Nullable String name) {
        suggestions = new Suggestions(name, false, List.of());
        Optional<Attribute> attribute = Optional.ofNullable(name).flatMap(site.schema()::attribute);
        thread.ask(
                cancellation -> attribute.isPresent()
                        ? site.store().values(attribute.get(), MOST, cancellation)
                        : site.store().tags(MOST, cancellation),
                values -> site.ground().ears().later(() -> take(name, values)),
                failure -> site.ground().ears().later(() -> take(name, Map.of())));
    }

    /// @param name of an attribute that holds numbers
    void askHistogram(String name) {
        suggestions = new Suggestions(name, false, List.of());
        site.schema().attribute(name).ifPresent(attribute -> thread.ask(
                cancellation -> Binning.of(site.counter().spread(attribute, cancellation)),
                histogram -> site.ground().ears().later(() -> show(new Suggestions(name, true, List.of(), histogram))),
                failure -> site.ground().ears().later(() -> site.ground().ears().notice(site.ground().notices().problem(failure)))));
    }

    private void take(@Nullable String name, Map<String, Long> values) {
        List<Suggestion> found = new ArrayList<>();
        values.forEach((value, people) -> found.add(new Suggestion(value, value, people)));
        show(new Suggestions(name, true, worded(name, found)));
    }

    /// Says the values again, by their labels as they are now.
    void reword() {
        suggestions = new Suggestions(suggestions.of(), suggestions.ready(), worded(suggestions.of(), suggestions.values()),
                suggestions.histogram());
    }

    private List<Suggestion> worded(@Nullable String name, List<Suggestion> found) {
        Optional<Attribute> attribute = Optional.ofNullable(name).flatMap(site.schema()::attribute);
        return attribute.map(of -> found.stream().map(s -> new Suggestion(s.value(), of.labelOf(s.value()), s.people())).toList())
                .orElse(found);
    }

    private void show(Suggestions answer) {
        suggestions = answer;
        site.ground().ears().changed();
    }

    @Override
    public void close() {
        thread.close();
    }
}
