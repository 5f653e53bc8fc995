package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whom.audience.Counted;
import whom.audience.Counter;
import whom.audience.person.PersonEngine;
import whom.resolve.Resolved;
import whom.sql.RuleSql;
import whom.text.Refusal;
import whom.store.Past;
import whom.work.Cancellation;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// `whom count`: how many people segments or rules select.
@Command(name = "count", description = "Count the people of segments or of a rule, exactly.")
final class Count implements Callable<Integer> {
    /// Who counts; another name is refused, so that an answer always says truly where it comes from.
    enum Engine {
        /// From columns, as the window does.
        live,
        /// By one statement to the store.
        sql,
        /// By reading everyone, one by one.
        person
    }

    private final Rooms rooms;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--all", description = "Count every segment of the workspace.")
    private boolean all;

    @Option(names = "--rules", paramLabel = "FILE", description = "A file with one rule a line; prints one line each, also for a rule with an error.")
    private @Nullable Path rules;

    @Option(names = "--engine", paramLabel = "ENGINE", description = "live counts from columns kept beside the store (the default), sql by one statement, person by reading everyone.")
    private Engine engine = Engine.live;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    /// Of the live engine.
    private @Nullable Counter counter;

    Count(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (choice.ways() + (all ? 1 : 0) + (rules == null ? 0 : 1) != 1) {
            throw new Refusal("say what to count: segments, or one of --all, --rule, --rule-file and --rules");
        }
        List<String> lines = rules == null ? List.of() : Written.read(rules).lines().toList();
        try (Reading reading = Reading.open(rooms, choice.folder(), asOf)) {
            counter = engine == Engine.live ? reading.live(rooms) : null;
            if (rules != null) {
                return lines(reading, lines);
            }
            if (all) {
                return all(reading);
            }
            List<Written> written = choice.read(reading.workspace());
            return written.size() == 1 ? one(reading, written.getFirst()) : several(reading, written);
        }
    }

    private int one(Reading reading, Written written) throws Refusal {
        Size size = size(reading, written);
        if (json.chosen()) {
            rooms.console().json(size.json(engine));
        } else {
            rooms.console().line(Console.number(size.count()) + " of " + Console.number(size.of()) + " people");
        }
        Resolved.Whole rule = reading.resolve(written);
        if (rule.root().children().isEmpty() && rule.in().isEmpty() && rule.out().isEmpty()) {
            rooms.console().error(reading.words().everyone(size.of()));
        }
        return Commands.OK;
    }

    private int all(Reading reading) throws Refusal {
        List<Written> written = new ArrayList<>();
        int code = Commands.OK;
        for (Listed<Segment> listed : reading.workspace().segments()) {
            switch (listed) {
                case Listed.Sound<Segment> sound -> written.add(Written.of(sound.thing()));
                case Listed.Broken<Segment> broken -> {
                    rooms.console().error(broken.why().getMessage());
                    code = Commands.USERS_MISTAKE;
                }
            }
        }
        return Math.max(code, several(reading, written));
    }

    /// One that cannot be counted is named on the error stream; the rest is counted.
    private int several(Reading reading, List<Written> written) {
        ArrayNode segments = Console.object().arrayNode();
        int code = Commands.OK;
        long started = System.nanoTime();
        for (Written each : written) {
            try {
                Size size = size(reading, each);
                segments.addObject().put("id", each.id()).put("count", size.count());
                if (!json.chosen()) {
                    rooms.console().line(String.format("%9s  %s", Console.number(size.count()), each.id()));
                }
            } catch (Refusal refusal) {
                rooms.console().error(refusal.getMessage());
                code = Commands.USERS_MISTAKE;
            }
        }
        if (json.chosen()) {
            ObjectNode answer = Console.object();
            answer.set("segments", segments);
            rooms.console().json(answer.put("of", reading.store().people()).put("ms", Size.since(started)));
        } else {
            rooms.console().line(String.format("%9s  everyone", Console.number(reading.store().people())));
        }
        return code;
    }

    private int lines(Reading reading, List<String> lines) {
        for (String line : lines) {
            try {
                Size size = size(reading, Written.asked(line, reading.store().schema()));
                if (json.chosen()) {
                    rooms.console().json(size.json(engine));
                } else {
                    rooms.console().line(Long.toString(size.count()));
                }
            } catch (Refusal refusal) {
                rooms.console().json(Console.object().put("error", refusal.getMessage()));
            }
        }
        return Commands.OK;
    }

    private Size size(Reading reading, Written written) throws Refusal {
        long started = System.nanoTime();
        Resolved.Whole rule = reading.resolve(written);
        if (counter != null) {
            Counted counted = counter.count(rule, new Cancellation());
            return new Size(counted.total(), counted.everyone(), Size.since(started));
        }
        long count = engine == Engine.person
                ? new PersonEngine(reading.store()).ids(rule, new Cancellation()).length
                : reading.store().number(Past.of(reading.store(), rule.at()).map(past -> past.query(RuleSql.count(rule)))
                        .orElseGet(() -> RuleSql.count(rule)), new Cancellation());
        return new Size(count, reading.store().people(), Size.since(started));
    }
}
