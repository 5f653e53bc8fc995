package whom.template;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import whom.liquid.LiquidProblem;
import whom.audience.Bitmap;
import whom.liquid.Parsed;
import whom.liquid.Rendering;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.template.mapping.Mapping;
import whom.text.Place;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Fills messages in for people at one moment. Safe for several threads; what was parsed is kept for as long as the text stays the same.
public final class Renderer {
    private static final int KEPT = 64;
    private static final int PAGE = 1_000;
    private static final String TEXT = ".txt";

    private final Engines engines;
    private final Path templates;
    private final FolderPartials partials;
    private final Assets assets;
    private final Schema schema;
    private final ZonedDateTime now;
    private final Map<Spoken, Addressing> addressings = new ConcurrentHashMap<>();
    private final Map<Written, Parsed> parsed = new ConcurrentHashMap<>();

    /// By which names some messages read people.
    private record Spoken(Dialect dialect, Mapping mapping) {}

    /// What was parsed once needs no second time.
    ///
    /// @param marked whether with [SourceMarks]
    private record Written(Dialect dialect, Form form, String source, boolean marked) {}

    /// @param templates the workspace's `templates` folder, for partials and for pictures in its `assets`
    public Renderer(Engines engines, Path templates, Schema schema, AsOf asOf) {
        this.engines = engines;
        this.templates = templates;
        this.partials = new FolderPartials(templates);
        this.assets = new Assets(templates);
        this.schema = schema;
        this.now = asOf.instant().atZone(asOf.zone());
    }

    /// The message as the person gets it.
    ///
    /// @throws Refusal when the template is wrong, with file and place; its cause is the [LiquidProblem]
    public Page render(Message message, Person person, Standing standing) throws Refusal {
        Map<String, Object> data = data(message, person, standing);
        Rendering page = fill(Part.body(message), data);
        return page(message, page, page.html(), data, RemotePictures.NONE);
    }

    /// The message as the person gets it, with pictures from elsewhere; its elements tell where they stand in the source, see [PageSpot].
    ///
    /// @throws Refusal when the template is wrong, with file and place; its cause is the [LiquidProblem]
    public Page render(Message message, Person person, Standing standing, RemotePictures remote) throws Refusal {
        Map<String, Object> data = data(message, person, standing);
        Rendering page = fill(Part.body(message), data);
        return page(message, page, marked(message, page, data), data, remote);
    }

    /// The page with marks, or as it is where they would change more than that.
    private String marked(Message message, Rendering page, Map<String, Object> data) {
        try {
            Rendering marked = parse(Part.body(message), true).render(data, now);
            return SourceMarks.without(marked.html()).equals(page.html()) ? marked.html() : page.html();
        } catch (LiquidProblem e) {
            return page.html();
        }
    }

    private Page page(Message message, Rendering page, String html, Map<String, Object> data, RemotePictures remote) throws Refusal {
        Inbox inbox = inbox(message, data);
        return new Page(SafePage.of(html, assets, remote), inbox.subject(), inbox.preheader(), page.path(), page.notSent());
    }

    /// What the person's inbox shows of the message.
    ///
    /// @throws Refusal when subject or preheader is wrong, with file and place
    public Inbox inbox(Message message, Person person, Standing standing) throws Refusal {
        return inbox(message, data(message, person, standing));
    }

    private Inbox inbox(Message message, Map<String, Object> data) throws Refusal {
        return new Inbox(oneLine(fill(Part.subject(message), data).html()), oneLine(fill(Part.preheader(message), data).html()));
    }

    /// The HTML as it would be sent to the person; whoever looks at it in a window takes [#render] instead.
    ///
    /// @throws Refusal when the template is wrong, with file and place
    public Rendering rendering(Message message, Person person, Standing standing) throws Refusal {
        return fill(Part.body(message), data(message, person, standing));
    }

    /// The plain text that the author wrote, as the person gets it; nothing where there is none.
    ///
    /// @throws Refusal when it is wrong, with file and place
    public Optional<String> text(Message message, Person person, Standing standing) throws Refusal {
        return message.text() == null
                ? Optional.empty()
                : Optional.of(fill(new Part(message, TEXT, message.text()), data(message, person, standing)).html().replace("\r\n", "\n"));
    }

    /// Every variant of the message over all of the crowd: exact, found by going each distinct combination of what the branches read once.
    ///
    /// @param crowd   everyone who counts
    /// @param columns segments to count within, too; whoever is in none of them still counts as one of the crowd
    public Matrix variants(Message message, Crowd crowd, List<Audience> columns, Cancellation cancellation) throws Refusal {
        Part part = Part.body(message);
        try {
            Parsed body = parse(part);
            Addressing addressing = addressing(message);
            return new Variants(body, addressing, schema, columns, now).of(crowd, cancellation);
        } catch (LiquidProblem e) {
            throw refusal(part, e);
        }
    }

