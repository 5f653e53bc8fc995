package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.liquid.klaviyo.ValueReader.Missing;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.parse.OpenBlocks;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;

/// Reads tokens into nodes, block in block; what is wrong is noted, and reading goes on.
final class TemplateReader {
    private static final Set<String> BLOCKS = Set.of("if", "for", "with", "autoescape", "spaceless", "filter");
    private static final Set<String> MIDDLES = Set.of("elif", "else", "empty");
    /// Tags that the lexer has read already.
    private static final Set<String> LEXICAL = Set.of("comment", "verbatim");

    private final Reading reading;
    private final List<Token> tokens;
    private final int outside;
    private final Names names = new Names();
    private final OpenBlocks open;
    private final BlockTags blocks = new BlockTags(this);
    private final PlainTags plain = new PlainTags(this);
    private boolean escaping = true;
    private int at;

    /// @param depth how deeply all of it stands
    TemplateReader(Reading reading, Source source, int depth) {
        this.reading = reading;
        this.tokens = new DjangoLexer(source, reading).tokens();
        this.outside = depth;
        this.open = new OpenBlocks(reading);
    }

    Body whole() {
        List<Node> nodes = new ArrayList<>();
        fill(nodes, Set.of());
        return new Body(nodes);
    }

    Reading reading() {
        return reading;
    }

    Names names() {
        return names;
    }

    ValueReader values() {
        return new ValueReader(reading, names, escaping);
    }

    int depth() {
        return outside + open.depth();
    }

    /// Switches escaping for what is read from now on.
    ///
    /// @return what it was
    boolean escape(boolean on) {
        boolean before = escaping;
        escaping = on;
        return before;
    }

    /// How a value is printed here.
    Filtered.Call printing() {
        return Operators.call(escaping ? Operators.PRINT : Operators.PRINT_AS_IS);
    }

    /// Prints a value that went through filters already.
    Node output(Span span, Filtered value) {
        List<Filtered.Call> calls = new ArrayList<>(value.calls());
        calls.add(printing());
        return new Node.Output(span, new Filtered(value.input(), calls));
    }

    /// Reads what stands in a block up to one of its middle tags or its end.
    ///
    /// @return the middle tag, or null when the block has ended
    Token.@Nullable Tag arm(Token.Tag opener, List<Node> nodes, Set<String> middles) {
        reading.checkDepth(opener.span(), depth() + 1);
        open.enter(opener);
        Token.Tag stop = fill(nodes, middles);
        open.leave();
        return stop;
    }

    /// What stands in a block that has but one arm.
    List<Node> inside(Token.Tag opener) {
        List<Node> nodes = new ArrayList<>();
        arm(opener, nodes, Set.of());
        return nodes;
    }

    private Token.@Nullable Tag fill(List<Node> nodes, Set<String> middles) {
        while (at < tokens.size()) {
            switch (tokens.get(at++)) {
                case Token.Text(Span span, boolean _) -> nodes.add(new Node.Text(span, Bits.text(span)));
                case Token.Output(Span span, Span inside) -> nodes.addAll(reading.attempt(List.<Node>of(),
                        () -> List.of(output(span, read(span, inside)))));
                case Token.Tag tag -> {
                    if (middles.contains(tag.name())) {
                        return tag;
                    }
                    if (tag.name().startsWith("end") && ends(tag)) {
                        return null;
                    }
                    tag(nodes, tag);
                }
            }
        }
        open.endOfText();
        return null;
    }

    private Filtered read(Span output, Span inside) {
        if (inside.start() == inside.end()) {
            throw new SyntaxMistake(output, "a value is missing");
        }
        return values().read(inside, Missing.EMPTY);
    }

    /// Whether the block that is being read ends with this tag, or because a block around it does.
    private boolean ends(Token.Tag tag) {
        OpenBlocks.Ending ending = open.ending(tag);
        if (ending == OpenBlocks.Ending.BLOCK_AROUND) {
            at--;
        }
        return ending != OpenBlocks.Ending.NOTHING;
    }

    private void tag(List<Node> nodes, Token.Tag tag) {
        switch (tag.name()) {
            case "if" -> blocks.branch(nodes, tag);
            case "for" -> blocks.loop(nodes, tag);
            case "with" -> blocks.with(nodes, tag);
            case "autoescape" -> blocks.autoescape(nodes, tag);
            case "spaceless" -> blocks.spaceless(nodes, tag);
            case "filter" -> blocks.filter(nodes, tag);
            default -> {
                PlainTags.Reader reader = plain.named(tag.name());
                if (reader == null) {
                    unknown(tag);
                } else {
                    nodes.addAll(reading.attempt(List.<Node>of(), () -> reader.read(tag, Bits.of(tag.markup()))));
                }
            }
        }
    }

    /// What can be written, each with its end tag or nothing.
    static Map<String, String> offered(Reading reading) {
        Map<String, String> all = new HashMap<>();
        new TemplateReader(reading, new Source(null, ""), 0).plain.names().forEach(tag -> all.put(tag, ""));
        MIDDLES.forEach(tag -> all.put(tag, ""));
        Stream.of(BLOCKS, LEXICAL).flatMap(Collection::stream).forEach(tag -> all.put(tag, "end" + tag));
        return all;
    }

    private Collection<String> known() {
        return Stream.of(BLOCKS, MIDDLES, LEXICAL, plain.names(), Refusals.TAGS.keySet()).flatMap(Collection::stream).toList();
    }

    private void unknown(Token.Tag tag) {
        String name = tag.name();
        String closes = name.startsWith("end") ? name.substring(3) : "";
        if (Refusals.TAGS.containsKey(name)) {
            reading.problem(tag.span(), "Klaviyo's tag '" + name + "' does not work here: " + Refusals.TAGS.get(name));
        } else if (Refusals.TAGS.containsKey(closes) || Refusals.FOREIGN.containsKey(closes)) {
            // What it closes was refused already.
            return;
        } else if (Refusals.FOREIGN.containsKey(name)) {
            reading.problem(tag.span(), "Klaviyo has no tag '" + name + "': " + Refusals.FOREIGN.get(name));
        } else if (BLOCKS.contains(closes) || LEXICAL.contains(closes)) {
            open.closesNothing(tag);
        } else if (MIDDLES.contains(name)) {
            reading.problem(tag.span(), "'" + name + "' belongs in " + (name.equals("empty")
                    ? "'for'"
                    : "'if'") + ", and behind 'else' comes nothing else");
        } else if (name.startsWith("-") || tag.markup().written().endsWith("-")) {
            reading.problem(tag.span(), "Klaviyo knows no '{%-' and '-%}'; leave the '-' out");
        } else {
            reading.problem(tag.span(),
                    name.isEmpty() ? "a tag has no name" : "there is no tag '" + name + "'" + Reading.didYouMean(name, known()));
        }
    }
}
