package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whom.audience.insight.AsOfs;
import whom.audience.insight.SizeAt;
import whom.audience.insight.Sizes;
import whom.moment.AsOf;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom sizes`: how big a segment was at the start of each month, week or day.
@Command(name = "sizes", description = "Count a segment at the start of each month, week or day.")
final class SizesOverTime implements Callable<Integer> {
    private static final int MOST = 1_000;
    private static final int USUAL = 12;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private final Rooms rooms;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--every", paramLabel = "month|week|day", description = "How often; weeks begin on Monday. Otherwise each month.")
    private AsOfs every = AsOfs.MONTH;

    @Option(names = "--from", paramLabel = "DAY", description = "The first day, such as 2026-01-01. Otherwise a year, 12 weeks or 12 days before the last.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DAY", description = "The last day. Otherwise today.")
    private @Nullable String to;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    SizesOverTime(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (Reading reading = Reading.open(rooms, choice.folder(), asOf)) {
            Written written = choice.one(reading.workspace());
            print(written.id(), sizes(reading, written), reading.asOf());
        }
        return Commands.OK;
    }

    private Sizes sizes(Reading reading, Written written) throws Refusal {
        List<AsOf> moments = moments(reading.asOf());
        try (ProgressLine progress = rooms.console().progress()) {
            return Sizes.count(reading.counter(), moments, moment -> reading.resolve(written, moment), "Counting", progress,
                    new Cancellation());
        }
    }

    private List<AsOf> moments(AsOf now) throws Refusal {
        LocalDate last = to == null ? now.today() : day("--to", to);
        LocalDate first = from == null ? last.minus(USUAL, unit()) : day("--from", from);
        if (first.isAfter(last)) {
            throw new Refusal("--from " + first + ": is after the last day, " + last);
        }
        if (unit().between(first, last) > MOST) {
            throw new Refusal("from " + first + " to " + last + " there are more than " + MOST
                    + " moments to count at; take a later --from or a longer --every");
        }
        return every.between(first, last, now);
    }

    private ChronoUnit unit() {
        return switch (every) {
            case MONTH -> ChronoUnit.MONTHS;
            case WEEK -> ChronoUnit.WEEKS;
            case DAY -> ChronoUnit.DAYS;
        };
    }

    private static LocalDate day(String option, String written) throws Refusal {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException notADay) {
            throw new Refusal(option + " " + written + ": is no day; write it as 2026-01-31", notADay);
        }
    }

    private void print(String segment, Sizes sizes, AsOf now) {
        String note = sizes.asksForPast()
                ? "attributes, tags and consents as they stood at each moment; what was added without a change counts as always there"
                : null;
        if (json.chosen()) {
            ObjectNode answer = Console.object().put("segment", segment);
            ArrayNode all = answer.putArray("sizes");
            for (SizeAt size : sizes.at()) {
                all.addObject().put("as_of", size.asOf().instant().atZone(now.zone()).format(MOMENT)).put("count", size.people());
            }
            answer.put("note", note);
            rooms.console().json(answer);
        } else {
            sizes.at().forEach(size -> rooms.console()
                    .line(String.format("%s  %9s", size.asOf().instant().atZone(now.zone()).toLocalDate(), Console.number(size.people()))));
            if (note != null) {
                rooms.console().line(note);
            }
        }
    }
}
