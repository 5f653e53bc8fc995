package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.Set;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.filter.FilterEntry;
import whom.liquid.klaviyo.ValueReader.Missing;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.lex.Token;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Body;
import whom.liquid.tree.Condition;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Reads the tags that have an end tag.
final class BlockTags {
    private static final Set<String> IF_MIDDLES = Set.of("elif", "else");
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_]*");
    private static final Pattern BETWEEN_TAGS = Pattern.compile(">\\s+<");
    private static final FilterEntry SPACELESS = Entries.text("without space", 0, 0,
            (text, a) -> BETWEEN_TAGS.matcher(text.strip()).replaceAll("><"));
    private static final FilterEntry SAFE = Entries.text("what was printed", 0, 0, (text, a) -> new SafeText(text));

    private final TemplateReader templates;

    BlockTags(TemplateReader templates) {
        this.templates = templates;
    }

    private Reading reading() {
        return templates.reading();
    }

    void branch(List<Node> nodes, Token.Tag opener) {
        int number = reading().startBlock();
        List<Arm> arms = new ArrayList<>();
        List<Node.Branch> branches = new ArrayList<>();
        Body otherwise = Body.EMPTY;
        Token.Tag at = opener;
        while (at != null) {
            List<Node> inside = new ArrayList<>();
            if (at.name().equals("else")) {
                arms.add(new Arm(null, at.span().place()));
                templates.arm(opener, inside, Set.of());
                otherwise = new Body(inside);
                at = null;
            } else {
                Condition condition = condition(at);
                arms.add(new Arm(at.markup().written(), at.markup().place()));
                Token.Tag next = templates.arm(opener, inside, IF_MIDDLES);
                branches.add(new Node.Branch(condition, true, new Body(inside)));
                if (next == null) {
                    arms.add(new Arm(null, opener.span().place()));
                }
                at = next;
            }
        }
        int trace = reading().finishBlock(number, Block.Kind.IF, "", opener.span(), arms);
        nodes.add(new Node.If(opener.span(), branches, otherwise, trace));
    }

    private Condition condition(Token.Tag tag) {
        return reading().attempt(Condition.NEVER,
                () -> new ConditionReader(reading(), templates.values(), tag.markup(), templates.depth()).condition());
    }

    /// What stands in the opening tag of a loop.
    private record Header(List<String> items, Expression over, String subject, boolean reversed) {
        static final Header UNREAD = new Header(List.of("item"), Literal.NOTHING, "", false);
    }

    void loop(List<Node> nodes, Token.Tag opener) {
        int number = reading().startBlock();
        Header header = reading().attempt(Header.UNREAD, () -> header(opener));
        List<Node> body = new ArrayList<>();
        Names names = templates.names();
        names.enter(true);
        String variable = header.items().size() == 1 ? names.item(header.items().getFirst()) : names.fresh("items");
        for (int i = 0; header.items().size() > 1 && i < header.items().size(); i++) {
            Filtered part = new Filtered(Expression.Named.untold(variable, List.of()),
                    List.of(Operators.call(Operators.MEMBER, new Literal((long) i))));
            body.add(new Node.Assign(opener.span(), names.item(header.items().get(i)), part));
        }
        Token.Tag middle = templates.arm(opener, body, Set.of("empty"));
        names.leave();
        List<Node> otherwise = new ArrayList<>();
        if (middle != null) {
            templates.arm(opener, otherwise, Set.of());
        }
        List<Arm> arms = List.of(new Arm(null, opener.span().place()), new Arm(null, (middle == null ? opener : middle).span().place()));
        int trace = reading().finishBlock(number, Block.Kind.LOOP, header.subject(), opener.span(), arms);
        Node.Loop loop = new Node.Loop(variable, header.over(), variable, null, null, trace);
        nodes.add(new Node.For(opener.span(), loop, header.reversed(), false, new Body(body), new Body(otherwise)));
    }

    private Header header(Token.Tag tag) {
        List<Span> bits = Bits.of(tag.markup());
        boolean reversed = bits.size() > 3 && Bits.text(bits.getLast()).equals("reversed");
        int in = 0;
        while (in < bits.size() && !Bits.text(bits.get(in)).equals("in")) {
            in++;
        }
        if (in == 0 || in >= bits.size() - 1) {
            throw new SyntaxMistake(tag.span(), "'for' is written {% for item in list %}");
        }
        int behind = in + (reversed ? 3 : 2);
        if (bits.size() > behind) {
            throw new SyntaxMistake(bits.get(in + 2), Bits.text(bits.get(in + 2)).startsWith("|")
                    ? "no space may stand around '|' in a tag"
                    : "behind the list comes 'reversed' or nothing, not '" + Bits.text(bits.get(in + 2)) + "'");
        }
        List<String> items = new ArrayList<>();
        Span written = Bits.all(bits.subList(0, in));
        for (String item : Bits.text(written).split(",", -1)) {
            items.add(name(written, item.strip()));
        }
        Span list = bits.get(in + 1);
        Expression over = Operators.applied(templates.values().expression(list, Missing.NONE), Operators.ROUNDS);
        return new Header(items, over, list.written(), reversed);
    }

    /// A name that a template may make.
    static String name(Span where, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new SyntaxMistake(where, "a name is made of letters, digits and '_', and starts with no '_', so '" + name + "' is none");
        }
        return name;
    }

    /// Values are found before the first name holds.
    void with(List<Node> nodes, Token.Tag opener) {
        Names names = templates.names();
        Map<String, String> bound = new LinkedHashMap<>();
        reading().attempt(false, () -> {
            List<Span> bits = Bits.of(opener.markup());
            boolean named = bits.size() == 3 && Bits.text(bits.get(1)).equals("as");
            if (bits.isEmpty()) {
                throw new SyntaxMistake(opener.span(), "'with' is written {% with name=value %}");
            }
            for (Span bit : named ? bits.subList(0, 1) : bits) {
                int equals = named ? -1 : Bits.text(bit).indexOf('=');
                if (!named && equals < 1) {
                    throw new SyntaxMistake(bit, "'with' takes name=value, without spaces around '='");
                }
                String name = named ? name(bits.get(2), Bits.text(bits.get(2))) : name(bit, Bits.text(bit).substring(0, equals));
                Filtered value = templates.values().read(new Span(bit.source(), bit.start() + equals + 1, bit.end()), Missing.EMPTY);
                String inTree = names.fresh(name);
                bound.put(name, inTree);
                nodes.add(new Node.Assign(opener.span(), inTree, value));
            }
            return true;
        });
        names.enter(false);
        bound.forEach(names::bind);
        templates.arm(opener, nodes, Set.of());
        names.leave();
    }

    void autoescape(List<Node> nodes, Token.Tag opener) {
        String setting = opener.markup().written();
        if (!setting.equals("on") && !setting.equals("off")) {
            reading().problem(opener.span(), "'autoescape' is written {% autoescape on %} or {% autoescape off %}");
        }
        boolean before = templates.escape(!setting.equals("off"));
        templates.arm(opener, nodes, Set.of());
        templates.escape(before);
    }

    void spaceless(List<Node> nodes, Token.Tag opener) {
        printed(nodes, opener, List.of(Operators.call(SPACELESS)));
    }

    void filter(List<Node> nodes, Token.Tag opener) {
        printed(nodes, opener, reading().attempt(List.of(), () -> {
            if (opener.markup().start() == opener.markup().end()) {
                throw new SyntaxMistake(opener.span(), "'filter' needs a filter, as in {% filter upper %}");
            }
            return templates.values().filters(opener.markup());
        }));
    }

    /// What the block prints goes through filters, and is then printed as it is.
    private void printed(List<Node> nodes, Token.Tag opener, List<Filtered.Call> filters) {
        String name = templates.names().fresh(opener.name());
        templates.names().enter(false);
        nodes.add(new Node.Capture(opener.span(), name, new Body(templates.inside(opener))));
        templates.names().leave();
        List<Filtered.Call> calls = new ArrayList<>(List.of(Operators.call(SAFE)));
        calls.addAll(filters);
        calls.add(Operators.call(Operators.PRINT_AS_IS));
        nodes.add(new Node.Output(opener.span(), new Filtered(Expression.Named.untold(name, List.of()), calls)));
    }
}
