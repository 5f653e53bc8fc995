package whom.template.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whom.liquid.Variable;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.template.Addressing;
import whom.template.Dialect;
import whom.template.Target;
import whom.text.NearMatch;

/// Holds a mapping against what is known about people.
public final class MappingCheck {
    private static final int MOST_STEPS = 5;
    private static final Pattern STEP = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*");
    private static final Set<String> WORDS = Set.of("true", "false", "nil", "null", "blank", "empty", "forloop", "tablerowloop", "and",
            "or", "contains", "in");
    private static final Pattern DIRECTIVE = Pattern.compile("%[-^#0_:]*[0-9]*([A-Za-z+])");
    private static final String TIME_OF_DAY = "HIklMSLNpPrRTXzZsc+";
    private static final String KNOWN = "YCymBbhdejHIklMSLNzZAauwGgVUWsnt%cDFvxXrRTpP+";

    private final Schema schema;
    private final Addressing plain;
    private final Mapping mapping;
    private final List<Mistake> mistakes = new ArrayList<>();

    /// A part of a line.
    public enum Part {
        NAME("name"), ATTRIBUTE("attribute"), DEFAULT("default"), FORMAT("format");

        private final String word;

        Part(String word) {
            this.word = word;
        }

        /// As in a template's settings.
        public String word() {
            return word;
        }
    }

    /// @param line    from 0
    /// @param message what is wrong and what to do, without a place
    public record Mistake(int line, Part part, String message) {}

    private MappingCheck(Mapping mapping, Schema schema, Dialect dialect) {
        this.mapping = mapping;
        this.schema = schema;
        this.plain = new Addressing(dialect, schema);
    }

    /// All that is wrong, in the order of the lines.
    public static List<Mistake> of(Mapping mapping, Schema schema, Dialect dialect) {
        MappingCheck check = new MappingCheck(mapping, schema, dialect);
        for (int at = 0; at < mapping.lines().size(); at++) {
            check.line(at, mapping.lines().get(at));
        }
        return List.copyOf(check.mistakes);
    }

    private void line(int at, Mapping.Line line) {
        name(at, line).ifPresent(said -> mistakes.add(new Mistake(at, Part.NAME, said)));
        Optional<Attribute> attribute = schema.attributes().stream().filter(a -> a.name().equals(line.attribute())).findFirst();
        if (attribute.isEmpty()) {
            String meant = NearMatch.of(line.attribute(), schema.attributes().stream().map(Attribute::name).toList())
                    .map(near -> "; did you mean `" + near + "`?").orElse("");
            mistakes.add(new Mistake(at, Part.ATTRIBUTE,
                    line.attribute().isBlank() ? "needs an attribute" : "there is no attribute `" + line.attribute() + "`" + meant));
        }
        if (line.otherwise() != null && line.otherwise().isEmpty()) {
            mistakes.add(new Mistake(at, Part.DEFAULT, "is empty; leave it out where nothing should stand"));
        }
        String format = line.format();
        if (format != null) {
            attribute.flatMap(a -> format(a, format)).ifPresent(said -> mistakes.add(new Mistake(at, Part.FORMAT, said)));
        }
    }

    private Optional<String> name(int at, Mapping.Line line) {
        List<String> steps = line.steps();
        if (line.name().isBlank()) {
            return Optional.of("needs a name");
        }
        if (steps.size() > MOST_STEPS || !steps.stream().allMatch(step -> STEP.matcher(step).matches())) {
            return Optional.of("is no name of a variable: letters, digits, _ and -, with dots between at most " + MOST_STEPS + " steps");
        }
        String first = steps.getFirst();
        if (WORDS.contains(first)) {
            return Optional.of("`" + first + "` is a word of the template language");
        }
        for (int other = 0; other < at; other++) {
            Mapping.Line before = mapping.lines().get(other);
            if (before.name().equals(line.name())) {
                return Optional.of("is there twice");
            }
            if (line.name().startsWith(before.name() + ".") || before.name().startsWith(line.name() + ".")) {
                return Optional
                        .of("cannot be together with `" + before.name() + "`: one is a value, and the other needs a group of that name");
            }
        }
        return hidden(line, steps);
    }

    /// What the name means already, unless that is the same attribute.
    private Optional<String> hidden(Mapping.Line line, List<String> steps) {
        return switch (plain.target(new Variable(steps))) {
            case Target.OfPerson(String attribute) -> attribute.equals(line.attribute()) && steps.size() == plain.stepsToAttribute(steps)
                    ? Optional.empty()
                    : Optional.of("would hide the attribute `" + attribute + "`");
            case Target.Person _ -> Optional.of("`" + line.name() + "` is the person");
            case Target.Segment _ -> Optional.of("`segment` is the segment that is looked at");
            case Target.Segments _ -> Optional.of("`" + line.name() + "` are the segments of the person");
            case Target.Nothing _,Target.Anything _ -> Optional.empty();
        };
    }

    private static Optional<String> format(Attribute attribute, String format) {
        return switch (attribute.kind()) {
            case DATE, INSTANT -> moments(attribute, format);
            case NUMBER -> NumberForm.of(format).isPresent()
                    ? Optional.empty()
                    : Optional.of("is no format of a number; write it as 0, 0.00, #,##0.00 or #.##0,00");
            case TEXT, BOOLEAN, LIST -> Optional.of("only dates, moments and numbers have a format, and `" + attribute.name() + "` holds "
                    + (attribute.kind() == Kind.TEXT ? "text" : attribute.kind() == Kind.LIST ? "a list" : "true or false"));
        };
    }

    private static Optional<String> moments(Attribute attribute, String format) {
        var found = DIRECTIVE.matcher(format.replace("%%", ""));
        boolean any = false;
        while (found.find()) {
            any = true;
            String letter = found.group(1);
            if (!KNOWN.contains(letter)) {
                return Optional.of("has no `" + found.group() + "`; a day is %d, a month %m, a year %Y, an hour %H, a minute %M");
            }
            if (attribute.kind() == Kind.DATE && TIME_OF_DAY.contains(letter)) {
                return Optional.of("`" + found.group() + "` is a time of day, and `" + attribute.name() + "` holds days");
            }
        }
        return any ? Optional.empty() : Optional.of("is no format of a date; write it as %d.%m.%Y");
    }
}
