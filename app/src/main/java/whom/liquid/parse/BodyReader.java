package whom.liquid.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.lex.LineLexer;
import whom.liquid.LiquidProblem;
import whom.liquid.lex.Token;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Reads tokens into nodes, block in block.
final class BodyReader implements ExtraTag.Surroundings {
    /// Tags that have an end tag.
    private static final Set<String> BLOCKS = Set.of("if", "unless", "case", "for", "tablerow", "capture", "ifchanged");
    /// All tags that a template may start something with.
    private static final Set<String> TAGS = Set.of("assign", "break", "capture", "case", "comment", "continue", "cycle", "decrement", "doc",
            "echo",
            "for", "if", "ifchanged", "include", "increment", "liquid", "raw", "render", "tablerow", "unless");
    /// Tags within a block that start another of its arms.
    private static final Set<String> MIDDLES = Set.of("else", "elsif", "when");

    /// Tags whose text is not read, up to their end tag.
    private static final Set<String> UNREAD = Set.of("comment", "doc", "raw");

    private final LiquidGrammar grammar;
    private final Reading reading;
    private final List<String> within;
    private final int outside;
    private OpenBlocks open;
    private final BranchReader branches = new BranchReader(this);
    private final LoopReader loops = new LoopReader(this);
    private final TagReader tags = new TagReader(this);
    private Cursor cursor;

    /// @param within names of the partials that are being read, outermost first
    /// @param depth  how deeply all of it stands
    BodyReader(LiquidGrammar grammar, Reading reading, Cursor cursor, List<String> within, int depth) {
        this.grammar = grammar;
        this.reading = reading;
        this.cursor = cursor;
        this.within = within;
        this.outside = depth;
        this.open = new OpenBlocks(reading);
    }

    /// What can be written, each with its end tag or nothing; what a dialect refuses is not.
    static Map<String, String> offered(Map<String, ExtraTag> extra) {
        Map<String, String> all = new HashMap<>();
        TAGS.forEach(tag -> all.put(tag, BLOCKS.contains(tag) || UNREAD.contains(tag) ? "end" + tag : ""));
        MIDDLES.forEach(tag -> all.put(tag, ""));
        extra.forEach((tag, what) -> {
            switch (what) {
                case ExtraTag.Refused _ -> all.remove(tag);
                case ExtraTag.Block _ -> all.put(tag, "end" + tag);
                case ExtraTag.Read _,ExtraTag.StandIn _ -> all.put(tag, "");
            }
        });
        return all;
    }

    @Override
    public Reading reading() {
        return reading;
    }

    List<String> within() {
        return within;
    }

    int depth() {
        return outside + open.depth();
    }

    Terms terms(Span inside) {
        return new Terms(inside, grammar.personal());
    }

    ExpressionReader expressions(Terms terms) {
        return new ExpressionReader(reading, terms, grammar.names(), depth());
    }

    /// Everything up to the end.
    Body whole() {
        Draft draft = new Draft();
        fill(draft, Set.of());
        return draft.body();
    }

    /// Reads what stands in a block up to one of its middle tags or its end.
    ///
    /// @return the middle tag, or null when the block has ended
    Token.@Nullable Tag arm(Token.Tag opener, Draft draft, Set<String> middles) {
        reading.checkDepth(opener.span(), depth() + 1);
        open.enter(opener);
        Token.Tag stop = fill(draft, middles);
        open.leave();
        return stop;
    }

    private Token.@Nullable Tag fill(Draft draft, Set<String> middles) {
        for (Token token = cursor.next(); token != null; token = cursor.next()) {
            switch (token) {
                case Token.Text(Span span, boolean raw) -> {
                    String text = span.source().text().substring(span.start(), span.end());
                    draft.add(new Node.Text(span, text), raw ? text.isEmpty() : Draft.isBlank(text));
                }
                case Token.Output(Span span, Span inside) -> output(draft, span, inside);
                case Token.Tag tag -> {
                    if (MIDDLES.contains(tag.name()) && middles.contains(tag.name())) {
                        return tag;
                    }
                    if (tag.name().startsWith("end") && ends(tag)) {
                        return null;
                    }
                    tag(draft, tag);
                }
            }
        }
        open.endOfText();
        return null;
    }

    /// Whether the block that is being read ends with this tag, or because a block around it does.
    private boolean ends(Token.Tag tag) {
        OpenBlocks.Ending ending = open.ending(tag);
        if (ending == OpenBlocks.Ending.BLOCK_AROUND) {
            cursor.back();
        }
        return ending != OpenBlocks.Ending.NOTHING;
    }

