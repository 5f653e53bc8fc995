package whom.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Map;

/// What holds of every template, whatever somebody wrote: it renders, or it is a problem with a place, and nothing passes its bounds.
public record Holds(Engine engine, Partials partials, Map<String, Object> data, ZonedDateTime now) {
    /// Small, so that a heap of pieces meets them.
    public static final Bounds BOUNDS = new Bounds(50_000, 30, 20, 20_000, 2_000, 200_000, 500, Duration.ofSeconds(2));

    /// Looks at one template.
    ///
    /// @return why it does not render, or null when it does
    @SuppressWarnings("NullAway") // null is an answer here
    public LiquidProblem problemOf(String template) {
        try {
            Parsed parsed = engine.parse(template, partials);
            parsed.variables();
            parsed.reads();
            Rendering rendering = parsed.render(data, now);
            assertThat(rendering.html().length()).isLessThanOrEqualTo(BOUNDS.characters());
            assertThat(rendering.problems()).allSatisfy(problem -> assertThat(problem.place()).isNotNull());
            assertThat(parsed.path(data, now)).isEqualTo(rendering.path());
            return null;
        } catch (LiquidProblem problem) {
            assertThat(problem.place()).as(problem.getMessage()).isNotNull();
            assertThat(problem.further()).allSatisfy(other -> assertThat(other.place()).isNotNull());
            return problem;
        }
    }
}
