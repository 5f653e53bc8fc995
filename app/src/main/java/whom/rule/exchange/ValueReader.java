package whom.rule.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.Literal;

/// Values as JSON gives them. Other tools often keep numbers and truths as text; what the attribute holds tells where that is meant.
record ValueReader(@Nullable Schema schema) {
    /// What the attribute holds, if that is known.
    Optional<Kind> kind(String attribute) {
        return Optional.ofNullable(schema).flatMap(known -> known.attribute(attribute)).map(Attribute::kind);
    }

    /// A text, a number or a truth; none for anything else.
    Optional<Literal> literal(String attribute, JsonNode json) {
        return switch (json.getNodeType()) {
            case STRING -> Optional.of(text(attribute, json.textValue()));
            case NUMBER -> Optional.of(new Literal.Number(json.decimalValue()));
            case BOOLEAN -> Optional.of(new Literal.Truth(json.booleanValue()));
            case NULL, MISSING, OBJECT, POJO, ARRAY, BINARY -> Optional.empty();
        };
    }

    Literal text(String attribute, String text) {
        Kind kind = kind(attribute).orElse(Kind.TEXT);
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (kind == Kind.BOOLEAN && (word.equals("true") || word.equals("false"))) {
            return new Literal.Truth(word.equals("true"));
        }
        if (kind == Kind.NUMBER) {
            try {
                return new Literal.Number(new BigDecimal(word));
            } catch (NumberFormatException noNumber) {
                return new Literal.Text(text);
            }
        }
        return new Literal.Text(text);
    }

    /// The parts of a list in one text, as react-querybuilder splits it: by commas, `\,` being a comma itself; trimmed, blank ones left out.
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        for (String part : list.split("(?<!\\\\),", -1)) {
            String bare = part.replace("\\,", ",").strip();
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }
}
