package whom.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.render.LiquidEngine;
import whom.liquid.Rendering;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.template.liqp.LiqpEngine;

/// Templates and what they print, as data; by both engines.
class LiquidCasesTest {
    private static final ZonedDateTime NOW = Instant.parse("2026-11-02T08:00:00Z").atZone(ZoneId.of("Europe/Paris"));

    private static Person zoe() {
        return new Person(1, "zoe@example.com",
                Map.of("first_name", new Value.Text("Zoë <b>"), "orders", new Value.Number(new BigDecimal("3.0")), "ltv",
                        new Value.Number(new BigDecimal("129.50")), "points", new Value.Number(new BigDecimal("1.2E7")), "vip",
                        new Value.Truth(true), "interests", new Value.Texts(List.of("shoes", "bags")), "birth_date",
                        new Value.Date(LocalDate.of(1990, 2, 28)), "signup_at", new Value.Moment(Instant.parse("2026-06-30T22:30:00Z"))),
                List.of(), Map.of());
    }

    @TestFactory
    List<DynamicTest> cases(@TempDir Path folder) throws IOException {
        Path templates = Files.createDirectory(folder.resolve("templates"));
        Files.writeString(templates.resolve("footer.liquid"), "Maison for {{ first_name }}");
        Files.writeString(folder.resolve("secret.liquid"), "secret");
        List<DynamicTest> tests = new ArrayList<>();
        for (String block : read().split("(?m)^== ", -1)) {
            if (block.startsWith("#")) {
                continue;
            }
            int first = block.indexOf('\n');
            int end = Math.max(block.lastIndexOf("\n-- "), block.lastIndexOf("\n! "));
            boolean fails = block.charAt(end + 1) == '!';
            String template = block.substring(first + 1, end + (fails ? 1 : 0));
            String wanted = block.substring(end + (fails ? 3 : 4)).strip().replace('¶', '\n');
            for (Engine engine : List.of(new LiquidEngine(), new LiqpEngine())) {
                tests.add(dynamicTest(block.substring(0, first) + " (" + engine.getClass().getSimpleName() + ")", () -> {
                    String printed = print(engine, template, templates);
                    if (fails) {
                        assertThat(printed).startsWith("! " + wanted);
                    } else {
                        assertThat(printed).isEqualTo(wanted);
                    }
                }));
            }
        }
        assertThat(tests).hasSizeGreaterThan(20);
        return tests;
    }

    private static String print(Engine engine, String template, Path templates) {
        Standing standing = new Standing("vip", List.of("vip", "loyal"));
        try {
            Rendering rendering = engine.parse(template, new FolderPartials(templates))
                    .render(PersonData.of(zoe(), standing,
                            new Addressing(Dialect.LIQUID, new Schema("email",
                                    zoe().attributes().keySet().stream().map(name -> new Attribute(name, name, Kind.TEXT, Map.of()))
                                            .toList(),
                                    List.of(), List.of())),
                            NOW.getZone()), NOW);
            if (!rendering.problems().isEmpty()) {
                throw LiquidProblem.of(rendering.problems());
            }
            return rendering.html();
        } catch (LiquidProblem e) {
            return "! " + (e.place() == null ? "" : e.place() + ": ") + e.getMessage();
        }
    }

    private static String read() throws IOException {
        try (InputStream cases = LiquidCasesTest.class.getResourceAsStream("liquid-cases.txt")) {
            assertThat(cases).isNotNull();
            return new String(cases.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
