package whom.bench.count;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import whom.audience.Bitmap;
import whom.audience.Counter;
import whom.audience.Members;
import whom.audience.Order;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.resolve.Resolution;
import whom.resolve.Resolved;
import whom.resolve.Resolver;
import whom.rule.Node;
import whom.rule.Rule;
import whom.sql.RuleSql;
import whom.store.Store;
import whom.work.Cancellation;

/// Fills a store unless the folder has one, and prints medians as the table of docs/benchmarks.md.
public final class CountBench {
    private static final int TIMES = 5;

    private final Store store;
    private final PrintStream out;
    private final Resolver resolver = new Resolver(Crowd.SCHEMA, new AsOf(Crowd.NOW, ZoneId.of("Europe/Paris")));
    private final Cancellation never = new Cancellation();

    private CountBench(Store store, PrintStream out) {
        this.store = store;
        this.out = out;
    }

    /// @param args the folder for the store, and how many people
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int people = Integer.parseInt(args[1]);
        Files.createDirectories(folder);
        Path file = folder.resolve("count-" + people + ".db");
        boolean there = Files.exists(file);
        try (Store store = Store.open(file, Crowd.SCHEMA)) {
            if (!there) {
                long start = System.nanoTime();
                long events = new Crowd().fill(store, people);
                System.out.printf(Locale.ROOT, "Filled in %.0f s: %,d people, %,d events, %,d MB%n", (System.nanoTime() - start) / 1e9, people, events,
                        Files.size(file) >> 20);
            }
            new CountBench(store, System.out).run();
        }
    }

    private void run() {
        Resolved.Whole whole = resolve(Edits.wholeRule());
        out.printf("| %s | ms | people |%n|---|---:|---:|%n", "what");
        line("whole rule, nothing kept", i -> new Counter(store).count(whole, never), members(new Counter(store), whole).size());
        Counter counter = new Counter(store);
        Bitmap members = members(counter, whole);
        line("whole rule, everything kept", i -> counter.count(whole, never), members.size());
        line("whole rule as one SQL statement", i -> store.number(RuleSql.count(whole), never), store.number(RuleSql.count(whole), never));
        for (Map.Entry<String, IntFunction<Node>> edit : Edits.all().entrySet()) {
            long[] found = new long[1];
            line("edited: " + edit.getKey(), i -> found[0] = edited(counter, edit.getValue().apply(i)), found);
        }
        pages(members);
        pages(Bitmap.upTo(store.people()));
    }

    private long edited(Counter counter, Node node) {
        List<Node> nodes = new ArrayList<>(Edits.wholeRule());
        nodes.add(node);
        Resolved.Whole rule = resolve(nodes);
        return counter.count(rule, never).alone().getOrDefault(rule.root().children().getLast().path(), 0L);
    }

    private void pages(Bitmap members) {
        for (String name : List.of("ltv", "city")) {
            Attribute attribute = Crowd.SCHEMA.attribute(name).orElseThrow();
            Order order = new Order(attribute, true);
            line("first 100 by " + name + ", nothing kept", i -> new Members(store).page(members, order, 0, 100, never), members.size());
            Members kept = new Members(store);
            line("page in the middle by " + name + ", order kept", i -> kept.page(members, order, members.size() / 2, 100, never), members.size());
        }
    }

    private Bitmap members(Counter counter, Resolved.Whole rule) {
        return counter.count(rule, never).members();
    }

    private Resolved.Whole resolve(List<Node> nodes) {
        Rule rule = Edits.rule(nodes);
        return switch (resolver.resolve(rule)) {
            case Resolution.Ready ready -> ready.rule();
            case Resolution.NotReady notReady -> throw new IllegalStateException(notReady.toString());
        };
    }

    private void line(String what, IntConsumer work, long... people) {
        long[] nanos = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long start = System.nanoTime();
            work.accept(i);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        out.printf(Locale.ROOT, "| %s | %.1f | %,d |%n", what, nanos[TIMES / 2] / 1e6, people[0]);
    }
}
