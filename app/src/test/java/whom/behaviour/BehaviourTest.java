package whom.behaviour;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import whom.desk.words.RuleWords;
import whom.naive.Reader;
import whom.naive.Reading;
import whom.naive.Shelved;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.resources.Words;
import whom.rule.Rule;
import whom.rule.text.RuleText;
import whom.text.Refusal;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every case of the files, for every reader: who is selected was worked out by hand from the page of the rule language.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.CONCURRENT)
class BehaviourTest {
    private static final List<String> FILES = List.of("truth.txt", "text.txt", "numbers.txt", "lists-and-tags.txt", "groups.txt",
            "windows.txt", "daylight-saving.txt", "dates.txt", "counts.txt", "where.txt", "figures.txt", "first-and-last.txt",
            "sequences.txt", "anniversaries.txt", "ranks.txt", "shares-and-pins.txt", "segments.txt", "consent-and-exports.txt");

    private final Map<String, Shelved> shelved = new HashMap<>();

    @TestFactory
    Stream<DynamicContainer> everyCase() throws IOException {
        List<DynamicContainer> files = new ArrayList<>();
        for (String file : FILES) {
            files.add(DynamicContainer.dynamicContainer(file, scenes(file).stream().flatMap(this::tests)));
        }
        return files.stream();
    }

    private static List<Scene> scenes(String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(BehaviourTest.class.getResourceAsStream(file), file)) {
            return Scene.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        }
    }

    private Stream<DynamicTest> tests(Scene scene) {
        return scene.cases().stream().map(expected -> DynamicTest.dynamicTest(expected.rule(), () -> check(scene, expected)));
    }

    private void check(Scene scene, Scene.Case expected) throws IOException, Refusal {
        Rule rule = Scene.rule(expected.rule());
        List<String> names = scene.names(scene.selected(expected).stream().mapToLong(Long::longValue).toArray());
        Resolution resolution = new Resolver(scene.world().schema(), scene.world().moments().asOf(), scene.world()).resolve(rule);
        assertThat(resolution).isInstanceOf(Resolution.Ready.class);
        Resolved.Whole resolved = ((Resolution.Ready) resolution).rule();
        for (Reader reader : Reader.ALL) {
            assertThat(scene.names(reader.reads().apply(shelved(scene)).apply(resolved))).as("%s, read by %s", scene.name(), reader)
                    .isEqualTo(names);
        }
        assertThat(scene.names(new Reading(scene.world()).ids(rule))).as("%s, read as written", scene.name()).isEqualTo(names);
        assertThat(Scene.rule(RuleText.print(rule))).as("through its own text").isEqualTo(rule);
        if (!expected.words().isEmpty()) {
            assertThat(new RuleWords(Words.of(Locale.ENGLISH), scene.world().schema()).sentence(rule)).isEqualTo(expected.words());
        }
    }

    private Shelved shelved(Scene scene) throws IOException, Refusal {
        Shelved there = shelved.get(scene.name());
        if (there == null) {
            there = Shelved.of(scene.world());
            shelved.put(scene.name(), there);
        }
        return there;
    }

    @AfterAll
    void close() throws IOException {
        for (Shelved each : shelved.values()) {
            each.close();
        }
    }
}
