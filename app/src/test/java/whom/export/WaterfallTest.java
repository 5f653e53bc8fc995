package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import whom.audience.Bitmap;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.profile.Consent;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// The last step of the waterfall is what an export writes, and every step is what a plain count of people and addresses says.
class WaterfallTest {
    /// One person as drawn.
    record Drawn(String email, Consent consent, boolean suppressed, boolean member) {}

    @Provide
    Arbitrary<List<Drawn>> people() {
        Arbitrary<String> emails = Arbitraries.of("a@example.com", "A@Example.com ", "b@example.com", "c@example.com", "d@example.com", "",
                "nobody", "x@y");
        return Combinators.combine(emails, Arbitraries.of(Consent.GIVEN, Consent.GIVEN, Consent.REFUSED, Consent.UNKNOWN),
                Arbitraries.of(false, false, false, true), Arbitraries.of(true, true, true, false)).as(Drawn::new).list().ofMaxSize(25);
    }

    @Property(tries = 1500)
    void endsWithWhatAnExportWritesWhereAddressesAreShared(@ForAll("people") List<Drawn> drawn) throws Refusal {
        holds(drawn,
                new Schema("id", List.of(World.attribute("id", "text"), World.attribute("email", "text")), List.of(), List.of("email")));
    }

    @Property(tries = 1500)
    void endsWithWhatAnExportWritesWhereTheAddressIsTheKey(@ForAll("people") List<Drawn> drawn) throws Refusal {
        List<Drawn> alone = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            alone.add(
                    new Drawn(one.email().isEmpty() ? "no address " + i : i + one.email(), one.consent(), one.suppressed(), one.member()));
        }
        holds(alone, new Schema("email", List.of(World.attribute("email", "text")), List.of(), List.of("email")));
    }

    @Test
    void threeAddressesOfFourPeople() throws Refusal {
        List<Drawn> drawn = List.of(new Drawn("a@example.com", Consent.GIVEN, false, true),
                new Drawn("a@example.com", Consent.UNKNOWN, false, true),
                new Drawn("b@example.com", Consent.GIVEN, true, true), new Drawn("c@example.com", Consent.UNKNOWN, true, true));
        Schema schema = new Schema("id", List.of(World.attribute("id", "text"), World.attribute("email", "text")), List.of(),
                List.of("email"));
        assertThat(waterfall(drawn, schema)).isEqualTo(new Waterfall(4, 3, 2, 1));
    }

    private static void holds(List<Drawn> drawn, Schema schema) throws Refusal {
        Waterfall waterfall = waterfall(drawn, schema);
        List<Person> members = people(drawn, schema).stream().filter(person -> at(drawn, person).member()).toList();
        Suppressions suppressions = (person, _) -> at(drawn, person).suppressed() ? Optional.of("") : Optional.empty();
        Counts counts = new Exporter(java.time.Clock.systemUTC())
                .preview(new ExportRequest("s", "r", World.AS_OF, schema, preset(), List.of()),
                        People.of(members), suppressions, 0, Progress.SILENT, new Cancellation())
                .counts();

        assertThat(waterfall.unsuppressed()).isEqualTo(counts.written());
        assertThat(waterfall.matched()).isEqualTo(counts.selected());
        assertThat(waterfall.reachable()).isEqualTo(counts.selected() - counts.rejected() - counts.merged());
        Set<String> agreed = addresses(drawn, one -> one.consent() == Consent.GIVEN);
        agreed.removeAll(addresses(drawn, one -> one.consent() == Consent.REFUSED));
        assertThat(waterfall.consented()).isEqualTo(agreed.size());
    }

    private static Set<String> addresses(List<Drawn> drawn, Predicate<Drawn> who) {
        Set<String> found = new TreeSet<>();
        drawn.stream().filter(Drawn::member).filter(who).map(Drawn::email).map(String::strip).map(String::toLowerCase)
                .filter(EmailAddress::isValid).forEach(found::add);
        return found;
    }

    private static Waterfall waterfall(List<Drawn> drawn, Schema schema) throws Refusal {
        Addressing addressing = Addressing.of(preset(), schema, World.AS_OF);
        List<Person> people = people(drawn, schema);
        Map<String, Integer> numbers = new HashMap<>();
        int @Nullable [] addresses = addressing.isKey() ? null : new int[drawn.size() + 1];
        for (Person person : people) {
            String address = addressing.of(person);
            if (address != null && addresses != null) {
                addresses[(int) person.id()] = numbers.computeIfAbsent(address, _ -> numbers.size() + 1);
            }
        }
        Reach reach = new Reach(those(people, person -> addressing.of(person) != null), addresses,
                those(people, person -> at(drawn, person).consent() == Consent.GIVEN),
                those(people, person -> at(drawn, person).consent() == Consent.REFUSED),
                those(people, person -> at(drawn, person).suppressed()));
        return Waterfall.of(those(people, person -> at(drawn, person).member()), reach);
    }

    private static Bitmap those(List<Person> people, Predicate<Person> who) {
        return Bitmap.of(people.size(), people.stream().filter(who).mapToLong(Person::id).toArray());
    }

    private static Drawn at(List<Drawn> drawn, Person person) {
        return drawn.get((int) person.id() - 1);
    }

    private static List<Person> people(List<Drawn> drawn, Schema schema) {
        List<Person> people = new ArrayList<>();
        for (Drawn one : drawn) {
            long id = people.size() + 1L;
            String key = schema.key().equals("email") ? one.email() : "p" + id;
            Map<String, Value> values = one.email().isEmpty() ? Map.of() : Map.of("email", new Value.Text(one.email()));
            people.add(new Person(id, key, values, List.of(),
                    one.consent() == Consent.UNKNOWN ? Map.of() : Map.of("email", one.consent())));
        }
        return people;
    }

    private static Preset preset() throws Refusal {
        return PresetShelf.open(null).preset("mailchimp");
    }
}
