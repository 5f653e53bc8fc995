package whom.liquid.render;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import whom.liquid.Block;
import whom.liquid.BranchTest;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Partials;
import whom.liquid.Read;
import whom.liquid.Rendering;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.liquid.parse.Language;
import whom.liquid.parse.Reading;
import whom.liquid.parse.Script;
import whom.liquid.trace.BranchTests;
import whom.liquid.trace.Pruning;
import whom.liquid.trace.Reads;
import whom.liquid.tree.Body;

/// A template as our own engine renders it; its tree never changes, so that any number of threads can share it.
final class ParsedTemplate implements Parsed {
    private final Language language;
    private final Bounds bounds;
    private final Partials partials;
    private final Script script;
    private final int arms;
    private final Patterns<Taken> paths = new Patterns<>(this::path);
    private final Patterns<Read> gaps = new Patterns<>(this::missing);
    private final Map<String, Body> loaded = new ConcurrentHashMap<>();
    private volatile @Nullable Analysis analysis;
    private volatile int expected = 1_024;

    /// What is only worked out when somebody asks.
    private record Analysis(Set<Variable> variables, BitSet places, BitSet prints, Set<Variable> branchVariables, Body branchesOnly,
            Map<Variable, Set<BranchTest>> tests) {}

    ParsedTemplate(Language language, Bounds bounds, Partials partials, Script script) {
        this.language = language;
        this.bounds = bounds;
        this.partials = partials;
        this.script = script;
        this.arms = script.arms();
    }

    private Analysis analysis() {
        Analysis known = analysis;
        if (known == null) {
            Reads reads = new Reads(script.body());
            Body branches = new Pruning(reads).body(script.body());
            known = new Analysis(reads.variables(), reads.places(), reads.prints(), reads.branchVariables(), branches,
                    new BranchTests(branches).byVariable());
            analysis = known;
        }
        return known;
    }

    @Override
    public Set<Variable> variables() {
        return analysis().variables();
    }

    @Override
    public List<Read> reads() {
        return reads(analysis().places());
    }

    @Override
    public List<Read> prints() {
        return reads(analysis().prints());
    }

    private List<Read> reads(BitSet places) {
        return places.stream().mapToObj(script.reads()::get).toList();
    }

    @Override
    public Map<Variable, Set<BranchTest>> branchTests() {
        return analysis().tests();
    }

    private List<Read> missing(BitSet missed) {
        BitSet ofData = (BitSet) missed.clone();
        ofData.and(analysis().places());
        return reads(ofData);
    }

    private List<Taken> path(BitSet taken) {
        List<Taken> path = new ArrayList<>();
        for (Block block : script.blocks()) {
            int first = script.traces().get(block.number());
            // Arms are numbered from the first of their block.
            List<Integer> arms = taken.get(first, first + block.arms().size()).stream().boxed().toList();
            if (!arms.isEmpty()) {
                path.add(new Taken(block.number(), arms));
            }
        }
        return path;
    }

    @Override
    public Set<Variable> branchVariables() {
        return analysis().branchVariables();
    }

    @Override
    public List<Block> blocks() {
        return script.blocks();
    }

    @Override
    public List<LiquidProblem> notes() {
        return script.notes();
    }

    @Override
    public Rendering render(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        Run run = new Run(bounds, this::load, arms, script.reads().size(), expected, data, now);
        run.template(script.body());
        String html = run.printed();
        if (html.length() > expected) {
            expected = html.length() + 64;
        }
        return new Rendering(html, paths.of(run.taken()), run.problems(), gaps.of(run.missed()), run.notSent());
    }

    @Override
    public List<Taken> path(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        Run run = new Run(bounds, this::load, arms, script.reads().size(), 16, data, now);
        run.template(analysis().branchesOnly());
        return paths.of(run.taken());
    }

    /// A partial whose name only rendering knows; it has no blocks that could be told apart beforehand.
    private @Nullable Body load(String name) throws LiquidProblem {
        Body known = loaded.get(name);
        if (known != null) {
            return known;
        }
        String text = partials.source(name).orElse(null);
        if (text == null) {
            return null;
        }
        Body body = new Reading(language, bounds, partials, false).read(text, name).body();
        if (loaded.size() < bounds.includes()) {
            loaded.put(name, body);
        }
        return body;
    }
}
