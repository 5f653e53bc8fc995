package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.desk.writing.Starter;
import whom.liquid.Rendering;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Schema;
import whom.resources.Starters;
import whom.template.proof.Choice;
import whom.template.proof.Finding;
import whom.template.proof.Proof;
import whom.template.proof.SentMail;
import whom.template.proof.Severity;
import whom.template.proof.support.ClientSupport;
import whom.text.Refusal;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Every starter renders for every person of the sample shop, and is proofed in each of its variants.
@Execution(ExecutionMode.CONCURRENT)
class StartersTest {
    private static List<Person> people = List.of();
    private static Schema schema = new Schema("email", List.of(), List.of(), List.of());

    @BeforeAll
    static void read() throws IOException {
        people = SamplePeople.retail();
        schema = SamplePeople.schema(people);
    }

    static List<String> ids() {
        return Starters.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itRendersForEverybodyAndNobodyGetsSomethingBroken(String id) throws Refusal {
        Starter starter = Starter.of(id, Starters.text(id));
        Map<String, String> own = new HashMap<>();
        starter.wants().forEach(want -> {
            assertThat(schema.attribute(want.name())).as(want.name())
                    .hasValueSatisfying(found -> assertThat(found.kind()).isEqualTo(want.kind()));
            own.put(want.name(), want.name());
        });
        check(starter, starter.filled(own), people);
        // Where the workspace has nothing of it.
        check(starter, starter.filled(Map.of()), people.subList(0, 1));
    }

    private static void check(Starter starter, String page, List<Person> everybody) throws Refusal {
        Renderer renderer = new Renderer(new OwnEngines(), Path.of("nowhere"), schema,
                new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Paris")));
        Message message = new Message(starter.id(), starter.id(), Dialect.LIQUID, page, starter.subject(), starter.preheader(), 600);
        assertThat(page).doesNotContain("[[", "]]");
        assertThat(renderer.understood(message).notes()).isEmpty();
        assertThat(renderer.unprovided(message)).isEmpty();
        Set<Object> proofed = new HashSet<>();
        Proof proof = new Proof(ClientSupport.bundled());
        for (Person person : everybody) {
            Rendering sent = renderer.rendering(message, person, new Standing(null, List.of()));
            assertThat(sent.problems()).isEmpty();
            if (proofed.add(sent.path())) {
                List<Finding> findings = proof.of(new SentMail(sent.html(), starter.subject(), starter.preheader(), 600),
                        new Choice(Set.of(), Set.of()));
                assertThat(findings.stream().filter(finding -> finding.fault().severity() != Severity.HINT).map(Object::toString)
                        .collect(Collectors.joining("\n"))).as("findings for %s", person.key()).isEmpty();
            }
        }
        assertThat(proofed).isNotEmpty();
    }
}
