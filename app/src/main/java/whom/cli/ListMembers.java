package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whom.audience.Bitmap;
import whom.audience.Members;
import whom.audience.Order;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom members`: who is in a segment.
@Command(name = "members", description = "List the people of a segment or of a rule.")
final class ListMembers implements Callable<Integer> {
    private static final int PAGE = 1_000;

    private final Rooms rooms;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--columns", split = ",", paramLabel = "ATTRIBUTE", description = "Attributes to show, also tags. Otherwise all attributes.")
    private List<String> columns = new ArrayList<>();

    @Option(names = "--sort", paramLabel = "[-]ATTRIBUTE", description = "Sort by this attribute; with a - before it, the largest first.")
    private @Nullable String sort;

    @Option(names = "--limit", paramLabel = "N", description = "Show at most so many people. Otherwise all.")
    private long limit = Long.MAX_VALUE;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    ListMembers(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (limit < 0) {
            throw new Refusal("--limit " + limit + ": should be 0 or more");
        }
        try (Reading reading = Reading.open(rooms, choice.folder(), asOf)) {
            List<Cell> cells = Cell.of(columns, reading.store().schema());
            Order order = sort == null ? null : order(sort, reading.store().schema());
            Bitmap members = reading.count(choice.one(reading.workspace())).members();
            print(reading, members, order, cells);
        }
        return Commands.OK;
    }

    private void print(Reading reading, Bitmap members, @Nullable Order order, List<Cell> cells) {
        Members pages = new Members(reading.store());
        ArrayNode rows = Console.object().arrayNode();
        if (!json.chosen()) {
            rooms.console().line(String.join("\t", cells.stream().map(Cell::name).toList()));
        }
        long shown = Math.min(limit, members.size());
        for (long offset = 0; offset < shown; offset += PAGE) {
            int most = (int) Math.min(PAGE, shown - offset);
            List<Person> page = order == null
                    ? pages.page(members, offset, most, new Cancellation())
                    : pages.page(members, order, offset, most, new Cancellation());
            for (Person person : page) {
                if (json.chosen()) {
                    ObjectNode row = rows.addObject();
                    cells.forEach(cell -> cell.write(person, row));
                } else {
                    rooms.console().line(String.join("\t", cells.stream().map(cell -> cell.text(person)).toList()));
                }
            }
        }
        if (json.chosen()) {
            ObjectNode answer = Console.object().put("count", members.size());
            answer.set("members", rows);
            rooms.console().json(answer);
        }
    }

    private static Order order(String written, Schema schema) throws Refusal {
        boolean descending = written.startsWith("-");
        String name = descending ? written.substring(1) : written;
        Attribute attribute = schema.attribute(name)
                .orElseThrow(() -> new Refusal("--sort " + written + ": there is no attribute `" + name + "`"
                        + Suggestion.of(name, schema.attributes().stream().map(Attribute::name).toList())));
        return new Order(attribute, descending);
    }
}
