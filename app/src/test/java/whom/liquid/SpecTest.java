package whom.liquid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import whom.liquid.parse.Language;
import whom.liquid.render.LiquidEngine;

/// Our own cases, through the door of the engine alone.
public class SpecTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:05:09Z").atZone(ZoneId.of("Europe/Paris"));
    private static final List<String> FILES = List.of("output.txt", "white-space.txt", "comments.txt", "branches.txt", "comparisons.txt",
            "loops.txt",
            "tables.txt", "names.txt", "partials.txt", "liquid-tag.txt", "text-filters.txt", "markup-filters.txt", "number-filters.txt",
            "list-filters.txt", "pick-filters.txt", "date-filter.txt", "mistakes.txt");

    @TestFactory
    List<DynamicContainer> specs() throws IOException {
        return tests(Language.LIQUID, FILES);
    }

    /// A test for each case of some files, as a language reads them.
    public static List<DynamicContainer> tests(Language language, List<String> files) throws IOException {
        Engine engine = new LiquidEngine(language, Bounds.USUAL);
        List<DynamicContainer> tests = new ArrayList<>();
        for (String file : files) {
            tests.add(dynamicContainer(file, Spec.read(file).stream().map(spec -> (DynamicNode) test(engine, spec))));
        }
        return tests;
    }

    private static DynamicTest test(Engine engine, Spec spec) {
        return dynamicTest(spec.name(), () -> check(engine, spec));
    }

    private static void check(Engine engine, Spec spec) {
        try {
            Parsed parsed = engine.parse(spec.template(), name -> Optional.ofNullable(spec.partials().get(name)));
            Rendering rendering = parsed.render(spec.data(), NOW);
            assertThat(spec.refused()).as("refused").isEmpty();
            assertThat(rendering.html()).isEqualTo(spec.printed());
            assertThat(rendering.notSent()).as("not sent").isEqualTo(spec.notSent());
            agree(spec.notes(), parsed.notes());
            agree(spec.inPlace(), rendering.problems());
            assertThat(parsed.path(spec.data(), NOW)).isEqualTo(rendering.path());
        } catch (LiquidProblem problem) {
            List<LiquidProblem> all = new ArrayList<>(List.of(problem));
            all.addAll(problem.further());
            agree(spec.refused(), all);
        }
    }

    private static void agree(List<String> wanted, List<LiquidProblem> found) {
        assertThat(found.stream().map(SpecTest::line).toList()).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            assertThat(line(found.get(i))).startsWith(wanted.get(i));
        }
    }

    private static String line(LiquidProblem problem) {
        String partial = problem.partial() == null ? "" : problem.partial() + " ";
        return partial + (problem.place() == null ? "" : problem.place().line() + ":" + problem.place().column() + " ")
                + problem.getMessage();
    }
}
