package whom.liquid.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.liquid.filter.FilterEntry;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.ExtraTag;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;
import whom.liquid.value.Mishap;

/// Names in Customer.io: what it has for every message, and that a message fails where it prints something that is missing.
///
/// https://docs.customer.io/messaging/liquid/using-liquid/
final class CustomerIoNames {
    static final String SNIPPETS = "snippets";

    private static final Set<String> ROOTS = Set.of("customer", "event", "trigger", "journey", "objects", SNIPPETS, "campaign", "message",
            "layout", "content", "delivery_id", "event_name", "event_id", "event_timestamp");
    /// What only Customer.io knows: with a step behind it, as `campaign.name`, or by itself.
    private static final Set<String> WITH_STEPS = Set.of("campaign", "message", "layout");
    private static final Set<String> ALONE = Set.of("content", "delivery_id");
    /// Tags that are often taken for names.
    private static final Set<String> TAGS = Set.of("unsubscribe_url", "view_in_browser_url", "manage_subscription_preferences_url",
            "tracking_consent_url", "subscription_topic_name", "cio_link_id", "generate_uuid");

    /// Lets through what is there. A name that no template can hold.
    private static final FilterEntry THERE = new FilterEntry("is there", 2, 2, (input, a) -> {
        if (input == null) {
            String name = a.text(a.at(0));
            throw new Mishap("undefined variable: " + name, "'" + name + "' is missing here, so Customer.io does not send the message"
                    + a.text(a.at(1)) + "; say what stands there instead, as in | default: 'text'");
        }
        return input;
    });
    /// Prints decimals as JavaScript does.
    private static final FilterEntry PRINTED = new FilterEntry("as printed", 0, 0, (input, _) -> JavaScriptNumbers.plain(input));
    private static final Filtered.Call PRINT = new Filtered.Call(PRINTED, List.of(), List.of());

    private CustomerIoNames() {
    }

    static Expression read(Span span, Expression.Named name, Reading reading) {
        String root = name.name();
        if (TAGS.contains(root) && name.steps().isEmpty()) {
            throw new SyntaxMistake(span, "in Customer.io this is a tag: {% " + root + " %}");
        }
        if (root.equals(SNIPPETS)) {
            throw new SyntaxMistake(span, "a snippet can only be printed here as it is; to do more with it, capture it first:"
                    + " {% capture text %}{{snippets.name}}{% endcapture %}");
        }
        if (name.steps().isEmpty() ? ALONE.contains(root) : WITH_STEPS.contains(root)) {
            String standIn = "[" + span.written() + "]";
            if (!root.equals("content")) {
                reading.note(span, "only Customer.io knows '" + span.written() + "' when it sends; here '" + standIn
                        + "' stands for it, unless the data have it");
            }
            return StandIns.of(name, standIn);
        }
        return name;
    }

    /// The output prints what is there, or says what is missing. Only a `default` right behind the name helps, as in LiquidJS.
    static Node output(Span span, Span inside, ExtraTag.Surroundings surroundings) {
        Filtered written = surroundings.filtered(inside);
        List<Filtered.Call> calls = new ArrayList<>(written.calls());
        FilterEntry first = calls.isEmpty() ? null : calls.getFirst().filter();
        if (written.input() instanceof Expression.Named name && (first == null || !first.name().equals("default"))) {
            calls.addFirst(new Filtered.Call(THERE, List.of(new Expression.Literal(spelled(name)), new Expression.Literal(near(name))),
                    List.of()));
        }
        calls.add(PRINT);
        return new Node.Output(span, new Filtered(written.input(), calls));
    }

    private static String spelled(Expression.Named name) {
        StringBuilder spelled = new StringBuilder(name.name());
        for (Expression.Step step : name.steps()) {
            spelled.append(switch (step) {
                case Expression.Step.Field(String field) -> "." + field;
                case Expression.Step.At(Expression.Literal(String key)) -> "['" + key + "']";
                case Expression.Step.At(Expression.Literal(Long position)) -> "[" + position + "]";
                case Expression.Step.At _ -> "[…]";
            });
        }
        return spelled.toString();
    }

    /// The root that was probably meant, where the name starts with none.
    private static String near(Expression.Named name) {
        return name.steps().isEmpty() || ROOTS.contains(name.name()) ? "" : Reading.didYouMean(name.name(), ROOTS);
    }

    /// What stands in for links and the like.
    static final Map<String, ExtraTag> STAND_INS = Map.of("unsubscribe_url", new ExtraTag.StandIn("#unsubscribe"),
            "unsubscribe", new ExtraTag.StandIn("<a href=\"#unsubscribe\">Unsubscribe</a>"),
            "view_in_browser_url", new ExtraTag.StandIn("#view-in-browser"),
            "view_in_browser", new ExtraTag.StandIn("<a href=\"#view-in-browser\">View in browser</a>"),
            "manage_subscription_preferences_url", new ExtraTag.StandIn("#preferences"),
            "tracking_consent_url", new ExtraTag.StandIn("#tracking-consent"),
            "subscription_topic_name", new ExtraTag.StandIn("[subscription topic]"),
            "cio_link_id", new ExtraTag.StandIn("[link id]"),
            "generate_uuid", new ExtraTag.StandIn("00000000-0000-4000-8000-000000000000"));
}
