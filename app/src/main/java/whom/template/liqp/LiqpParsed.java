package whom.template.liqp;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.nodes.LNode;
import whom.liquid.Block;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Rendering;
import whom.liquid.Taken;
import whom.liquid.Variable;

/// A template as liqp renders it. liqp's trees are for one thread, so each rendering borrows one and gives it back.
final class LiqpParsed implements Parsed {
    private final TemplateParser parser;
    private final Script script;
    private final List<Block> blocks;
    private final Reads reads;
    private final Queue<Tree> whole = new ConcurrentLinkedQueue<>();
    private final Queue<Tree> branchesOnly = new ConcurrentLinkedQueue<>();

    private record Tree(LNode root, Trail trail) {}

    LiqpParsed(TemplateParser parser, Script script, List<Block> blocks) {
        this.parser = parser;
        this.script = script;
        this.blocks = blocks;
        this.reads = new Reads(script);
    }

    @Override
    public Set<Variable> variables() {
        return reads.variables();
    }

    @Override
    public Set<Variable> branchVariables() {
        return reads.branchVariables();
    }

    @Override
    public List<Block> blocks() {
        return blocks;
    }

    @Override
    public Rendering render(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        return run(whole, true, data, now);
    }

    @Override
    public List<Taken> path(Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        return run(branchesOnly, false, data, now).path();
    }

    private Rendering run(Queue<Tree> trees, boolean everything, Map<String, Object> data, ZonedDateTime now) throws LiquidProblem {
        try {
            Tree idle = trees.poll();
            Tree tree = idle == null ? grow(everything) : idle;
            tree.trail().start(now);
            Object rendered = tree.root().render(new TemplateContext(parser, data));
            Rendering rendering = new Rendering(rendered == null ? "" : rendered.toString(), tree.trail().path(), List.of());
            trees.add(tree);
            return rendering;
        } catch (Nodes.Misplaced e) {
            throw Mishaps.rendering(e, e.place, e.partial);
        } catch (RuntimeException | StackOverflowError e) {
            throw Mishaps.rendering(e, null, null);
        }
    }

    private Tree grow(boolean everything) {
        Trail trail = new Trail(blocks.size());
        TreeBuilder.Keep keep = new TreeBuilder.Keep(everything, reads.namesThatDecide());
        return new Tree(new TreeBuilder(parser, script, blocks, trail, keep).build(), trail);
    }
}
