package whom.naive;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;

/// People with missing and odd values, and with events on the edges of windows, some at the very same moment.
record RandomPeople(Schema schema, Moments moments, Chance chance) {
    private static final List<String> BLANK = List.of("", " ", "\t\u2003");

    List<Someone> some(int number) {
        return IntStream.range(0, number).mapToObj(this::someone).toList();
    }

    private Someone someone(int number) {
        String email = "p" + number + chance.one(List.of("@example.com", "@Example.org", "@exämple.net"));
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("email", email);
        for (Attribute attribute : schema.attributes()) {
            if (!attribute.name().equals("email") && chance.in(75)) {
                values.put(attribute.name(), value(attribute.kind()));
            }
        }
        List<Someone.Deed> deeds = new ArrayList<>();
        for (EventKind kind : schema.events()) {
            int times = chance.in(25) ? 0 : chance.upTo(5);
            for (int i = 0; i < times; i++) {
                boolean together = !deeds.isEmpty() && chance.in(15);
                deeds.add(new Someone.Deed(kind.name(), together ? deeds.getLast().at() : moments.instant(chance), details(kind)));
            }
        }
        return new Someone(email, values, words(Texts.TAGS, 3), deeds, consents(), uploads());
    }

    private Map<String, Object> details(EventKind kind) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (Property property : kind.properties()) {
            if (chance.in(75)) {
                details.put(property.name(), value(property.kind()));
            }
        }
        return details;
    }

    private Map<String, Someone.Said> consents() {
        Map<String, Someone.Said> consents = new LinkedHashMap<>();
        for (String channel : schema.channels()) {
            if (chance.in(75)) {
                Instant since = chance.in(50) ? moments.instant(chance) : null;
                consents.put(channel, new Someone.Said(chance.in(75), since));
            }
        }
        return consents;
    }

    private List<Someone.Sent> uploads() {
        return IntStream.range(0, chance.in(50) ? 0 : 1 + chance.upTo(2))
                .mapToObj(i -> new Someone.Sent(chance.one(World.PRESETS), chance.one(World.SEGMENTS), moments.instant(chance))).toList();
    }

    private Object value(Kind kind) {
        return switch (kind) {
            case TEXT -> chance.in(10) ? chance.one(BLANK) : chance.one(chance.in(50) ? Texts.COMMON : Texts.WORDS);
            case NUMBER -> new BigDecimal(chance.one(chance.in(60) ? Texts.SMALL_NUMBERS : Texts.NUMBERS));
            case BOOLEAN -> chance.in(50);
            case DATE -> moments.day(chance);
            case INSTANT -> moments.instant(chance);
            case LIST -> words(Texts.COMMON, 4);
        };
    }

    private List<String> words(List<String> all, int most) {
        return IntStream.range(0, chance.upTo(most)).mapToObj(i -> chance.one(all)).distinct().toList();
    }
}
