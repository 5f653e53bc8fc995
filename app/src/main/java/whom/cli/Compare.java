package whom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.audience.Bitmap;
import whom.audience.insight.Change;
import whom.audience.insight.Standing;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.resolve.Resolved;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Moments;

/// `whom compare`: who would stay, enter and leave between two rules, or between two moments of one.
@Command(name = "compare", description = "Say who stays, enters and leaves from one segment or rule to another, or from one moment to another.")
final class Compare implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..2", paramLabel = "SEGMENT", description = "The segment before, and the one after.")
    private List<String> segments = new ArrayList<>();

    @Option(names = "--rule", paramLabel = "TEXT", description = "The rule before, instead of a segment.")
    private @Nullable String rule;

    @Option(names = "--to-rule", paramLabel = "TEXT", description = "The rule after, instead of a segment.")
    private @Nullable String toRule;

    @Option(names = "--and-as-of", paramLabel = "MOMENT", description = "The moment after. Otherwise the same as before.")
    private @Nullable String andAsOf;

    @Option(names = "--limit", paramLabel = "N", description = "List at most so many who enter and who leave. Otherwise only count.")
    private int limit;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    Compare(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (limit < 0) {
            throw new Refusal("--limit " + limit + ": should be 0 or more");
        }
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            List<Written> two = written(reading);
            AsOf after = andAsOf == null ? reading.asOf() : moment(andAsOf, reading.asOf());
            Resolved.Whole first = reading.resolve(two.getFirst(), reading.asOf());
            Resolved.Whole second = reading.resolve(two.getLast(), after);
            Change change = Change.between(reading.counter().count(first, new Cancellation()).members(),
                    reading.counter().count(second, new Cancellation()).members());
            boolean asksForPast = !after.equals(reading.asOf()) && (Standing.isAskedFor(first) || Standing.isAskedFor(second));
            print(reading, change, asksForPast
                    ? "attributes, tags and consents as they stood at each moment; what was added without a change counts as always there"
                    : null);
        }
        return Commands.OK;
    }

    private List<Written> written(Reading reading) throws Refusal {
        List<Written> all = new ArrayList<>();
        if (rule != null) {
            all.add(Written.asked(rule, reading.store().schema()));
        }
        for (String id : segments) {
            all.add(Written.of(reading.workspace().segment(id)));
        }
        if (toRule != null) {
            all.add(Written.asked(toRule, reading.store().schema()));
        }
        if (all.size() == 1 && andAsOf != null) {
            all.add(all.getFirst());
        }
        if (all.size() != 2) {
            throw new Refusal("name two of segments, --rule and --to-rule; or one of them and the moment after, --and-as-of");
        }
        return all;
    }

    private static AsOf moment(String written, AsOf before) throws Refusal {
        return new AsOf(Moments.read(written, before.zone())
                .orElseThrow(() -> new Refusal("--and-as-of " + written + ": is no moment; write it as 2026-11-01T00:00")), before.zone());
    }

    private void print(Reading reading, Change change, @Nullable String note) {
        if (json.chosen()) {
            ObjectNode answer = Console.object().put("stay", change.stay().size()).put("enter", change.enter().size())
                    .put("leave", change.leave().size());
            if (limit > 0) {
                keys(reading, change.enter()).forEach(answer.putArray("entering")::add);
                keys(reading, change.leave()).forEach(answer.putArray("leaving")::add);
            }
            rooms.console().json(answer.put("note", note));
        } else {
            rooms.console().line(String.format("%9s  stay", Console.number(change.stay().size())));
            some(reading, change.enter(), "enter");
            some(reading, change.leave(), "leave");
            if (note != null) {
                rooms.console().line(note);
            }
        }
    }

    private void some(Reading reading, Bitmap people, String word) {
        rooms.console().line(String.format("%9s  %s", Console.number(people.size()), word));
        keys(reading, people).forEach(key -> rooms.console().line("           " + key));
    }

    private List<String> keys(Reading reading, Bitmap people) {
        return limit == 0
                ? List.of()
                : reading.store().persons(people.ids(0, limit), new Cancellation()).stream().map(Person::key).toList();
    }
}
