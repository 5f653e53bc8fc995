package whom.export.preset;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whom.text.Folding;
import whom.text.NearMatch;
import whom.text.Refusal;

/// Reads the steps of a value, and refuses an order in which they cannot work.
///
/// @param countries how the step `country` writes one where it does not say
record StepReader(Step.Country.Form countries) {
    private static final Map<String, Step> PLAIN = Map.ofEntries(Map.entry("trim", new Step.Trim()), Map.entry("lower", new Step.Lower()),
            Map.entry("upper", new Step.Upper()), Map.entry("collapse", new Step.Collapse()),
            Map.entry("removeWhitespace", new Step.RemoveWhitespace()), Map.entry("stripPunctuation", new Step.StripPunctuation()),
            Map.entry("lettersOnly", new Step.LettersOnly()), Map.entry("plainLetters", new Step.PlainLetters()),
            Map.entry("digits", new Step.Digits()), Map.entry("digitsNoLeadingZeros", new Step.DigitsNoLeadingZeros()),
            Map.entry("email", new Step.Email()), Map.entry("e164", new Step.Phone(null)), Map.entry("language", new Step.Language()),
            Map.entry("timeZone", new Step.Zone()), Map.entry("usState", new Step.UsState()), Map.entry("usZip5", new Step.UsZip5()),
            Map.entry("bareName", new Step.BareName()), Map.entry("dropPlusTag", new Step.DropPlusTag()),
            Map.entry("deviceId", new Step.DeviceId()), Map.entry("sha256hex", new Step.Sha256()),
            Map.entry("epochSeconds", new Step.EpochSeconds()), Map.entry("instant", new Step.Instant()));
    private static final List<String> WITH_MORE = List.of("country", "date:pattern", "e164:region", "country:form", "join:separator",
            "truncate:characters", "pad:digits", "gmailCanonical:dots", "gmailCanonical:dots+plus");

    List<Step> steps(Fields column) throws Refusal {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : column.list("pipe")) {
            steps.add(step.isObject() ? words(column, step) : step(column, step.asText()));
        }
        inOrder(column, steps);
        return steps;
    }

    /// A typed step must see the value before anything has made a text of it, and what is hashed cannot be changed any more.
    private static void inOrder(Fields column, List<Step> steps) throws Refusal {
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0 && steps.get(i) instanceof Step.Typed typed) {
                throw column.refusal("pipe",
                        "makes a text of the value before a step that needs " + typed.needs() + "; put that step first");
            }
            if (steps.get(i) instanceof Step.Sha256 && i + 1 < steps.size()) {
                throw column.refusal("pipe", steps.get(i + 1) instanceof Step.Sha256
                        ? "hashes twice; nobody could match that"
                        : "goes on after sha256hex; a hash must be the last step");
            }
        }
    }

    private Step step(Fields column, String word) throws Refusal {
        Step plain = PLAIN.get(word);
        if (plain != null) {
            return plain;
        }
        int colon = word.indexOf(':');
        String more = colon < 0 ? "" : word.substring(colon + 1);
        return switch (colon < 0 ? word : word.substring(0, colon)) {
            case "country" -> new Step.Country(colon < 0 ? countries : form(column, "pipe", more));
            case "date" -> new Step.Date(pattern(column, "pipe", more));
            case "join" -> new Step.Join(more);
            case "e164" -> new Step.Phone(region(column, more));
            case "truncate" -> new Step.Truncate(number(column, word, more));
            case "pad" -> new Step.Pad(number(column, word, more));
            case "gmailCanonical" -> switch (more) {
                case "dots" -> new Step.GmailCanonical(false);
                case "dots+plus" -> new Step.GmailCanonical(true);
                default -> throw unknown(column, word);
            };
            default -> throw unknown(column, word);
        };
    }

    private static String region(Fields column, String word) throws Refusal {
        if (!word.equals(Step.Phone.OF_PERSON) && !List.of(Locale.getISOCountries()).contains(word)) {
            throw column.refusal("pipe",
                    "has “e164:" + word + "”; behind the colon stands a country such as DE, or “country” for that of the person");
        }
        return word;
    }

    private static int number(Fields column, String word, String more) throws Refusal {
        if (!more.matches("[1-9][0-9]{0,5}")) {
            throw column.refusal("pipe", "has “" + word + "”, which needs a whole number behind the colon");
        }
        return Integer.parseInt(more);
    }

    static Step.Country.Form form(Fields fields, String name, String word) throws Refusal {
        for (Step.Country.Form form : Step.Country.Form.values()) {
            if (form.word().equals(word)) {
                return form;
            }
        }
        throw fields.refusal(name, "has “" + word + "”; a country is alpha2, alpha3 or name");
    }

    private static Refusal unknown(Fields column, String word) {
        List<String> known = new ArrayList<>(PLAIN.keySet().stream().sorted().toList());
        known.addAll(WITH_MORE);
        Optional<String> near = NearMatch.of(word, known);
        return column.refusal("pipe", "has an unknown step “" + word + "”"
                + near.map(n -> "; did you mean “" + n + "”?").orElse("; there are " + String.join(", ", known) + " and words"));
    }

    private static Step words(Fields column, JsonNode step) throws Refusal {
        JsonNode words = step.has("map") ? step.get("map") : step.get("words");
        if (step.size() != 1 || words == null || !words.isObject()) {
            throw column.refusal("pipe", "has a step that is neither a word nor { \"words\": { … } }");
        }
        return new Step.Words(words.properties().stream()
                .collect(Collectors.toMap(e -> Folding.fold(e.getKey()), e -> e.getValue().asText(), (first, _) -> first)));
    }

    static DateTimeFormatter pattern(Fields fields, String name, String pattern) throws Refusal {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        } catch (IllegalArgumentException _) {
            throw fields.refusal(name, "holds “" + pattern + "”, which is no pattern for dates, such as yyyy-MM-dd");
        }
    }
}
