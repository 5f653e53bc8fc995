package whom.naive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterProperty;
import whom.audience.quality.Affected;
import whom.audience.quality.AttributeQuality;
import whom.audience.quality.DataQuality;
import whom.audience.quality.EventQuality;
import whom.audience.quality.Fences;
import whom.audience.quality.Impossible;
import whom.audience.quality.QualityReading;
import whom.audience.quality.Validating;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// Every number of people is what a plain reading of the people gives, and what the rule beside it selects.
class QualityAgreementTest {
    private static final int WORLDS = 24;
    private final Worlds worlds = new Worlds();

    /// As whimsical as can be told of a value alone.
    private static boolean isValid(Object value) {
        return String.valueOf(value).length() % 3 != 0;
    }

    private static final Validating WHIMSICAL = attribute -> switch (attribute.kind()) {
        case TEXT -> Optional.<Predicate<Value>>of(value -> value instanceof Value.Text(String text) && isValid(text));
        case NUMBER -> Optional.<Predicate<Value>>of(
                value -> value instanceof Value.Number(BigDecimal number) && isValid(number.stripTrailingZeros().toPlainString()));
        case BOOLEAN, DATE, INSTANT, LIST -> Optional.empty();
    };

    @Property(tries = WORLDS, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void numbers_lead_to_the_people(@ForAll @IntRange(max = WORLDS - 1) int number) throws IOException, Refusal {
        Shelved shelved = worlds.of(number);
        World world = shelved.world();
        Set<String> identities = world.schema().attributes().stream().map(Attribute::name).collect(Collectors.toSet());
        DataQuality quality = new QualityReading(WHIMSICAL, identities, world.moments().asOf()).read(shelved.store(), Progress.SILENT,
                new Cancellation());
        assertThat(quality.people()).isEqualTo(world.people().size());
        assertThat(quality.attributes()).extracting(AttributeQuality::attribute).isEqualTo(world.schema().attributes());
        quality.attributes().forEach(each -> attribute(shelved, each));
        quality.events().forEach(each -> events(world, each));
    }

    @AfterProperty
    void close() throws IOException {
        worlds.close();
    }

    private static void attribute(Shelved shelved, AttributeQuality told) {
        World world = shelved.world();
        String name = told.attribute().name();
        List<Object> values = world.people().stream().map(person -> person.attributes().get(name)).filter(QualityAgreementTest::isThere)
                .toList();
        assertThat(told.filled()).as(name).isEqualTo(values.size());
        List<Affected> all = new ArrayList<>(List.of(told.missing()));
        told.validity().ifPresent(validity -> {
            long invalid = values.stream().filter(value -> !isValid(plain(value))).count();
            assertThat(validity.invalid().people()).as("invalid %s", name).isEqualTo(invalid);
            assertThat(validity.valid() + invalid).isEqualTo(told.filled());
            all.add(validity.invalid());
        });
        told.uniqueness().ifPresent(uniqueness -> {
            if (told.attribute().kind() != Kind.LIST) {
                List<String> folded = values.stream().map(QualityAgreementTest::plain).map(Folding::fold).toList();
                assertThat(uniqueness.distinct()).as("distinct %s", name).isEqualTo(folded.stream().distinct().count());
                long shared = folded.stream().filter(text -> folded.indexOf(text) != folded.lastIndexOf(text)).count();
                assertThat(uniqueness.shared().people()).as("shared %s", name).isEqualTo(shared);
                all.add(uniqueness.shared());
            }
        });
        told.freshness().ifPresent(freshness -> {
            List<LocalDate> past = values.stream().map(value -> day(value, world))
                    .filter(day -> !day.isAfter(world.moments().asOf().today()))
                    .sorted().toList();
            assertThat(freshness.newest()).isEqualTo(past.isEmpty() ? Optional.empty() : Optional.of(past.getLast()));
            assertThat(freshness.median()).isEqualTo(past.isEmpty() ? Optional.empty() : Optional.of(past.get((past.size() - 1) / 2)));
            assertThat(freshness.ahead().people()).isEqualTo(values.size() - past.size());
            all.add(freshness.ahead());
        });
        told.outliers().stream().flatMap(each -> List.of(each.quartiles(), each.deviation()).stream()).flatMap(Optional::stream)
                .map(Fences::outside).forEach(all::add);
        assertThat(told.outliers().isPresent()).isEqualTo(told.attribute().kind() == Kind.NUMBER);
        told.impossible().stream().map(Impossible::people).forEach(all::add);
        all.forEach(affected -> affected.rule().ifPresent(rule -> selects(shelved, rule, affected.people())));
    }

    private static boolean isThere(Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case List<?> list -> !list.isEmpty();
            default -> true;
        };
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.stripTrailingZeros().toPlainString() : value.toString();
    }

    private static LocalDate day(Object value, World world) {
        return value instanceof Instant instant ? LocalDate.ofInstant(instant, world.moments().asOf().zone()) : (LocalDate) value;
    }

    private static void selects(Shelved shelved, String text, long people) {
        assertThat(RuleText.parse(text, shelved.world().schema())).as(text).isInstanceOfSatisfying(Parsed.Tree.class, tree -> {
            Rule rule = tree.rule();
            assertThat(new Reading(shelved.world()).ids(rule)).as(text).hasSize((int) people);
            assertThat(shelved.counter().count(Case.resolve(shelved.world(), rule), new Cancellation()).total()).as(text).isEqualTo(people);
        });
    }

    private static void events(World world, EventQuality told) {
        Instant asOf = world.moments().asOf().instant();
        List<Instant> all = world.people().stream().flatMap(person -> person.deeds().stream())
                .filter(deed -> deed.kind().equals(told.kind()))
                .map(deed -> Instant.ofEpochMilli(deed.at().toEpochMilli())).toList();
        assertThat(told.events()).isEqualTo(all.size());
        assertThat(told.ahead()).isEqualTo(all.stream().filter(at -> at.isAfter(asOf)).count());
        assertThat(told.newest()).isEqualTo(all.stream().filter(at -> !at.isAfter(asOf)).max(Instant::compareTo));
    }
}
