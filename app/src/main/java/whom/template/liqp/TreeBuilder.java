package whom.template.liqp;

import java.util.List;
import java.util.Set;
import liqp.filters.Filter;
import liqp.nodes.BlockNode;
import liqp.nodes.FilterNode;
import liqp.nodes.LNode;
import liqp.TemplateParser;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liqp.parser.v4.NodeVisitor;
import liquid.parser.v4.LiquidParser.AssignmentContext;
import liquid.parser.v4.LiquidParser.AtomContext;
import liquid.parser.v4.LiquidParser.Atom_othersContext;
import liquid.parser.v4.LiquidParser.BlockContext;
import liquid.parser.v4.LiquidParser.Capture_tag_IdContext;
import liquid.parser.v4.LiquidParser.Capture_tag_StrContext;
import liquid.parser.v4.LiquidParser.Case_tagContext;
import liquid.parser.v4.LiquidParser.FilterContext;
import liquid.parser.v4.LiquidParser.For_arrayContext;
import liquid.parser.v4.LiquidParser.For_rangeContext;
import liquid.parser.v4.LiquidParser.If_tagContext;
import liquid.parser.v4.LiquidParser.Include_tagContext;
import liquid.parser.v4.LiquidParser.OutputContext;
import liquid.parser.v4.LiquidParser.Param_exprContext;
import liquid.parser.v4.LiquidParser.Table_tagContext;
import liquid.parser.v4.LiquidParser.Unless_tagContext;
import whom.liquid.Block;

/// Builds the tree that liqp renders, with our nodes among its own.
final class TreeBuilder extends NodeVisitor {
    private final TemplateParser parser;
    private final Script script;
    private final List<Block> blocks;
    private final Trail trail;
    private final Keep keep;
    private boolean printing;

    /// Which parts of a template are built.
    ///
    /// @param everything all of it; otherwise only what decides which branches are taken
    /// @param names      assigned and captured names that branches depend on
    record Keep(boolean everything, Set<String> names) {}

    TreeBuilder(TemplateParser parser, Script script, List<Block> blocks, Trail trail, Keep keep) {
        super(parser.insertions, parser.filters, true);
        this.parser = parser;
        this.script = script;
        this.blocks = blocks;
        this.trail = trail;
        this.keep = keep;
        this.printing = keep.everything();
    }

    LNode build() {
        return super.visit(script.tree());
    }

    @Override
    public LNode visit(ParseTree tree) {
        LNode node = super.visit(tree);
        return tree instanceof AtomContext atom && !(tree instanceof Atom_othersContext)
                ? new Nodes.Placed(script.place(atom), script.partial(), node)
                : node;
    }

    @Override
    public BlockNode visitBlock(BlockContext context) {
        BlockNode block = super.visitBlock(context);
        Script.ArmOf arm = script.arms().get(context);
        if (arm == null) {
            return block;
        }
        BlockNode probed = new BlockNode();
        probed.add(new Nodes.Probe(trail, arm.block(), arm.arm()));
        block.getChildren().forEach(probed::add);
        return probed;
    }

    @Override
    public LNode visitAtom_others(Atom_othersContext context) {
        return printing ? super.visitAtom_others(context) : new Nodes.Nothing();
    }

    @Override
    public LNode visitOutput(OutputContext context) {
        return printing ? super.visitOutput(context) : new Nodes.Nothing();
    }

    @Override
    public LNode visitAssignment(AssignmentContext context) {
        return keeps(context.id().getText()) ? super.visitAssignment(context) : new Nodes.Nothing();
    }

    @Override
    public LNode visitCapture_tag_Id(Capture_tag_IdContext context) {
        boolean before = printing;
        printing = keeps(context.id().getText());
        LNode node = super.visitCapture_tag_Id(context);
        printing = before;
        return node;
    }

    @Override
    public LNode visitCapture_tag_Str(Capture_tag_StrContext context) {
        boolean before = printing;
        String quoted = context.Str().getText();
        printing = keeps(quoted.substring(1, quoted.length() - 1));
        LNode node = super.visitCapture_tag_Str(context);
        printing = before;
        return node;
    }

    private boolean keeps(String name) {
        return keep.everything() || keep.names().contains(name);
    }

    @Override
    public LNode visitIf_tag(If_tagContext context) {
        return branching(context, super.visitIf_tag(context));
    }

    @Override
    public LNode visitUnless_tag(Unless_tagContext context) {
        return branching(context, super.visitUnless_tag(context));
    }

    @Override
    public LNode visitCase_tag(Case_tagContext context) {
        return branching(context, super.visitCase_tag(context));
    }

    @Override
    public LNode visitFor_array(For_arrayContext context) {
        return branching(context, super.visitFor_array(context));
    }

    @Override
    public LNode visitFor_range(For_rangeContext context) {
        return branching(context, super.visitFor_range(context));
    }

    @Override
    public LNode visitTable_tag(Table_tagContext context) {
        return branching(context, super.visitTable_tag(context));
    }

    private LNode branching(ParserRuleContext context, LNode inner) {
        Integer block = script.branches().get(context);
        if (block == null) {
            throw new IllegalStateException("a block without a number at " + script.place(context));
        }
        return new Nodes.Branching(trail, block, blocks.get(block).arms().size() - 1, inner);
    }

    @Override
    public LNode visitInclude_tag(Include_tagContext context) {
        Script included = script.includes().get(context);
        if (included == null) {
            throw new IllegalStateException("an include that was not read at " + script.place(context));
        }
        TreeBuilder inside = new TreeBuilder(parser, included, blocks, trail, keep);
        inside.printing = printing;
        return inside.build();
    }

    @Override
    public FilterNode visitFilter(FilterContext context) {
        String name = context.Id().getText();
        Filter known = name.equals("date") ? new FrozenDate(trail) : parser.filters.get(name);
        if (known == null) {
            return new FilterNode(context, new PassOn(name));
        }
        FilterNode node = new FilterNode(context, new Bounded(known));
        if (context.params() != null) {
            for (Param_exprContext parameter : context.params().param_expr()) {
                node.add(visit(parameter));
            }
        }
        return node;
    }
}
