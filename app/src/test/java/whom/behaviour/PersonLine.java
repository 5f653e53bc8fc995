package whom.behaviour;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import whom.naive.Someone;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;

/// A person as a line: `ann: country US; orders 3; interests shoes + bags; tag vip; consent email yes since 2026-01-01T00:00;
/// purchase 2026-09-12T00:00 amount 5, category Shoes; sent mailchimp vip 2026-09-10T10:00`.
///
/// Moments are local unless they have an offset; text in double quotes keeps its white space, and `\\u0301` in it is that letter.
///
/// @param zone of moments without an offset
record PersonLine(ZoneId zone) {
    static final Schema SCHEMA = new Schema("email",
            List.of(attribute("email", Kind.TEXT), attribute("country", Kind.TEXT), attribute("city", Kind.TEXT),
                    attribute("sku", Kind.TEXT), attribute("orders", Kind.NUMBER), attribute("rate", Kind.NUMBER),
                    attribute("engagement", Kind.NUMBER), attribute("vip", Kind.BOOLEAN), attribute("birth_date", Kind.DATE),
                    attribute("renewal", Kind.DATE), attribute("signup_at", Kind.INSTANT), attribute("last_open_at", Kind.INSTANT),
                    attribute("last_purchase_at", Kind.INSTANT), attribute("interests", Kind.LIST)),
            List.of(event("purchase", new Property("amount", "Amount", Kind.NUMBER), new Property("category", "Category", Kind.TEXT),
                    new Property("gift", "Gift", Kind.BOOLEAN), new Property("due", "Due", Kind.DATE),
                    new Property("labels", "Labels", Kind.LIST)),
                    event("cart_add", new Property("product", "Product", Kind.TEXT)),
                    event("visit", new Property("page", "Page", Kind.TEXT)), event("unsubscribe")),
            List.of("email", "sms"));

    private static final Pattern LETTER = Pattern.compile("\\\\u([0-9a-f]{4})");

    private static Attribute attribute(String name, Kind kind) {
        return new Attribute(name, name, kind, Map.of());
    }

    private static EventKind event(String name, Property... properties) {
        return new EventKind(name, name, "did " + name, List.of(properties));
    }

    Someone read(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon).strip();
        Map<String, Object> attributes = new LinkedHashMap<>(Map.of("email", name));
        List<String> tags = new ArrayList<>();
        List<Someone.Deed> deeds = new ArrayList<>();
        Map<String, Someone.Said> consents = new LinkedHashMap<>();
        List<Someone.Sent> uploads = new ArrayList<>();
        for (String part : line.substring(colon + 1).split(";", -1)) {
            String[] words = part.strip().split(" +", 2);
            if (part.isBlank()) {
                continue;
            }
            String rest = words[1];
            if (words[0].equals("tag")) {
                tags.add(rest);
            } else if (words[0].equals("consent")) {
                String[] said = rest.split(" ", -1);
                consents.put(said[0], new Someone.Said(said[1].equals("yes"), said.length > 3 ? Scene.moment(said[3], zone) : null));
            } else if (words[0].equals("sent")) {
                String[] sent = rest.split(" ", -1);
                uploads.add(new Someone.Sent(sent[0], sent[1], Scene.moment(sent[2], zone)));
            } else if (SCHEMA.event(words[0]).isPresent()) {
                deeds.add(deed(SCHEMA.event(words[0]).get(), rest));
            } else {
                attributes.put(words[0], value(SCHEMA.attribute(words[0]).orElseThrow().kind(), rest));
            }
        }
        return new Someone(name, attributes, tags, deeds, consents, uploads);
    }

    private Someone.Deed deed(EventKind kind, String written) {
        String[] words = written.split(" +", 2);
        Map<String, Object> details = new LinkedHashMap<>();
        for (String detail : words.length == 1 ? new String[0] : words[1].split(",", -1)) {
            String[] parts = detail.strip().split(" +", 2);
            details.put(parts[0], value(kind.property(parts[0]).orElseThrow().kind(), parts[1]));
        }
        return new Someone.Deed(kind.name(), Scene.moment(words[0], zone), details);
    }

    private Object value(Kind kind, String written) {
        return switch (kind) {
            case TEXT -> text(written);
            case NUMBER -> new BigDecimal(written);
            case BOOLEAN -> Boolean.valueOf(written);
            case DATE -> LocalDate.parse(written);
            case INSTANT -> instant(written);
            case LIST -> List.of(written.split(" \\+ ", -1)).stream().map(PersonLine::text).toList();
        };
    }

    private Instant instant(String written) {
        return Scene.moment(written, zone);
    }

    private static String text(String written) {
        String bare = written.startsWith("\"") ? written.substring(1, written.length() - 1) : written;
        return LETTER.matcher(bare).replaceAll(letter -> String.valueOf((char) Integer.parseInt(letter.group(1), 16)));
    }
}
