package whom.liquid.dialect;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Span;

/// Names in Braze: `${first_name}` is an attribute of its own, `custom_attribute.${x}` and its like are the workspace's.
///
/// https://www.braze.com/docs/user_guide/personalization_and_dynamic_content/liquid/supported_personalization_tags
final class BrazeNames {
    static final String CONTENT_BLOCKS = "content_blocks";

    private static final Set<String> ATTRIBUTES = Set.of("city", "country", "date_of_birth", "email_address", "first_name", "gender",
            "language", "last_name", "last_used_app_date", "most_recent_app_version", "most_recent_locale", "most_recent_location",
            "phone_number", "time_zone", "user_id");
    /// What only Braze makes, and what stands for it.
    private static final Map<String, String> MADE_BY_BRAZE = Map.of("set_user_to_unsubscribed_url", "#unsubscribe", "unsubscribe_url",
            "#unsubscribe", "set_user_to_subscribed_url", "#subscribe", "set_user_to_opted_in_url", "#opt-in", "braze_id", "[braze_id]",
            "random_bucket_number", "[random_bucket_number]");
    /// Roots whose data may come with a person or a message.
    private static final Set<String> DATA = Set.of("custom_attribute", "event_properties", "canvas_entry_properties", "context",
            "api_trigger_properties", "subscribed_state");
    /// Roots that are nothing for somebody who has no app, or in a message that is no answer.
    private static final Set<String> OFTEN_NOTHING = Set.of("most_recently_used_device", "targeted_device", "app", "sms", "whats_app");
    /// Roots that Braze always has something for.
    private static final Set<String> SENDER = Set.of("campaign", "canvas", "card", "preference_center");
    private static final Set<String> ROOTS = roots();

    private static final Pattern BEHIND_ROOT = Pattern.compile("\\w+\\s*\\.\\s*\\$\\{");

    private BrazeNames() {
    }

    private static Set<String> roots() {
        Set<String> all = new TreeSet<>(DATA);
        all.addAll(OFTEN_NOTHING);
        all.addAll(SENDER);
        all.add(CONTENT_BLOCKS);
        return all;
    }

    static Expression read(Span span, Expression.Named name, Reading reading) {
        String written = span.source().text().substring(span.start(), span.end());
        if (written.startsWith("${")) {
            return attribute(span, name, reading);
        }
        if (BEHIND_ROOT.matcher(written).lookingAt()) {
            return ofRoot(span, name, reading);
        }
        bare(span, name, reading);
        return name;
    }

    private static Expression attribute(Span span, Expression.Named name, Reading reading) {
        String attribute = checked(span, name.name());
        if (MADE_BY_BRAZE.containsKey(attribute)) {
            String standIn = MADE_BY_BRAZE.get(attribute);
            if (!standIn.startsWith("#")) {
                onlyBraze(span, "${" + attribute + "}", standIn, reading);
            }
            return StandIns.of(name, standIn);
        }
        if (!ATTRIBUTES.contains(attribute)) {
            reading.note(span, "Braze has no attribute '" + attribute + "' of its own"
                    + Reading.didYouMean(attribute, ATTRIBUTES) + "; one of yours is written custom_attribute.${" + attribute + "}");
        }
        return name;
    }

    private static String checked(Span span, String inBraces) {
        if (inBraces.isEmpty()) {
            throw new SyntaxMistake(span, "'${}' needs a name, as in ${first_name}");
        }
        if (inBraces.indexOf('|') >= 0) {
            throw new SyntaxMistake(span, "a filter stands behind the brace, as in ${first_name} | default: 'there'");
        }
        return inBraces;
    }

    private static Expression ofRoot(Span span, Expression.Named name, Reading reading) {
        String root = name.name();
        String field = name.steps().getFirst() instanceof Expression.Step.Field(String inBraces) ? checked(span, inBraces) : "";
        if (DATA.contains(root)) {
            return name;
        }
        if (OFTEN_NOTHING.contains(root)) {
            reading.note(span,
                    "only Braze knows '" + root + ".${" + field + "}' when it sends; here it is nothing, unless the data have it");
            return name;
        }
        if (root.equals("preference_center")) {
            return StandIns.of(name, "#preferences");
        }
        if (SENDER.contains(root)) {
            String standIn = "[" + root + "." + field + "]";
            onlyBraze(span, root + ".${" + field + "}", standIn, reading);
            return StandIns.of(name, standIn);
        }
        if (root.equals(CONTENT_BLOCKS)) {
            throw new SyntaxMistake(span, "a content block can only be printed here as it is; to do more with it, capture it first:"
                    + " {% capture block %}{{content_blocks.${" + field + "}}}{% endcapture %}");
        }
        throw new SyntaxMistake(span, "Braze knows no '" + root + ".${…}'" + Reading.didYouMean(root, ROOTS));
    }

    private static void onlyBraze(Span span, String what, String standIn, Reading reading) {
        reading.note(span, "only Braze knows '" + what + "' when it sends; here '" + standIn + "' stands for it, unless the data have it");
    }

    /// What is written without `${…}`, although Braze wants it.
    private static void bare(Span span, Expression.Named name, Reading reading) {
        if (ATTRIBUTES.contains(name.name()) && name.steps().isEmpty()) {
            reading.note(span, "without ${…}, '" + name.name() + "' is only what this template assigns; the person's is written ${"
                    + name.name() + "}");
        } else if (!name.steps().isEmpty() && name.steps().getFirst() instanceof Expression.Step.Field(String field)
                && (name.name().equals("custom_attribute") || name.name().equals("event_properties"))) {
            reading.note(span, "Braze wants braces here: " + name.name() + ".${" + field + "}");
        }
    }
}
