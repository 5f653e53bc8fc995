package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.audience.person.Changing;
import whom.audience.person.Explanation;
import whom.audience.person.NearPerson;
import whom.audience.person.PersonReader;
import whom.audience.person.RanksOfEveryone;
import whom.profile.History;
import whom.profile.Person;
import whom.resolve.Resolved;
import whom.text.Refusal;
import whom.store.Past;
import whom.work.Cancellation;

/// `whom explain`: why one person is in a segment, or is not, condition by condition.
@Command(name = "explain", description = "Say why a person is in a segment or a rule, or is not, condition by condition.")
final class Explain implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "1..2", paramLabel = "[SEGMENT] PERSON", description = "A segment by file name without .json (none with --rule), and the person's key.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "TEXT", description = "A rule in its text form, instead of a segment.")
    private @Nullable String rule;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    Explain(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (names.size() != (rule == null ? 2 : 1)) {
            throw new Refusal(
                    rule == null ? "name a segment (or give --rule) and a person" : "with --rule, name a person and nothing else");
        }
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Written written = rule == null
                    ? Written.of(reading.workspace().segment(names.getFirst()))
                    : Written.asked(rule, reading.store().schema());
            Resolved.Whole resolved = reading.resolve(written);
            History person = person(reading, names.getLast(), resolved);
            RanksOfEveryone ranks = RanksOfEveryone.of(resolved, reading.store(), new Cancellation());
            Explanation found = new PersonReader(ranks).explain(resolved, person);
            Explained explained = new Explained(written.rule(), found, reading.known(), reading.asOf().zone());
            if (json.chosen()) {
                rooms.console().json(explained.json(person.person().key(), Changing.to(!found.in(), found)));
            } else {
                explained.lines(person.person().key(), Changing.to(!found.in(), found)).forEach(rooms.console()::line);
            }
        }
        return Commands.OK;
    }

    private static History person(Reading reading, String key, Resolved.Whole rule) throws Refusal {
        Person person = reading.store().person(key, new Cancellation()).orElseThrow(() -> unknown(reading, key));
        List<History> now = reading.store().histories(new long[]{person.id()}, new Cancellation());
        return Past.of(reading.store(), rule.at()).map(past -> past.histories(now, new Cancellation())).orElse(now).getFirst();
    }

    private static Refusal unknown(Reading reading, String key) {
        String name = reading.store().schema().key();
        List<String> near = NearPerson.of(key, reading.store(), new Cancellation()).stream().toList();
        return new Refusal(key + ": there is nobody of that " + name + " in " + reading.workspace().folder() + Suggestion.of(key, near));
    }
}
