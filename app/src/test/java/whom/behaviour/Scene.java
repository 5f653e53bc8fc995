package whom.behaviour;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import whom.moment.AsOf;
import whom.naive.Moments;
import whom.naive.Someone;
import whom.naive.World;
import whom.rule.Rule;
import whom.rule.text.Parsed;
import whom.rule.text.RuleText;

/// People at a moment, and what rules select of them.
///
/// @param name the file and the number of the scene in it
record Scene(String name, World world, List<Case> cases) {
    /// @param selected names of those who are expected, `everyone` or `nobody`
    /// @param words    the sentence of the rule, or empty where the case is not about it
    record Case(String rule, String selected, String words) {}

    /// The scenes of a file. A scene begins with `as of MOMENT ZONE`; then come people (`ann: country US; tag vip`), segments
    /// (`segment vip: TAGGED 'vip'`) and cases (`rule => ann bob`, and where it is about words ` :: sentence`).
    static List<Scene> of(String file, List<String> lines) {
        List<Scene> scenes = new ArrayList<>();
        List<String> scene = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("as of ") && !scene.isEmpty()) {
                scenes.add(one(file + " " + (scenes.size() + 1), scene));
                scene.clear();
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                scene.add(line.strip());
            }
        }
        scenes.add(one(file + " " + (scenes.size() + 1), scene));
        return scenes;
    }

    private static Scene one(String name, List<String> lines) {
        String[] first = lines.getFirst().split(" ", -1);
        ZoneId zone = ZoneId.of(first[3]);
        AsOf asOf = new AsOf(moment(first[2], zone), zone);
        List<Someone> people = new ArrayList<>();
        Map<String, Rule> segments = new LinkedHashMap<>();
        List<Case> cases = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int arrow = line.indexOf(" => ");
            if (arrow >= 0) {
                String[] expected = line.substring(arrow + 4).split(" :: ", 2);
                cases.add(new Case(line.substring(0, arrow).strip(), expected[0].strip(), expected.length == 1 ? "" : expected[1].strip()));
            } else if (line.startsWith("segment ")) {
                String[] parts = line.substring("segment ".length()).split(": ", 2);
                segments.put(parts[0], rule(parts[1]));
            } else {
                people.add(new PersonLine(zone).read(line));
            }
        }
        return new Scene(name, new World(PersonLine.SCHEMA, people, new Moments(asOf), segments), cases);
    }

    static Instant moment(String written, ZoneId zone) {
        return written.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(written).toInstant()
                : LocalDateTime.parse(written).atZone(zone).toInstant();
    }

    static Rule rule(String text) {
        return switch (RuleText.parse(text)) {
            case Parsed.Tree tree -> tree.rule();
            case Parsed.Broken broken -> throw new IllegalArgumentException(text + ": " + broken.errors());
        };
    }

    /// The ids of those who are expected.
    List<Long> selected(Case expected) {
        List<String> names = List.of(expected.selected().split(" ", -1));
        for (String name : names) {
            if (!name.equals("nobody") && !name.equals("everyone") && world.people().stream().noneMatch(p -> p.email().equals(name))) {
                throw new IllegalArgumentException(this.name + ": nobody is called " + name);
            }
        }
        return LongStream.rangeClosed(1, world.people().size()).boxed()
                .filter(id -> names.contains("everyone") || names.contains(world.people().get((int) (id - 1)).email())).toList();
    }

    /// The names of those with these ids.
    List<String> names(long[] ids) {
        return LongStream.of(ids).mapToObj(id -> world.people().get((int) id - 1).email()).toList();
    }
}
