package whom.template;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.LongToIntFunction;
import whom.audience.Cells;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Read;
import whom.liquid.Rendering;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.resolve.Criterion;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Finds what is printed for people who have no such value: they are parted by their variant and by what they lack, and one of each part is rendered.
final class Gaps {
    private static final int PAGE = 1_000;

    private final Parsed message;
    private final Addressing addressing;
    private final ZonedDateTime now;
    private final List<Read> prints;
    private final Set<Attribute> printed = new LinkedHashSet<>();
    private final Map<Read, Found> found = new HashMap<>();

    /// Of one place.
    private static final class Found {
        final Map<String, Long> variants = new TreeMap<>();
        long people;
        Person first;

        Found(Person first) {
            this.first = first;
        }
    }

    Gaps(Parsed message, Addressing addressing, Schema schema, ZonedDateTime now) {
        this.message = message;
        this.addressing = addressing;
        this.now = now;
        prints = message.prints();
        for (Read read : prints) {
            if (addressing.target(read.variable()) instanceof Target.OfPerson(String name)) {
                schema.attributes().stream().filter(attribute -> attribute.name().equals(name)).forEach(printed::add);
            }
        }
    }

    /// @param variantOf by id which of the variants somebody gets
    /// @param variants  their ids
    /// @param standing  of somebody
    List<Gap> of(Crowd crowd, LongToIntFunction variantOf, List<String> variants, Function<Person, Standing> standing,
            Cancellation cancellation) throws Refusal, LiquidProblem {
        if (printed.isEmpty()) {
            return List.of();
        }
        Cells cells = new Cells(crowd.people());
        cells.split(variantOf, Math.max(1, variants.size()));
        for (Attribute attribute : printed) {
            cancellation.check();
            cells.split(crowd.holding(new Criterion.IsSet(attribute)));
        }
        long[] sizes = cells.sizes();
        long[] firsts = cells.firsts();
        for (int from = 0; from < firsts.length; from += PAGE) {
            for (Person person : crowd.persons(Arrays.copyOfRange(firsts, from, Math.min(firsts.length, from + PAGE)))) {
                cancellation.check();
                look(person, standing.apply(person), variants.get(variantOf.applyAsInt(person.id())), sizes[cells.of(person.id())]);
            }
        }
        List<Gap> gaps = new ArrayList<>();
        for (Read read : prints) {
            Found of = found.get(read);
            if (of != null && addressing.target(read.variable()) instanceof Target.OfPerson(String attribute)) {
                gaps.add(new Gap(read, attribute, of.people, Map.copyOf(of.variants), of.first.key()));
            }
        }
        return gaps;
    }

    private void look(Person person, Standing standing, String variant, long size) throws LiquidProblem {
        Rendering rendering = message.render(PersonData.of(person, standing, addressing, now.getZone()), now);
        for (Read read : rendering.missing()) {
            if (prints.contains(read)) {
                Found of = found.computeIfAbsent(read, _ -> new Found(person));
                of.people += size;
                of.variants.merge(variant, size, Long::sum);
                if (person.id() < of.first.id()) {
                    of.first = person;
                }
            }
        }
    }
}
