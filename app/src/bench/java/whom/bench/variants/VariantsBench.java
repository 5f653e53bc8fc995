package whom.bench.variants;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import whom.audience.Bitmap;
import whom.audience.Counter;
import whom.audience.column.ColumnCache;
import whom.audience.column.Columns;
import whom.audience.live.Live;
import whom.bench.count.crowd.Crowd;
import whom.bench.count.fill.FilledWorkspace;
import whom.liquid.Taken;
import whom.profile.Person;
import whom.store.Store;
import whom.template.Audience;
import whom.template.Dialect;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.OwnEngines;
import whom.template.Renderer;
import whom.template.Standing;
import whom.work.Cancellation;
import whom.work.Progress;
import whom.workspace.StoreCrowd;
import whom.workspace.Workspace;

/// Counts who gets which variant of templates with six attributes in their conditions, beside rendering everybody, and takes the time of one person's page.
public final class VariantsBench {
    private static final int PAGE = 5_000;
    /// Six attributes, each asked what a column can answer.
    private static final String ASKED = """
            Hello {{ first_name }},
            {% if vip %}a{% elsif ltv >= 300 and engagement < 20 %}b{% elsif orders == nil or orders == 0 %}c{% else %}d{% endif %}
            {% case country %}{% when 'FR', 'BE' %}fr{% when 'DE' %}de{% else %}en{% endcase %}
            {% if interests contains 'shoes' %}shoes{% endif %}""";
    /// Six attributes, two of which decide by their values.
    private static final String BY_VALUE = """
            {% assign land = country | downcase %}{% assign year = birth_date | date: '%Y' %}
            {% if vip %}a{% elsif ltv >= 300 and engagement < 20 %}b{% elsif orders == 0 %}c{% endif %}
            {% if land == 'fr' %}fr{% endif %}{% if year < '1980' %}old{% endif %}""";

    private final Store store;
    private final Live live;
    private final Renderer renderer;
    private final List<Audience> columns;

    private VariantsBench(Store store, Live live, Renderer renderer, List<Audience> columns) {
        this.store = store;
        this.live = live;
        this.renderer = renderer;
        this.columns = columns;
    }

    /// @param args the folder for the workspace, how many people, and how often each thing is measured
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[1]);
        Path folder = Path.of(args[0]).resolve("window-" + people);
        FilledWorkspace.in(folder, people);
        Workspace workspace = Workspace.open(folder);
        try (Store store = workspace.openStore(Progress.SILENT, new Cancellation())) {
            ColumnCache cache = workspace.columns();
            Columns columns = cache.columns(store, Progress.SILENT, new Cancellation());
            List<Audience> segments = List.of(new Audience("third", third(people)));
            new VariantsBench(store, new Live(columns), new Renderer(new OwnEngines(), workspace.templatesFolder(), store.schema(), Crowd.AS_OF), segments)
                    .run(Integer.parseInt(args[2]));
        }
    }

    private static Bitmap third(int people) {
        Bitmap.Collector ids = new Bitmap.Collector(people);
        for (int id = 3; id <= people; id += 3) {
            ids.accept(id);
        }
        return ids.bitmap();
    }

    private void run(int times) throws Exception {
        measure("asked", ASKED, times);
        // Takes so much longer that a few times tell enough.
        measure("by value", BY_VALUE, Math.max(2, times / 5));
        pages();
    }

    private void measure(String name, String template, int times) throws Exception {
            Message message = new Message(name.replace(' ', '-'), name, Dialect.LIQUID, template, "", "", 600);
            List<Double> took = new ArrayList<>();
            Matrix matrix = null;
            for (int i = 0; i < times; i++) {
                // A counter of its own, so that nothing is kept from the time before.
                Counter counter = new Counter(live);
                long start = System.nanoTime();
                matrix = renderer.variants(message, StoreCrowd.everyone(store, counter, new Cancellation()), columns, new Cancellation());
                took.add((System.nanoTime() - start) / 1e6);
            }
            System.out.printf(Locale.ROOT, "Six attributes, %s: first %,.0f ms, then median %,.0f ms, worst %,.0f ms, %d variants%n", name, took.getFirst(),
                    share(took.subList(1, times), 0.5), share(took.subList(1, times), 1), matrix == null ? 0 : matrix.variants().size());
            if (matrix != null) {
                beside(message, matrix);
            }
    }

    /// The same by rendering each person; the numbers must be equal.
    private void beside(Message message, Matrix matrix) throws Exception {
        Map<List<Taken>, Long> people = new HashMap<>();
        double took = millis(() -> {
            Bitmap everyone = Bitmap.upTo(store.people());
            for (long from = 0; from < everyone.size(); from += PAGE) {
                for (Person person : store.persons(everyone.ids(from, PAGE), new Cancellation())) {
                    people.merge(renderer.rendering(message, person, Standing.NONE).path(), 1L, Long::sum);
                }
            }
            return people;
        });
        Map<List<Taken>, Long> found = new HashMap<>();
        matrix.variants().stream().filter(variant -> !variant.isDead()).forEach(variant -> found.put(variant.path(), variant.people()));
        System.out.printf(Locale.ROOT, "  rendering everybody: %,.0f ms; the numbers are %s%n", took, found.equals(people) ? "equal" : "NOT EQUAL");
    }

    /// Without the browser: from a person's number to the safe page.
    private void pages() throws Exception {
        List<Double> took = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            long id = 1 + i * 2_477L % store.people();
            Message message = new Message("page", "Page", Dialect.LIQUID, "<p>" + ASKED + "</p>" + "<table><tr><td>x</td></tr></table>".repeat(200), "Hi", "", 600);
            took.add(millis(() -> renderer.render(message, store.persons(new long[]{id}, new Cancellation()).getFirst(), Standing.NONE)));
        }
        System.out.printf(Locale.ROOT, "A page: the first %.0f ms, the next person's median %.1f ms, 99 %% %.1f ms%n", took.getFirst(),
                share(took.subList(1, took.size()), 0.5), share(took.subList(1, took.size()), 0.99));
    }

    private static double millis(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double share(List<Double> values, double share) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * share) - 1)];
    }
}
