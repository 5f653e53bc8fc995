package whom.liquid.klaviyo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Expression.Literal;
import whom.liquid.tree.Expression.Step;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Span;

/// What a name with dots means: `person.first_name`, `event.Items.0.Name`, `forloop.counter`.
final class Paths {
    /// What the tree, which has Liquid's words for it, calls the parts of `forloop`.
    private static final Map<String, String> LOOP = Map.of("counter", "index", "counter0", "index0", "revcounter", "rindex", "revcounter0",
            "rindex0", "first", "first", "last", "last", "parentloop", "parentloop");
    /// Words that the tree takes for questions about a list where no part has them.
    private static final Set<String> QUESTIONS = Set.of("size", "first", "last");
    /// Lists that every dictionary has.
    private static final Set<String> LISTS = Set.of("items", "keys", "values");
    /// How other languages write what Klaviyo writes with a capital.
    private static final Map<String, String> CAPITALS = Map.of("true", "True", "false", "False", "none", "None", "null", "None", "nil",
            "None");

    /// Tags that are easily written as names; Klaviyo prints nothing then, not even a link to unsubscribe.
    private static final Set<String> TAGS = Set.of("unsubscribe", "unsubscribe_link", "manage_preferences", "manage_preferences_link",
            "web_view", "web_view_link", "current_day", "current_weekday", "current_month", "current_month_name", "current_year",
            "coupon_code");

    private final Reading reading;
    private final Names names;

    Paths(Reading reading, Names names) {
        this.reading = reading;
        this.names = names;
    }

    Expression expression(Span span) {
        List<String> parts = List.of(Bits.text(span).split("\\.", -1));
        for (String part : parts) {
            if (part.isEmpty()) {
                throw new SyntaxMistake(span, "a name is missing beside '.'");
            }
            if (part.startsWith("_")) {
                throw new SyntaxMistake(span, "a name cannot start with '_': write person|lookup:'" + part + "'");
            }
        }
        String root = parts.getFirst();
        String inTree = names.inTree(root);
        if (inTree != null) {
            return way(span, inTree, parts);
        }
        if (root.equals("forloop")) {
            return loop(span, parts);
        }
        Literal constant = parts.size() == 1 ? constant(span, root) : null;
        return constant == null ? way(span, root, parts) : constant;
    }

    private @Nullable Literal constant(Span span, String name) {
        String capital = CAPITALS.get(name);
        if (capital != null) {
            reading.note(span, "'" + name + "' is a name here, and nothing has it; Klaviyo writes " + capital);
            return Literal.NOTHING;
        }
        if (TAGS.contains(name)) {
            reading.note(span, "'" + name + "' is a tag, and prints nothing as a name; write {% " + name + " %}");
        }
        return switch (name) {
            case "True" -> new Literal(true);
            case "False" -> new Literal(false);
            case "None" -> Literal.NOTHING;
            default -> null;
        };
    }

    /// The parts up to a place in a list are known to everybody; what lies behind is found when the page is filled in.
    private Expression way(Span span, String inTree, List<String> parts) {
        List<Step> steps = new ArrayList<>();
        int at = 1;
        while (at < parts.size() && !isPlace(parts.get(at)) && !LISTS.contains(parts.get(at))) {
            steps.add(step(parts.get(at++)));
        }
        Expression known = reading.named(span, inTree, steps);
        if (at == parts.size()) {
            return known;
        }
        List<Filtered.Call> calls = parts.subList(at, parts.size()).stream()
                .map(part -> Operators.call(Operators.MEMBER, new Literal(part))).toList();
        return new Expression.Piped(new Filtered(known, calls));
    }

    /// A step of a name, which is nothing where the value has no such part.
    static Step step(String name) {
        return QUESTIONS.contains(name) ? new Step.At(new Literal(name)) : new Step.Field(name);
    }

    /// Whether it may be a place in a list.
    static boolean isPlace(String part) {
        int first = part.startsWith("-") ? 1 : 0;
        return part.length() > first && part.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    /// What is known of the account alone has something that stands for it.
    Expression withStandIn(Span span, String root, List<Step> steps) {
        if (!root.equals("organization") || steps.size() != 1 || !(steps.getFirst() instanceof Step.Field(String field))) {
            return reading.named(span, root, steps);
        }
        String text = field.equals("url") ? "https://example.com/" : "[organization." + field + "]";
        return Operators.applied(Expression.Named.untold(root, steps), Operators.STAND_IN, new Literal(text));
    }

    private Expression loop(Span span, List<String> parts) {
        if (!names.isInLoop()) {
            reading.note(span, "'forloop' means nothing outside of 'for'");
            return Literal.NOTHING;
        }
        List<Step> steps = new ArrayList<>();
        for (String part : parts.subList(1, parts.size())) {
            String inTree = LOOP.get(part);
            if (inTree == null) {
                String meant = part.equals("index") ? "counter" : part.equals("index0") ? "counter0" : part;
                throw new SyntaxMistake(span, "'forloop' has no '" + part + "'" + Reading.didYouMean(meant, LOOP.keySet()));
            }
            steps.add(new Step.Field(inTree));
        }
        return reading.named(span, "forloop", steps);
    }
}
