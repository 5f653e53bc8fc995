package whom.template;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Taken;
import whom.profile.Person;
import whom.work.Cancellation;

/// Counts who gets which variant. People who share all that decides are one group, gone through the branches once.
final class Variants {
    private static final Comparator<List<Taken>> IN_ORDER_OF_SOURCE = Variants::compare;

    private final Parsed message;
    private final Addressing addressing;
    private final Decider decider;
    private final List<Audience> columns;
    private final ZonedDateTime now;
    private final Map<List<Object>, Group> groups = new HashMap<>();
    private long people;

    /// People who share all that decides, in one standing.
    private static final class Group {
        final Person example;
        final Standing standing;
        final long[] inColumn;
        long people;

        Group(Person example, Standing standing, int columns) {
            this.example = example;
            this.standing = standing;
            this.inColumn = new long[columns];
        }
    }

    Variants(Parsed message, Addressing addressing, Decider decider, List<Audience> columns, ZonedDateTime now) {
        this.message = message;
        this.addressing = addressing;
        this.decider = decider;
        this.columns = columns;
        this.now = now;
    }

    /// Puts a person into the group of all who get the same.
    void look(Person person) {
        boolean[] in = new boolean[columns.size()];
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < in.length; i++) {
            Audience column = columns.get(i);
            in[i] = column.has().test(person.id());
            if (in[i]) {
                segments.add(column.segment());
            }
        }
        people++;
        if (!decider.segment() || segments.isEmpty()) {
            count(person, new Standing(null, segments), in, -1);
            return;
        }
        for (int i = 0; i < in.length; i++) {
            if (in[i]) {
                count(person, new Standing(columns.get(i).segment(), segments), in, i);
            }
        }
    }

    private void count(Person person, Standing standing, boolean[] in, int onlyColumn) {
        Group group = groups.computeIfAbsent(decider.keyOf(person, standing), key -> new Group(person, standing, columns.size()));
        group.people++;
        for (int i = 0; i < in.length; i++) {
            if (in[i] && (onlyColumn < 0 || onlyColumn == i)) {
                group.inColumn[i]++;
            }
        }
    }

    /// The variants, once everyone was looked at.
    Matrix matrix(Cancellation cancellation) throws LiquidProblem {
        Map<List<Taken>, List<Group>> byPath = new HashMap<>();
        foreseen().forEach(path -> byPath.put(path, new ArrayList<>()));
        for (Group group : groups.values()) {
            cancellation.check();
            byPath.computeIfAbsent(pathOf(group), path -> new ArrayList<>()).add(group);
        }
        Conditions conditions = new Conditions(message.blocks());
        List<Variant> variants = new ArrayList<>();
        byPath.entrySet().stream().sorted(Map.Entry.comparingByKey(IN_ORDER_OF_SOURCE))
                .forEach(e -> variants.add(variant("v" + (variants.size() + 1), conditions.of(e.getKey()), e.getKey(), e.getValue())));
        return new Matrix(columns.stream().map(Audience::segment).toList(), variants, people);
    }

    private List<Taken> pathOf(Group group) throws LiquidProblem {
        try {
            return message.path(PersonData.of(decider.bare(group.example), group.standing, addressing, now.getZone()), now);
        } catch (LiquidProblem e) {
            throw new LiquidProblem(e.getMessage() + " (seen with " + group.example.key() + ")", e.place(), e.partial());
        }
    }

    private Variant variant(String id, List<String> when, List<Taken> path, List<Group> members) {
        Map<String, Long> segments = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            segments.put(columns.get(i).segment(), members.stream().mapToLong(g -> g.inColumn[column]).sum());
        }
        @Nullable
        Person first = members.stream().map(g -> g.example).min(Comparator.comparingLong(Person::id)).orElse(null);
        return new Variant(id, when, members.stream().mapToLong(g -> g.people).sum(), segments, first == null ? null : first.key(), path);
    }

    /// Every way through a message with one plain chain: what nobody gets is then known for sure, and is listed too.
    private List<List<Taken>> foreseen() {
        List<Block> blocks = message.blocks();
        if (blocks.isEmpty()) {
            return List.of(List.of());
        }
        if (blocks.size() > 1) {
            return List.of();
        }
        List<List<Taken>> paths = new ArrayList<>();
        for (int arm = 0; arm < blocks.getFirst().arms().size(); arm++) {
            paths.add(List.of(new Taken(0, List.of(arm))));
        }
        return paths;
    }

    /// By block, then by arm; a block that was not reached comes last.
    private static int compare(List<Taken> a, List<Taken> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Integer.compare(a.get(i).block(), b.get(i).block());
            for (int j = 0; order == 0 && j < Math.min(a.get(i).arms().size(), b.get(i).arms().size()); j++) {
                order = Integer.compare(a.get(i).arms().get(j), b.get(i).arms().get(j));
            }
            if (order == 0) {
                order = Integer.compare(a.get(i).arms().size(), b.get(i).arms().size());
            }
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(b.size(), a.size());
    }
}
