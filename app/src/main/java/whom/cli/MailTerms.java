package whom.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.audience.Bitmap;
import whom.export.AddedColumn;
import whom.export.Earlier;
import whom.export.Holdout;
import whom.export.PerPerson;
import whom.export.Split;
import whom.export.Terms;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Value;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.PersonalMail;
import whom.template.Standing;
import whom.text.Folding;
import whom.text.Refusal;

/// What was asked of an export, made of the workspace's templates, attributes and people.
final class MailTerms {
    private static final String NO_GROUP = "none";

    private final Rooms rooms;
    private final Reading reading;
    private final ExportTerms asked;
    private final String name;
    private final List<String> named;
    private final Map<String, Bitmap> segments;
    private final Map<String, PersonalMail> mails = new HashMap<>();
    private @Nullable WhoGets whoGets;
    private @Nullable Matrix matrix;

    /// @param name     of the export
    /// @param parts    what it is made of, in the order of asking
    /// @param segments who is in each
    MailTerms(Rooms rooms, Reading reading, ExportTerms asked, String name, List<Written> parts, Map<String, Bitmap> segments) {
        this.rooms = rooms;
        this.reading = reading;
        this.asked = asked;
        this.name = name;
        this.named = parts.stream().flatMap(part -> Stream.ofNullable(part.segment())).toList();
        this.segments = segments;
    }

    Terms terms(@Nullable Earlier earlier) throws Refusal {
        List<AddedColumn> added = new ArrayList<>();
        for (String column : asked.added) {
            added.add(column(column.strip()));
        }
        PersonalMail mail = asked.template == null ? null : mail(asked.template);
        Terms.Sends sends = mail == null ? _ -> true : mail::isSent;
        return new Terms(Terms.PLAIN.marking(), added, sends, split(), holdout(), earlier, null);
    }

    private AddedColumn column(String asked) throws Refusal {
        int equals = asked.indexOf('=');
        if (equals >= 0) {
            String[] what = asked.substring(equals + 1).split(":", 2);
            return new AddedColumn(asked.substring(0, equals).strip(), from(what[0], what.length > 1 ? what[1] : "html"),
                    part(asked, what[0].strip(), what.length > 1 ? what[1].strip() : "html"));
        }
        return switch (asked) {
            case "segment" -> new AddedColumn(asked, asked, this::segmentOf);
            case "variant" -> new AddedColumn(asked, from(template(asked), asked), variant(asked));
            case "subject", "preheader", "html" ->
                new AddedColumn(asked, from(template(asked), asked), part(asked, template(asked), asked));
            default -> throw new Refusal("--add " + asked + ": is none of segment, variant, subject, preheader, html; another template is "
                    + "written NAME=TEMPLATE, and attributes are named by --columns");
        };
    }

    private static String from(String template, String part) {
        return "template " + template + ": " + part;
    }

    private String template(String option) throws Refusal {
        if (asked.template == null) {
            throw new Refusal(option + " is what a template makes of a person; say of which with --template");
        }
        return asked.template;
    }

    private PerPerson part(String option, String template, String part) throws Refusal {
        PersonalMail mail = mail(template);
        return switch (part) {
            case "html" -> mail::html;
            case "subject" -> mail::subject;
            case "preheader" -> mail::preheader;
            default -> throw new Refusal("--add " + option + ": a template has html, subject and preheader, but no " + part);
        };
    }

    private PerPerson variant(String option) throws Refusal {
        Message message = reading.workspace().template(template(option));
        PersonalMail mail = mail(message.id());
        Matrix all = matrix == null ? whoGets().matrix(message) : matrix;
        matrix = all;
        return person -> mail.variant(person, all);
    }

    private PersonalMail mail(String template) throws Refusal {
        PersonalMail known = mails.get(template);
        if (known == null) {
            known = new PersonalMail(whoGets().renderer(), reading.workspace().template(template), this::standing);
            mails.put(template, known);
        }
        return known;
    }

    /// Everyone's variants, so that they are called as `whom variants` calls them.
    private WhoGets whoGets() throws Refusal {
        WhoGets known = whoGets;
        if (known == null) {
            SegmentChoice all = SegmentChoice.of(rooms, reading, named);
            known = WhoGets.of(rooms, reading, SegmentChoice.all(all.members()));
            whoGets = known;
        }
        return known;
    }

    private Standing standing(Person person) {
        List<String> in = whoGets == null ? List.of() : whoGets.segments().of(person);
        String segment = segmentOf(person);
        return new Standing(in.contains(segment) ? segment : null, in);
    }

    /// The first of those asked for that the person is in.
    private String segmentOf(Person person) {
        return segments.entrySet().stream().filter(segment -> segment.getValue().contains(person.id())).map(Map.Entry::getKey).findFirst()
                .orElse(name);
    }

    private @Nullable Split split() throws Refusal {
        String by = asked.splitBy;
        if (by == null) {
            return null;
        }
        Attribute attribute = reading.store().schema().attribute(by).orElse(null);
        if (attribute != null) {
            if (attribute.kind() == Kind.LIST) {
                throw new Refusal("--split-by " + by + ": a person can have several values of it, and would stand in several files");
            }
            return new Split(attribute.name(), person -> group(person.attributes().get(attribute.name())));
        }
        return switch (by) {
            case "variant" -> {
                PerPerson variant = variant("--split-by variant");
                yield new Split("variant of " + asked.template, person -> {
                    String id = variant.of(person);
                    return id.isEmpty() ? NO_GROUP : id;
                });
            }
            case "consent" ->
                throw new Refusal("--split-by consent: only people who gave consent are ever written, and whether it was confirmed "
                        + "(single or double opt-in) is not known here; where an attribute says so, name that attribute");
            default -> throw new Refusal("--split-by " + by + ": is neither variant nor an attribute"
                    + Suggestion.of(by, reading.store().schema().attributes().stream().map(Attribute::name).toList()));
        };
    }

    private static String group(@Nullable Value value) {
        return switch (value) {
            case null -> NO_GROUP;
            case Value.Text(String text) -> Folding.fold(text.strip());
            case Value.Number(var number) -> number.toPlainString();
            case Value.Truth(boolean truth) -> truth ? "yes" : "no";
            case Value.Date(var date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(var texts) -> String.join(" ", texts).toLowerCase(Locale.ROOT);
        };
    }

    /// The same people as `RANDOM 10% SEED 'holdout'` selects.
    private @Nullable Holdout holdout() throws Refusal {
        BigDecimal percent = asked.percent();
        if (percent == null) {
            return null;
        }
        Rule share = new Rule(new Group(Joiner.ALL, List.of(new Condition.RandomShare(percent, BigDecimal.ZERO, asked.seed, Mark.NONE)),
                Mark.NONE));
        Bitmap people = reading.count(new Written("holdout", null, share, _ -> "--holdout")).members();
        return new Holdout(percent, asked.seed, people);
    }
}
