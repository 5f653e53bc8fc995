package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.intake.Lookalike;
import whom.intake.Lookalikes;
import whom.intake.likeness.Agreement;
import whom.intake.likeness.Evidence;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Workspace;

/// `whom duplicates`: who is probably the same, and why.
@Command(name = "duplicates", description = "List people who are probably the same, the likeliest pairs first, each with why. Nothing is merged; "
        + "`whom merge` does that.")
final class FindDuplicates implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Option(names = "--limit", paramLabel = "N", description = "So many pairs at most; otherwise 100.")
    private int limit = 100;

    @Mixin
    private JsonOption json = new JsonOption();

    FindDuplicates(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if (limit < 1) {
            throw new Refusal("--limit must be at least 1");
        }
        Workspace workspace = Workspace.open(folder);
        Lookalikes found;
        try (ProgressLine progress = rooms.console().progress(); Store store = workspace.openStore(progress, new Cancellation())) {
            found = Lookalikes.find(store, limit, progress, new Cancellation());
        }
        if (!found.roles().suffice()) {
            throw new Refusal("no attribute tells who somebody is, such as a name, an address or a birth date; so nobody can be compared");
        }
        if (json.chosen()) {
            ObjectNode answer = Console.object();
            ArrayNode pairs = answer.put("people", found.people()).put("found", found.found()).putArray("pairs");
            found.pairs().forEach(pair -> write(pair, pairs.addObject()));
            rooms.console().json(answer);
        } else {
            print(found);
        }
        return Commands.OK;
    }

    private void print(Lookalikes found) {
        rooms.console().line(found.found() == 0
                ? "Nobody looks like somebody else among " + Check.people(found.people())
                : Console.number(found.found()) + (found.found() == 1 ? " pair" : " pairs") + " among " + Check.people(found.people()));
        for (Lookalike pair : found.pairs()) {
            rooms.console().line(String.format(Locale.ENGLISH, "%5.1f %%  %s  %s", 100 * pair.probability(), pair.one().key(),
                    pair.other().key()));
            rooms.console().line("         " + pair.evidence().stream().filter(each -> each.agreement() != Agreement.MISSING)
                    .sorted(Comparator.comparingDouble(Evidence::weight).reversed()).map(FindDuplicates::told)
                    .collect(Collectors.joining(", ")));
        }
        if (found.pairs().size() < found.found()) {
            rooms.console().line("… and " + Console.number(found.found() - found.pairs().size()) + " more (--limit)");
        }
    }

    private static String told(Evidence evidence) {
        String role = word(evidence.role(), ' ');
        return switch (evidence.agreement()) {
            case AGREE -> "same " + role;
            case CLOSE -> role + " alike";
            case FAINT -> role + " a little alike";
            case DIFFER -> "other " + role;
            case SWAPPED -> role + " in the other's place";
            case MISSING -> role + " missing";
        };
    }

    private static void write(Lookalike pair, ObjectNode node) {
        ArrayNode why = node.put("one", pair.one().key()).put("other", pair.other().key())
                .put("probability", rounded(pair.probability(), 1e6)).putArray("why");
        pair.evidence().forEach(each -> why.addObject().put("role", word(each.role(), '-')).put("agreement", word(each.agreement(), '-'))
                .put("bits", rounded(each.weight(), 1e2)));
    }

    private static double rounded(double number, double parts) {
        return Math.round(number * parts) / parts;
    }

    private static String word(Enum<?> name, char between) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', between);
    }
}
