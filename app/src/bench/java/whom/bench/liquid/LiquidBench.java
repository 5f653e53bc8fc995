package whom.bench.liquid;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntSupplier;
import liqp.Template;
import liqp.TemplateParser;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.parse.Language;
import whom.liquid.parse.Reading;
import whom.liquid.parse.Script;
import whom.liquid.render.LiquidEngine;
import whom.liquid.render.Run;

/// Renders and parses one mail with Whom, with liqp and with LiquidJS (in a process of Node.js), in turn, for some rounds.
///
/// `LiquidBench FOLDER SECONDS ROUNDS`; the folder takes LiquidJS from npm.
public final class LiquidBench {
    private static final ZonedDateTime NOW = Instant.parse("2026-10-01T08:00:00Z").atZone(ZoneOffset.UTC);
    private static final String LIQUID_JS = "10.30.1";
    private static final String RENDER = "renders/s, one thread";
    private static final String GAPS = "renders/s, of somebody with gaps";
    private static final int PAIRS = 100;
    private static final double TURN_SECONDS = 0.2;
    private static final String TWO = "renders/s, two threads that share it";
    private static final String PARSE = "parses/s";

    private final Path folder;
    private final double seconds;
    private final String source;
    private final Map<String, Object> data;
    /// The same person without a name, a tier, a country and a language.
    private final Map<String, Object> gaps;
    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private int sink;

    private LiquidBench(Path folder, double seconds) throws IOException {
        this.folder = folder;
        this.seconds = seconds;
        this.source = resource("mail.liquid");
        this.data = data(resource("data.json"));
        this.gaps = new LinkedHashMap<>(data);
        gaps.keySet().removeAll(List.of("first_name", "tier", "country", "language"));
    }

    /// @param args folder, seconds of a measurement, rounds
    public static void main(String[] args) throws IOException, InterruptedException, LiquidProblem {
        LiquidBench bench = new LiquidBench(Path.of(args[0]), Double.parseDouble(args[1]));
        bench.run(Integer.parseInt(args[2]));
    }

    private void run(int rounds) throws IOException, InterruptedException, LiquidProblem {
        LiquidEngine engine = new LiquidEngine();
        Parsed parsed = engine.parse(source, Partials.NONE);
        Script untraced = new Reading(Language.LIQUID, Bounds.USUAL, Partials.NONE, false).read(source, null);
        TemplateParser liqp = new TemplateParser.Builder().build();
        Template documented = liqp.parse(source);
        LiquidJs js = LiquidJs.installed(folder, LIQUID_JS);
        IntSupplier render = () -> rendered(parsed, data);
        IntSupplier gappy = () -> rendered(parsed, gaps);
        IntSupplier bare = () -> bare(untraced, data);
        IntSupplier gappyBare = () -> bare(untraced, gaps);
        IntSupplier parse = () -> parsed(engine);
        String html = parsed.render(data, NOW).html();
        System.out.printf(Locale.ROOT, "%,d characters in, %,d out; LiquidJS prints %s, liqp %s%n", source.length(), html.length(),
                js.run(0.1, 1).html().equals(html) ? "the same" : "something else",
                documented.render(data).equals(html) ? "the same" : "something else");
        for (int warm = 0; warm < 3; warm++) {
            rate(render);
            rate(bare);
            rate(gappy);
            rate(gappyBare);
            rate(parse);
            rate(() -> documented.render(data).length());
            rate(() -> liqp.parse(source).hashCode());
        }
        for (int round = 0; round < rounds; round++) {
            note("Whom", RENDER, rate(render));
            note("Whom", GAPS, rate(gappy));
            note("Whom", TWO, together(render));
            note("Whom", PARSE, rate(parse));
            note("liqp", RENDER, rate(() -> documented.render(data).length()));
            note("liqp", PARSE, rate(() -> liqp.parse(source).hashCode()));
            LiquidJs.Answer answer = js.run(seconds, 1);
            note("LiquidJS", RENDER, answer.renders());
            note("LiquidJS", PARSE, answer.parses());
        }
        report();
        System.out.println("Traces cost " + cost(render, bare) + ", of somebody with gaps " + cost(gappy, gappyBare));
    }

