package whom.template;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Parsed;
import whom.liquid.Rendering;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Schema;
import whom.text.Place;
import whom.text.Refusal;
import whom.work.Cancellation;

/// Fills messages in for people at one moment. Safe for several threads; what was parsed is kept for as long as the text stays the same.
public final class Renderer {
    private static final int KEPT = 64;

    private final Engine engine;
    private final Path templates;
    private final FolderPartials partials;
    private final Assets assets;
    private final Schema schema;
    private final ZonedDateTime now;
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    /// @param templates the workspace's `templates` folder, for partials and for pictures in its `assets`
    public Renderer(Engine engine, Path templates, Schema schema, AsOf asOf) {
        this.engine = engine;
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
        Map<String, Object> data = PersonData.of(person, standing, now.getZone());
        Rendering page = fill(message, null, message.source(), data);
        String subject = oneLine(fill(message, "subject", message.subject(), data).html());
        String preheader = oneLine(fill(message, "preheader", message.preheader(), data).html());
        return new Page(SafePage.of(page.html(), assets), subject, preheader, page.path());
    }

    /// The HTML as it would be sent to the person; whoever looks at it in a window takes [#render] instead.
    ///
    /// @throws Refusal when the template is wrong, with file and place
    public String html(Message message, Person person, Standing standing) throws Refusal {
        return fill(message, null, message.source(), PersonData.of(person, standing, now.getZone())).html();
    }

    /// Every variant of the message over all of the crowd: exact, found by going each distinct combination of what the branches read once.
    ///
    /// @param crowd   everyone who counts
    /// @param columns segments to count within, too; whoever is in none of them still counts as one of the crowd
    public Matrix variants(Message message, Crowd crowd, List<Audience> columns, Cancellation cancellation) throws Refusal {
        try {
            Parsed body = parse(message.source());
            Decider decider = Decider.of(body, schema);
            Variants variants = new Variants(body, decider, columns, now);
            crowd.each(new LinkedHashSet<>(decider.attributes()), person -> {
                cancellation.check();
                variants.look(person);
            });
            return variants.matrix(cancellation);
        } catch (LiquidProblem e) {
            throw refusal(message, null, e);
        }
    }

    private Rendering fill(Message message, @Nullable String setting, String source, Map<String, Object> data) throws Refusal {
        try {
            Rendering rendering = parse(source).render(data, now);
            if (!rendering.problems().isEmpty()) {
                throw LiquidProblem.of(rendering.problems());
            }
            return rendering;
        } catch (LiquidProblem e) {
            throw refusal(message, setting, e);
        }
    }

    private Parsed parse(String source) throws LiquidProblem {
        Parsed known = parsed.get(source);
        if (known != null) {
            return known;
        }
        Parsed fresh = engine.parse(source, partials);
        if (parsed.size() >= KEPT) {
            parsed.clear();
        }
        parsed.put(source, fresh);
        return fresh;
    }

    private Refusal refusal(Message message, @Nullable String setting, LiquidProblem problem) {
        String file = problem.partial() != null
                ? problem.partial() + ".liquid"
                : message.id() + (setting == null ? ".liquid" : ".json, " + setting);
        Place place = problem.place();
        String where = templates.resolve(file) + (place == null ? "" : ", " + place);
        return new Refusal(where + ": " + problem.getMessage(), problem);
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
