package whom.template.mjml;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Read;
import whom.liquid.Rendering;
import whom.liquid.Taken;
import whom.liquid.Variable;
import whom.text.Place;

/// A compiled template whose places are those of its MJML. What stands in a Liquid partial keeps its own place.
final class MjmlParsed implements Parsed {
    private final Parsed compiled;
    private final Origins origins;
    private final List<LiquidProblem> notes;

    /// @param notes of the MJML itself
    MjmlParsed(Parsed compiled, Origins origins, List<LiquidProblem> notes) {
        this.compiled = compiled;
        this.origins = origins;
        List<LiquidProblem> all = new ArrayList<>(notes);
        compiled.notes().forEach(note -> all.add(placed(note, origins)));
        this.notes = List.copyOf(all);
    }

    /// The problem and all further ones at their places in the MJML.
    static LiquidProblem placed(LiquidProblem problem, Origins origins) {
        List<LiquidProblem> all = new ArrayList<>(List.of(one(problem, origins)));
        problem.further().forEach(further -> all.add(one(further, origins)));
        return LiquidProblem.of(all);
    }

    private static LiquidProblem one(LiquidProblem problem, Origins origins) {
        Place place = problem.place();
        if (problem.partial() != null || place == null) {
            return new LiquidProblem(problem.getMessage(), place, problem.partial());
        }
        return origins.of(place).map(origin -> new LiquidProblem(problem.getMessage(), origin.place(), origin.file()))
                .orElseGet(
                        () -> new LiquidProblem(problem.getMessage() + " (in the HTML that the MJML becomes, " + place + ")", null, null));
    }

    @Override
    public Set<Variable> variables() {
        return compiled.variables();
    }

    @Override
    public List<Read> reads() {
        return reads(compiled.reads());
    }

    private List<Read> reads(List<Read> all) {
        // MJML writes some attributes twice: one place of the MJML is read once.
        return all.stream().map(read -> {
            Place place = read.place();
            return read.partial() != null || place == null
                    ? read
                    : origins.of(place).map(origin -> new Read(read.variable(), origin.place(), origin.file()))
                            .orElseGet(() -> new Read(read.variable(), null, null));
        }).distinct().toList();
    }

    @Override
    public Set<Variable> branchVariables() {
        return compiled.branchVariables();
    }

    @Override
    public List<Block> blocks() {
        return compiled.blocks().stream().map(this::block).toList();
    }

    private Block block(Block block) {
        Optional<Origins.Origin> origin = block.partial() == null ? origins.of(block.place()) : Optional.empty();
        if (origin.isEmpty()) {
            return block;
        }
        List<Arm> arms = block.arms().stream()
                .map(arm -> new Arm(arm.condition(), origins.of(arm.place()).map(Origins.Origin::place).orElse(origin.get().place())))
                .toList();
        return new Block(block.number(), block.kind(), block.subject(), origin.get().file(), origin.get().place(), arms);
    }

    @Override
    public List<LiquidProblem> notes() {
        return notes;
    }

    @Override
    public Rendering render(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        try {
            Rendering made = compiled.render(data, now);
            return new Rendering(made.html(), made.path(), made.problems().stream().map(problem -> one(problem, origins)).toList(),
                    reads(made.missing()), made.notSent());
        } catch (LiquidProblem problem) {
            throw placed(problem, origins);
        }
    }

    @Override
    public List<Taken> path(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        try {
            return compiled.path(data, now);
        } catch (LiquidProblem problem) {
            throw placed(problem, origins);
        }
    }
}
