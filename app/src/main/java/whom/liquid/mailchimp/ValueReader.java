package whom.liquid.mailchimp;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.parse.Reading;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Expression.Step;
import whom.liquid.tree.Filtered;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;

/// Reads merge tags that print something.
final class ValueReader {
    /// The groups of a person by their titles, in the data.
    static final String GROUPS = "GROUPS";
    private static final Pattern NAME = Pattern.compile("[A-Z0-9_]+");
    /// The fields that every new audience has, by number.
    private static final Map<String, String> NUMBERED = Map.of("MERGE0", "EMAIL", "MERGE1", "FNAME", "MERGE2", "LNAME", "MERGE3", "ADDRESS",
            "MERGE4", "PHONE");
    /// All words that may stand before a colon, those of blocks too.
    static final List<String> VERBS = Stream.concat(SenderTags.verbs().stream(), Stream.of("UPPER", "LOWER", "TITLE", "URL", "HTML", "DATE",
            GROUPS, "IF", "IFNOT", "ELSEIF", "ELSE", "END", "INTERESTED")).toList();

    private final Reading reading;

    ValueReader(Reading reading) {
        this.reading = reading;
    }

    Node node(Verb tag) {
        Span span = tag.span();
        String name = tag.text();
        Known known = SenderTags.get(name.toUpperCase(Locale.ROOT));
        return switch (known) {
            case Known.StandIn(String text) -> new Node.Text(span, text);
            case Known.Refused(String why, _) -> throw refused(span, tag.name(), why);
            case null -> new Node.Output(span, tag.argument() == null ? named(span, name, Printing.ESCAPED) : shaped(tag, tag.argument()));
        };
    }

    private static SyntaxMistake refused(Span span, String name, String why) {
        return new SyntaxMistake(span, "Mailchimp's tag '" + name + "' does not work here: " + why);
    }

    /// `VERB:argument`
    private Filtered shaped(Verb tag, String argument) {
        Span span = tag.span();
        return switch (tag.name()) {
            case "UPPER" -> named(span, argument, Printing.UPPER, Printing.ESCAPED);
            case "LOWER" -> named(span, argument, Printing.LOWER, Printing.ESCAPED);
            case "TITLE" -> named(span, argument, Printing.TITLE, Printing.ESCAPED);
            case "URL" -> named(span, argument, Printing.URL);
            case "HTML" -> named(span, argument);
            case "DATE" -> today(span, argument);
            case GROUPS -> new Filtered(group(span, argument), List.of(Printing.PLAIN, Printing.ESCAPED));
            default -> {
                if (tag.name().equals("MC") && argument.equalsIgnoreCase("DATE")) {
                    yield today(span, "m/d/Y");
                }
                throw unknown(tag, argument);
            }
        };
    }

    private static Filtered today(Span span, String format) {
        if (format.isEmpty()) {
            throw new SyntaxMistake(span, "'DATE' needs a format, as in *|DATE:d/m/Y|*");
        }
        return new Filtered(Expression.Literal.NOTHING, List.of(Printing.today(format)));
    }

    private static SyntaxMistake unknown(Verb tag, String argument) {
        if (tag.name().indexOf('|') >= 0) {
            return noDefault(tag.span(), tag.name());
        }
        if (SenderTags.isClosed(tag.name())) {
            String name = tag.name() + ":" + argument.toUpperCase(Locale.ROOT);
            return new SyntaxMistake(tag.span(), "'" + name + "' is no tag of Mailchimp's that Whom knows" + Reading.didYouMean(name,
                    SenderTags.names().stream().filter(other -> other.startsWith(tag.name() + ":")).toList()));
        }
        return new SyntaxMistake(tag.span(),
                "'" + tag.name() + ":…' is no tag of Mailchimp's that Whom knows" + Reading.didYouMean(tag.name(), VERBS));
    }

    /// A field or a tag of the sender, by its name, with what is done to it before it is printed.
    private Filtered named(Span span, String written, Filtered.Call... calls) {
        Expression expression = value(span, written);
        List<Filtered.Call> all = new ArrayList<>();
        if (!(expression instanceof Expression.Literal)) {
            all.add(written.strip().equalsIgnoreCase("BIRTHDAY") ? Printing.BIRTHDAY : Printing.PLAIN);
        }
        all.addAll(List.of(calls));
        return new Filtered(expression, all);
    }

    /// What a name stands for: a field of the data, or what stands in for the sender's.
    Expression value(Span span, String written) {
        String name = written.strip().toUpperCase(Locale.ROOT);
        Known known = SenderTags.get(name);
        return switch (known) {
            case Known.StandIn(String text) -> new Expression.Literal(text);
            case Known.Refused(String why, _) -> throw refused(span, name, why);
            case null -> switch (name) {
                // Not in the mail itself, only on the page that shows it in a browser.
                case "ARCHIVE_PAGE" -> Expression.Literal.NOTHING;
                case "CURRENT_YEAR" -> new Expression.Piped(today(span, "Y"));
                case "DATE" -> new Expression.Piped(today(span, ""));
                case "MC_LANGUAGE_LABEL" ->
                    new Expression.Piped(new Filtered(reading.named(span, "MC_LANGUAGE", List.of()), List.of(Printing.LANGUAGE)));
                default -> field(span, written.strip(), name);
            };
        };
    }

    private static SyntaxMistake noDefault(Span span, String written) {
        return new SyntaxMistake(span, "a merge tag has no default in it: set one for the field in the audience, or write *|IF:"
                + written.substring(0, written.indexOf('|')).strip() + "|* … *|ELSE:|* … *|END:IF|*");
    }

    private Expression field(Span span, String written, String name) {
        if (written.indexOf('|') >= 0) {
            throw noDefault(span, written);
        }
        if (!NAME.matcher(name).matches()) {
            throw new SyntaxMistake(span, name.isEmpty()
                    ? "the name of a field is missing"
                    : "'" + written + "' is no merge tag: names have letters, digits and _ alone"
                            + (name.indexOf(' ') < 0 ? "" : ", as FNAME"));
        }
        note(span, written, name);
        return reading.named(span, NUMBERED.getOrDefault(name, name), List.of());
    }

    /// What looks like a slip, though any name may be that of a field.
    private void note(Span span, String written, String name) {
        if (!written.equals(name)) {
            reading.note(span, "Mailchimp's tags are written in capitals: " + name);
        }
        String meant = SenderTags.meant(name);
        if (meant != null) {
            reading.note(span, "'" + name + "' is read from the data, as a field of the audience; did you mean '" + meant + "'?");
        } else {
            List<String> tags = SenderTags.names().stream().filter(tag -> tag.length() >= 5 && tag.indexOf(':') < 0).toList();
            String near = Reading.didYouMean(name, tags);
            if (!near.isEmpty()) {
                reading.note(span, "'" + name + "' is read from the data, as a field of the audience" + near);
            }
        }
    }

    /// The choices that somebody has made in a group.
    Expression group(Span span, String title) {
        if (title.isBlank()) {
            throw new SyntaxMistake(span, "the title of a group is missing, as in *|GROUPS:Interests|*");
        }
        return reading.named(span, GROUPS, List.of(new Step.At(new Expression.Literal(title.strip()))));
    }
}
