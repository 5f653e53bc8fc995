package whom.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.audience.Cells;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Taken;
import whom.profile.Person;
import whom.profile.Schema;
import whom.resolve.Criterion;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Counts who gets which variant: people are parted by all that decides, and one of each part goes through the branches.
final class Variants {
    private static final Comparator<List<Taken>> IN_ORDER_OF_SOURCE = Variants::compare;
    private static final int PAGE = 1_000;

    private final Parsed message;
    private final Addressing addressing;
    private final Schema schema;
    private final Decider decider;
    private final List<Audience> columns;
    private final ZonedDateTime now;
    private final Map<List<Taken>, Tally> tallies = new TreeMap<>(IN_ORDER_OF_SOURCE);

    private long divided;

    /// Who takes one path.
    private static final class Tally {
        final long[] inColumn;
        long people;
        @Nullable
        Person first;

        Tally(int columns) {
            inColumn = new long[columns];
        }

        /// The number of people who are added, and one of them.
        void add(long more, Person example) {
            people += more;
            if (first == null || example.id() < first.id()) {
                first = example;
            }
        }
    }

    Variants(Parsed message, Addressing addressing, Schema schema, List<Audience> columns, ZonedDateTime now) {
        this.message = message;
        this.addressing = addressing;
        this.schema = schema;
        this.decider = Decider.of(message, addressing, schema);
        this.columns = columns;
        this.now = now;
    }

    Matrix of(Crowd crowd, Cancellation cancellation) throws Refusal, LiquidProblem {
        foreseen().forEach(this::tally);
        Cells cells = parted(crowd, cancellation);
        long[] sizes = cells.sizes();
        List<long[]> sizesInColumns = columns.stream().map(column -> cells.sizes(column.people())).toList();
        long[] firsts = cells.firsts();
        Tally[] tallyOf = new Tally[firsts.length];
        Set<String> looked = new HashSet<>(decider.attributes());
        looked.add(schema.key());
        for (int from = 0; from < firsts.length; from += PAGE) {
            for (Person example : crowd.persons(looked, Arrays.copyOfRange(firsts, from, Math.min(firsts.length, from + PAGE)))) {
                cancellation.check();
                int cell = cells.of(example.id());
                tallyOf[cell] = count(example, sizes[cell], cell, sizesInColumns);
            }
        }
        Conditions conditions = new Conditions(message.blocks());
        List<Variant> variants = new ArrayList<>();
        Map<Tally, Integer> numbers = new HashMap<>();
        tallies.forEach((path, tally) -> {
            numbers.put(tally, variants.size());
            variants.add(variant("v" + (variants.size() + 1), conditions.of(path), path, tally));
        });
        int[] variantOf = Arrays.stream(tallyOf).mapToInt(numbers::get).toArray();
        List<Gap> gaps = new Gaps(message, addressing, schema, now).of(crowd, id -> variantOf[cells.of(id)],
                variants.stream().map(Variant::id).toList(), this::standing, cancellation);
        return new Matrix(columns.stream().map(Audience::segment).toList(), variants, crowd.people().size(), inNone(crowd), divided, gaps);
    }

    private List<String> segmentsOf(Person person) {
        return columns.stream().filter(column -> column.people().contains(person.id())).map(Audience::segment).toList();
    }

    /// How a person looks at the message; where it asks for the segment, from the first of those that they are in.
    private Standing standing(Person person) {
        List<String> segments = segmentsOf(person);
        return new Standing(decider.segment() && !segments.isEmpty() ? segments.getFirst() : null, segments);
    }

    /// The people of a cell, of whom one is shown: they are in the same segments where that decides.
    ///
    /// @return where they were counted; the first of several
    private Tally count(Person example, long size, int cell, List<long[]> sizesInColumns) throws LiquidProblem {
        List<String> segments = segmentsOf(example);
        if (!decider.segment() || segments.isEmpty()) {
            Tally tally = tally(path(example, new Standing(null, segments)));
            tally.add(size, example);
            for (int column = 0; column < columns.size(); column++) {
                tally.inColumn[column] += sizesInColumns.get(column)[cell];
            }
            return tally;
        }
        Set<List<Taken>> paths = new HashSet<>();
        for (int column = 0; column < columns.size(); column++) {
            String segment = columns.get(column).segment();
            if (segments.contains(segment)) {
                List<Taken> path = path(example, new Standing(segment, segments));
                paths.add(path);
                Tally tally = tally(path);
                tally.add(size, example);
                tally.inColumn[column] += size;
            }
        }
        if (paths.size() > 1) {
            divided += size;
        }
        return tally(path(example, standing(example)));
    }

    private long inNone(Crowd crowd) {
        return columns.isEmpty() ? 0 : columns.stream().map(Audience::people).reduce(crowd.people(), Bitmap::without).size();
    }

    private Cells parted(Crowd crowd, Cancellation cancellation) throws Refusal {
        Cells cells = new Cells(crowd.people());
        for (Criterion.OfValue criterion : decider.criteria()) {
            cancellation.check();
            cells.split(crowd.holding(criterion));
        }
        if (decider.segment() || decider.segments()) {
            columns.forEach(column -> cells.split(column.people()));
        }
        if (!decider.values().isEmpty()) {
            Map<List<Object>, Integer> numbers = new HashMap<>();
            int[] numberOf = new int[Math.toIntExact(crowd.people().highest() + 1)];
            crowd.each(new LinkedHashSet<>(decider.values()), person -> {
                cancellation.check();
                numberOf[(int) person.id()] = numbers.computeIfAbsent(decider.valuesOf(person), _ -> numbers.size());
            });
            cells.split(id -> numberOf[(int) id], Math.max(1, numbers.size()));
        }
        return cells;
    }

    private Tally tally(List<Taken> path) {
        return tallies.computeIfAbsent(path, _ -> new Tally(columns.size()));
    }

    private List<Taken> path(Person example, Standing standing) throws LiquidProblem {
        try {
            return message.path(PersonData.of(decider.bare(example), standing, addressing, now.getZone()), now);
        } catch (LiquidProblem e) {
            throw new LiquidProblem(e.getMessage() + " (seen with " + example.key() + ")", e.place(), e.partial());
        }
    }

    private Variant variant(String id, List<String> when, List<Taken> path, Tally tally) {
        Map<String, Long> segments = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            segments.put(columns.get(i).segment(), tally.inColumn[i]);
        }
        return new Variant(id, when, tally.people, segments, tally.first == null ? null : tally.first.key(), path);
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