    /// The message as it was understood.
    ///
    /// @throws Refusal when the template is wrong, with file and place; its cause is the [LiquidProblem]
    public Parsed understood(Message message) throws Refusal {
        return understood(Part.body(message));
    }

    /// What the message, its subject and its preheader read and nobody has.
    ///
    /// @throws Refusal when the template is wrong, with file and place
    public List<Unprovided> unprovided(Message message) throws Refusal {
        List<Unprovided> all = new ArrayList<>();
        Addressing addressing = addressing(message);
        for (Part part : List.of(Part.body(message), Part.subject(message), Part.preheader(message))) {
            understood(part).reads().forEach(read -> {
                if (addressing.target(read.variable()) instanceof Target.Nothing(String asked)) {
                    all.add(new Unprovided(read, asked, part.setting()));
                }
            });
        }
        return all;
    }

    /// Values of the crowd that the message prints as they are although a browser reads HTML in them; each attribute once, with all its people.
    ///
    /// @throws Refusal when the template is wrong, with file and place
    public List<Markup> markup(Message message, Crowd crowd, Cancellation cancellation) throws Refusal {
        Parsed body = understood(message);
        Addressing addressing = addressing(message);
        List<Attribute> attributes = MarkupSearch.attributes(body, addressing, schema);
        MarkupSearch search = new MarkupSearch(body, addressing, now);
        Bitmap holding = MarkupSearch.mayHold(attributes, crowd);
        for (long from = 0; from < holding.size(); from += PAGE) {
            for (Person person : crowd.persons(holding.ids(from, PAGE))) {
                cancellation.check();
                search.look(person, attributes);
            }
        }
        return search.found();
    }

    /// By which names the message reads a person.
    public Addressing addressing(Message message) {
        return addressings.computeIfAbsent(new Spoken(message.dialect(), message.mapping()),
                spoken -> new Addressing(spoken.dialect(), schema, spoken.mapping()));
    }

    /// What stands for the person under each further name of the message, as it would print; names that have nothing are not there.
    public Map<String, String> mapped(Message message, Person person) {
        Map<String, String> shown = new LinkedHashMap<>();
        PersonData.mapped(person, addressing(message), now.getZone())
                .forEach((line, value) -> shown.put(line.name(), value instanceof List<?> list
                        ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                        : value instanceof BigDecimal number ? number.toPlainString() : value.toString()));
        return shown;
    }

    private Map<String, Object> data(Message message, Person person, Standing standing) {
        return PersonData.of(person, standing, addressing(message), now.getZone());
    }

    /// A text of a message that is filled in.
    ///
    /// @param setting its name in the message's settings, the ending of its own file, or null for the message itself
    private record Part(Message message, @Nullable String setting, String source) {
        static Part body(Message message) {
            return new Part(message, null, message.source());
        }

        static Part subject(Message message) {
            return new Part(message, "subject", message.subject());
        }

        static Part preheader(Message message) {
            return new Part(message, "preheader", message.preheader());
        }
    }

    private Rendering fill(Part part, Map<String, Object> data) throws Refusal {
        try {
            Rendering rendering = parse(part).render(data, now);
            if (!rendering.problems().isEmpty()) {
                throw LiquidProblem.of(rendering.problems());
            }
            return rendering;
        } catch (LiquidProblem e) {
            throw refusal(part, e);
        }
    }

    private Parsed understood(Part part) throws Refusal {
        try {
            return parse(part);
        } catch (LiquidProblem e) {
            throw refusal(part, e);
        }
    }

    private Parsed parse(Part part) throws LiquidProblem {
        return parse(part, false);
    }

    private Parsed parse(Part part, boolean marked) throws LiquidProblem {
        Written written = new Written(part.message().dialect(), part.setting() == null ? part.message().form() : Form.LIQUID,
                part.source(), marked);
        Parsed known = parsed.get(written);
        if (known != null) {
            return known;
        }
        String source = marked ? SourceMarks.in(written.source()) : written.source();
        Parsed fresh = written.form().parse(source, written.dialect(), templates, engines.of(written.dialect()), partials);
        if (parsed.size() >= KEPT) {
            parsed.clear();
        }
        parsed.put(written, fresh);
        return fresh;
    }

    private Refusal refusal(Part part, LiquidProblem problem) {
        String file = problem.partial() != null
                ? partials.file(problem.partial())
                : part.setting() == null
                        ? part.message().file()
                        : part.message().id() + (part.setting().equals(TEXT) ? TEXT : ".json, " + part.setting());
        Place place = problem.place();
        String where = templates.resolve(file) + (place == null ? "" : ", " + place);
        return new Refusal(where + ": " + problem.getMessage(), problem);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