    /// What is slower by less than a machine's moods: many short turns of both, one right after the other, each pair by itself.
    private String cost(IntSupplier with, IntSupplier without) {
        List<Double> shares = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            boolean first = pair % 2 == 0;
            double one = rate(first ? with : without, TURN_SECONDS);
            double other = rate(first ? without : with, TURN_SECONDS);
            shares.add(100 * (1 - (first ? one / other : other / one)));
        }
        List<Double> sorted = shares.stream().sorted().toList();
        return String.format(Locale.ROOT, "%.1f %% (the middle half of %d pairs from %.1f to %.1f)", median(shares), PAIRS,
                sorted.get(PAIRS / 4), sorted.get(PAIRS * 3 / 4));
    }

    private int rendered(Parsed parsed, Map<String, Object> person) {
        try {
            return parsed.render(person, NOW).html().length();
        } catch (LiquidProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private int bare(Script script, Map<String, Object> person) {
        try {
            Run run = new Run(Bounds.USUAL, _ -> null, 0, 0, 16_384, person, NOW);
            run.template(script.body());
            return run.printed().length();
        } catch (LiquidProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private int parsed(LiquidEngine engine) {
        try {
            return engine.parse(source, Partials.NONE).blocks().size();
        } catch (LiquidProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private double rate(IntSupplier step) {
        return rate(step, seconds);
    }

    private double rate(IntSupplier step, double length) {
        long start = System.nanoTime();
        long until = start + (long) (length * 1e9);
        long times = 0;
        long now = start;
        int sum = 0;
        while (now < until) {
            for (int i = 0; i < 50; i++) {
                sum += step.getAsInt();
            }
            times += 50;
            now = System.nanoTime();
        }
        sink ^= sum;
        return times / ((now - start) / 1e9);
    }

    private double together(IntSupplier step) throws InterruptedException {
        double[] both = new double[2];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < both.length; i++) {
            int mine = i;
            threads.add(Thread.ofPlatform().start(() -> both[mine] = rate(step)));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return both[0] + both[1];
    }

    private void note(String who, String what, double rate) {
        rates.computeIfAbsent(who + "|" + what, _ -> new ArrayList<>()).add(rate);
    }

    private void report() {
        rates.forEach((key, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(Locale.ROOT, "%-10s %-40s median %,9.0f  lowest %,9.0f  highest %,9.0f%n", key.substring(0, key.indexOf('|')),
                    key.substring(key.indexOf('|') + 1), median(all), sorted.getFirst(), sorted.getLast());
        });
        System.out.printf(Locale.ROOT, "render: %.1f x LiquidJS, %.1f x liqp; parse: %.1f x LiquidJS, %.1f x liqp%n",
                ratio(RENDER, "LiquidJS"), ratio(RENDER, "liqp"), ratio(PARSE, "LiquidJS"), ratio(PARSE, "liqp"));
        // So that nobody may leave the work out whose result is not used.
        System.out.println("(" + sink + ")");
    }

    private double of(String who, String what) {
        return median(Objects.requireNonNull(rates.get(who + "|" + what)));
    }

    private double ratio(String what, String other) {
        return of("Whom", what) / of(other, what);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(LiquidBench.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> data(String json) throws IOException {
        JsonMapper mapper = JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .enable(DeserializationFeature.USE_LONG_FOR_INTS).build();
        Map<String, Object> data = new LinkedHashMap<>();
        JsonNode root = mapper.readTree(json);
        root.properties().forEach(field -> data.put(field.getKey(), mapper.convertValue(field.getValue(), Object.class)));
        return data;
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
