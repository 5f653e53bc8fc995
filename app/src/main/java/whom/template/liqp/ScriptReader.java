package whom.template.liqp;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import liqp.TemplateParser;
import liqp.exceptions.LiquidException;
import liqp.org.antlr.v4.runtime.ParserRuleContext;
import liqp.org.antlr.v4.runtime.tree.ParseTree;
import liquid.parser.v4.LiquidParser.BlockContext;
import liquid.parser.v4.LiquidParser.Case_tagContext;
import liquid.parser.v4.LiquidParser.Elsif_tagContext;
import liquid.parser.v4.LiquidParser.Else_tagContext;
import liquid.parser.v4.LiquidParser.For_arrayContext;
import liquid.parser.v4.LiquidParser.For_rangeContext;
import liquid.parser.v4.LiquidParser.If_tagContext;
import liquid.parser.v4.LiquidParser.Include_tagContext;
import liquid.parser.v4.LiquidParser.Table_tagContext;
import liquid.parser.v4.LiquidParser.Unless_tagContext;
import liquid.parser.v4.LiquidParser.When_tagContext;
import org.jspecify.annotations.Nullable;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.Block.Kind;
import whom.liquid.LiquidProblem;
import whom.liquid.Partials;

/// Reads a template and everything it includes, and numbers its blocks in the order of the source.
final class ScriptReader {
    private static final int MOST_INCLUDES = 500;
    private static final Pattern QUOTED = Pattern.compile("(?s)'([^']*)'|\"([^\"]*)\"");

    private final TemplateParser parser;
    private final Partials partials;
    private final List<Block> blocks = new ArrayList<>();
    private int included;

    ScriptReader(TemplateParser parser, Partials partials) {
        this.parser = parser;
        this.partials = partials;
    }

    /// The blocks of everything read so far.
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /// @param within names of the partials that are being included, outermost first
    Script read(String source, @Nullable String partial, List<String> within) throws LiquidProblem {
        Script script;
        try {
            script = new Script(partial, source, parser.parse(source).getParseTree());
        } catch (LiquidException e) {
            throw Mishaps.syntax(source, partial, e);
        } catch (StackOverflowError e) {
            throw new LiquidProblem("blocks stand too deeply in one another", null, partial);
        } catch (RuntimeException e) {
            throw Mishaps.rendering(e, null, partial);
        }
        walk(script, script.tree(), within);
        return script;
    }

    private void walk(Script script, ParseTree tree, List<String> within) throws LiquidProblem {
        if (tree instanceof ParserRuleContext context) {
            switch (context) {
                case If_tagContext tag -> number(script, tag);
                case Unless_tagContext tag -> number(script, tag);
                case Case_tagContext tag -> number(script, tag);
                case For_arrayContext tag -> loop(script, tag, Script.text(tag.lookup()), tag.for_block().block());
                case For_rangeContext tag -> loop(script, tag, "(" + Script.text(tag.from) + ".." + Script.text(tag.to) + ")",
                        List.of(tag.block()));
                case Table_tagContext tag -> loop(script, tag, Script.text(tag.lookup()), List.of(tag.block()));
                case Include_tagContext tag -> script.includes().put(tag, include(script, tag, within));
                default -> {
                    // Nothing that branches.
                }
            }
        }
        for (int i = 0; i < tree.getChildCount(); i++) {
            walk(script, tree.getChild(i), within);
        }
    }

    private void number(Script script, If_tagContext tag) {
        Draft draft = new Draft(script, tag, Kind.IF, "");
        draft.arm(tag.expr(), Script.text(tag.expr()), tag.block());
        for (Elsif_tagContext next : tag.elsif_tag()) {
            draft.arm(next.expr(), Script.text(next.expr()), next.block());
        }
        draft.otherwise(tag.else_tag());
    }

    private void number(Script script, Unless_tagContext tag) {
        Draft draft = new Draft(script, tag, Kind.UNLESS, "");
        draft.arm(tag.expr(), Script.text(tag.expr()), tag.block());
        draft.otherwise(tag.else_tag());
    }

    private void number(Script script, Case_tagContext tag) {
        Draft draft = new Draft(script, tag, Kind.CASE, Script.text(tag.expr()));
        for (When_tagContext when : tag.when_tag()) {
            draft.arm(when, String.join(", ", when.term().stream().map(Script::text).toList()), when.block());
        }
        draft.otherwise(tag.else_tag());
    }

    private void loop(Script script, ParserRuleContext tag, String over, List<BlockContext> bodies) {
        Draft draft = new Draft(script, tag, Kind.LOOP, over);
        for (BlockContext body : bodies) {
            draft.arm(tag, null, body);
        }
        if (bodies.size() == 1) {
            draft.otherwise(null);
        } else {
            draft.finish();
        }
    }

    /// One block being described; its number is taken when it starts, so that blocks within come after it.
    private final class Draft {
        private final Script script;
        private final ParserRuleContext tag;
        private final Kind kind;
        private final String subject;
        private final int number = blocks.size();
        private final List<Arm> arms = new ArrayList<>();

        Draft(Script script, ParserRuleContext tag, Kind kind, String subject) {
            this.script = script;
            this.tag = tag;
            this.kind = kind;
            this.subject = subject;
            script.branches().put(tag, number);
        }

        void arm(ParserRuleContext where, @Nullable String condition, BlockContext body) {
            script.arms().put(body, new Script.ArmOf(number, arms.size()));
            arms.add(new Arm(condition, script.place(where)));
        }

        void otherwise(@Nullable Else_tagContext written) {
            if (written == null) {
                arms.add(new Arm(null, script.place(tag)));
            } else {
                arm(written, null, written.block());
            }
            finish();
        }

        void finish() {
            blocks.add(new Block(number, kind, subject, script.partial(), script.place(tag), arms));
        }
    }

    private Script include(Script script, Include_tagContext tag, List<String> within) throws LiquidProblem {
        String written = Script.text(tag.expr(0));
        var quoted = QUOTED.matcher(written);
        if (!quoted.matches()) {
            throw problem(script, tag, "include needs a name in quotes, not " + written);
        }
        String name = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
        if (within.contains(name)) {
            throw problem(script, tag, "'" + name + "' includes itself: " + String.join(" → ", within) + " → " + name);
        }
        if (++included > MOST_INCLUDES) {
            throw problem(script, tag, "more than " + MOST_INCLUDES + " includes in one template");
        }
        String source = partials.source(name).orElse(null);
        if (source == null) {
            throw problem(script, tag, "there is no template '" + name + "' to include in this workspace");
        }
        List<String> deeper = new ArrayList<>(within);
        deeper.add(name);
        return read(source, name, List.copyOf(deeper));
    }

    private static LiquidProblem problem(Script script, ParserRuleContext where, String message) {
        return new LiquidProblem(message, script.place(where), script.partial());
    }
}