    private void tag(Draft draft, Token.Tag tag) {
        ExtraTag extra = grammar.tags().get(tag.name());
        if (extra == null) {
            own(draft, tag);
        } else {
            extra(draft, tag, extra);
        }
    }

    private void own(Draft draft, Token.Tag tag) {
        switch (tag.name()) {
            case "if", "unless" -> branches.conditional(draft, tag);
            case "case" -> branches.choice(draft, tag);
            case "for" -> loops.loop(draft, tag);
            case "tablerow" -> loops.table(draft, tag);
            case "assign" -> tags.assign(draft, tag);
            case "capture" -> tags.capture(draft, tag);
            case "ifchanged" -> tags.ifChanged(draft, tag);
            case "increment" -> tags.count(draft, tag, 1);
            case "decrement" -> tags.count(draft, tag, -1);
            case "cycle" -> tags.cycle(draft, tag);
            case "include" -> tags.include(draft, tag, false);
            case "render" -> tags.include(draft, tag, true);
            case "break" -> draft.add(new Node.Break(tag.span()), false);
            case "continue" -> draft.add(new Node.Continue(tag.span()), false);
            case "echo" -> output(draft, tag.span(), tag.markup());
            case "liquid" -> lines(draft, tag);
            default -> unknown(tag);
        }
    }

    private void output(Draft draft, Span span, Span inside) {
        reading.attempt(Optional.<Node>empty(), () -> Optional.of(grammar.outputs().node(span, inside, this)))
                .ifPresent(node -> draft.add(node, false));
    }

    @Override
    public Filtered filtered(Span inside) {
        return expressions(terms(inside)).filtered();
    }

    @Override
    public Node include(Span span, String name, boolean isolated) {
        return new Node.Include(span, isolated, new Expression.Literal(name), reading.include(span, name, within, depth() + 1), null, false,
                null, List.of());
    }

    private void extra(Draft draft, Token.Tag tag, ExtraTag extra) {
        switch (extra) {
            case ExtraTag.Refused(String why) ->
                reading.problem(tag.span(), reading.language().name() + "'s tag '" + tag.name() + "' does not work here: " + why);
            case ExtraTag.StandIn(String text) -> draft.add(new Node.Text(tag.span(), text), text.isBlank());
            case ExtraTag.Read(ExtraTag.Reader reader) ->
                reading.attempt(Optional.<Node>empty(), () -> Optional.of(reader.read(tag, this)))
                        .ifPresent(node -> draft.add(node, false));
            case ExtraTag.Block(ExtraTag.BlockReader reader) -> {
                Draft body = new Draft();
                arm(tag, body, Set.of());
                reading.attempt(List.<Node>of(), () -> reader.read(tag, body.body(), this)).forEach(node -> draft.add(node, false));
            }
        }
    }

    /// Tags of a `liquid` tag stand where the tag itself does, but blocks must end in it.
    private void lines(Draft draft, Token.Tag tag) {
        reading.checkDepth(tag.span(), depth() + 1);
        List<LiquidProblem> lexical = new ArrayList<>();
        Cursor around = cursor;
        OpenBlocks blocksAround = open;
        open = new OpenBlocks(reading);
        cursor = new Cursor(new LineLexer(tag.span().source(), lexical).tokens(tag.markup()));
        lexical.forEach(problem -> reading.problem(tag.span(), problem.getMessage()));
        fill(draft, Set.of());
        cursor = around;
        open = blocksAround;
    }

    private List<String> names() {
        return Stream.concat(TAGS.stream(), grammar.tags().keySet().stream()).toList();
    }

    private boolean isBlock(String name) {
        return BLOCKS.contains(name) || grammar.tags().get(name) instanceof ExtraTag.Block;
    }

    private void unknown(Token.Tag tag) {
        String name = tag.name();
        if (name.startsWith("end") && grammar.tags().get(name.substring(3)) instanceof ExtraTag.Refused) {
            // What it closes was refused already.
            return;
        }
        if (name.startsWith("end") && isBlock(name.substring(3))) {
            open.closesNothing(tag);
        } else if (MIDDLES.contains(name)) {
            reading.problem(tag.span(), "'" + name + "' belongs in " + (switch (name) {
                case "when" -> "'case'";
                case "elsif" -> "'if' or 'unless'";
                default -> "'if', 'unless', 'case' or 'for'";
            }) + ", not here");
        } else if (name.equals("raw") || name.equals("doc")) {
            reading.problem(tag.span(), "'" + name + "' cannot stand in a 'liquid' tag");
        } else {
            reading.problem(tag.span(), "there is no tag '" + name + "'" + Reading.didYouMean(name, names()));
        }
    }
}
