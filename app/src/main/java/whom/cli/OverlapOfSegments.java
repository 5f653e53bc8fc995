package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import whom.audience.Bitmap;
import whom.audience.insight.Combination;
import whom.audience.insight.Overlap;
import whom.audience.insight.Pair;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Listed;
import whom.workspace.Segment;

/// `whom overlap`: how many people are in which segments at once.
@Command(name = "overlap", description = "Count the people of every combination of segments, exactly.")
final class OverlapOfSegments implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "SEGMENT", description = "Segments, by file name without .json. Otherwise all.")
    private List<String> named = new ArrayList<>();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    OverlapOfSegments(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            List<Segment> segments = segments(reading);
            if (segments.size() > Overlap.MOST_SEGMENTS) {
                throw new Refusal("there are " + segments.size() + " segments; at most " + Overlap.MOST_SEGMENTS
                        + " can be held against each other, so name those you mean");
            }
            List<String> ids = segments.stream().map(Segment::id).toList();
            List<Bitmap> people = new ArrayList<>();
            for (Segment segment : segments) {
                people.add(reading.count(Written.of(segment)).members());
            }
            Overlap overlap = Overlap.of(Bitmap.upTo(reading.store().people()), people, new Cancellation());
            if (json.chosen()) {
                rooms.console().json(json(ids, overlap, Pair.all(people)));
            } else {
                lines(ids, overlap);
            }
        }
        return Commands.OK;
    }

    private List<Segment> segments(Reading reading) throws Refusal {
        List<Segment> segments = new ArrayList<>();
        for (String id : named.stream().distinct().toList()) {
            segments.add(reading.workspace().segment(id));
        }
        if (named.isEmpty()) {
            for (Listed<Segment> listed : reading.workspace().segments()) {
                segments.add(reading.workspace().segment(listed.id()));
            }
        }
        return segments;
    }

    private static ObjectNode json(List<String> ids, Overlap overlap, List<Pair> pairs) {
        ObjectNode answer = Console.object();
        ArrayNode segments = answer.putArray("segments");
        for (int i = 0; i < ids.size(); i++) {
            segments.addObject().put("id", ids.get(i)).put("count", overlap.size(i)).put("only", overlap.onlyIn(i));
        }
        answer.put("of", overlap.everyone()).put("none", overlap.inNone()).put("several", overlap.inSeveral());
        ArrayNode combinations = answer.putArray("combinations");
        for (Combination combination : overlap.combinations()) {
            ObjectNode row = combinations.addObject();
            ArrayNode in = row.putArray("segments");
            names(ids, combination).forEach(in::add);
            row.put("count", combination.people());
        }
        ArrayNode two = answer.putArray("pairs");
        pairs.forEach(pair -> two.addObject().put("first", ids.get(pair.first())).put("second", ids.get(pair.second()))
                .put("shared", pair.shared()).put("relation", pair.relation().name().toLowerCase(Locale.ROOT)));
        return answer;
    }

    private void lines(List<String> ids, Overlap overlap) {
        for (Combination combination : overlap.combinations()) {
            List<String> names = names(ids, combination);
            rooms.console().line(String.format("%9s  %s", Console.number(combination.people()),
                    names.isEmpty() ? "in none of them" : String.join(" + ", names)));
        }
        rooms.console().line(String.format("%9s  everyone", Console.number(overlap.everyone())));
    }

    private static List<String> names(List<String> ids, Combination combination) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (combination.has(i)) {
                names.add(ids.get(i));
            }
        }
        return names;
    }
}
