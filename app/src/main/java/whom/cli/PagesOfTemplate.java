package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.audience.Bitmap;
import whom.delivery.FixedPages;
import whom.delivery.FixedPages.FixedPage;
import whom.file.SafeName;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.template.Matrix;
import whom.template.Message;
import whom.template.Standing;
import whom.text.Refusal;
import whom.work.Cancellation;

/// `whom pages`: a template as plain HTML, for services that know no Liquid.
@Command(name = "pages", description = "Write a template as plain HTML for services without Liquid: a page of each variant, or of each segment "
        + "where all of its people get the same. Refused where it differs from person to person and has no merge tag.")
final class PagesOfTemplate implements Callable<Integer> {
    private static final int PAGE = 5_000;

    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TEMPLATE", description = "A template, by file name without .liquid.")
    private String template = "";

    @Option(names = "--segments", split = ",", paramLabel = "SEGMENT", description = "A page for each of these segments. Otherwise one of each variant, for everyone.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the pages go. Those of before are replaced.")
    private Path out = Path.of("");

    @Mixin
    private UtmOptions utm = new UtmOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    PagesOfTemplate(Rooms rooms) {
        this.rooms = rooms;
    }

    /// A page on its way into a file.
    ///
    /// @param of     the variant or the segment
    /// @param people who get it
    private record Outgoing(String of, long people, FixedPage page) {}

    @Override
    public Integer call() throws Refusal {
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Message message = reading.workspace().template(template);
            Map<String, String> tags = tags(reading);
            SegmentChoice segments = SegmentChoice.of(rooms, reading, asked);
            WhoGets whoGets = WhoGets.of(rooms, reading, segments);
            List<Outgoing> pages = segments.chosen().isEmpty() ? byVariant(whoGets, message, tags) : bySegment(whoGets, message, tags);
            ArrayNode files = Console.object().arrayNode();
            for (Outgoing page : pages) {
                String name = SafeName.of(message.id(), "template") + "-" + SafeName.of(page.of(), "segment") + ".html";
                Outputs.write(out.resolve(name),
                        utm.in(page.page().html(), page.of(), reading.workspace()).getBytes(StandardCharsets.UTF_8));
                files.addObject().put("name", name).put("of", page.of()).put("people", page.people()).put("subject", page.page().subject());
                if (!json.chosen()) {
                    rooms.console()
                            .line(String.format("%9s  %s  %s", Console.number(page.people()), out.resolve(name), page.page().subject()));
                }
            }
            utm.tell(rooms.console());
            if (json.chosen()) {
                ObjectNode answer = Console.object().put("template", message.id()).put("folder", out.toString());
                answer.set("files", files);
                rooms.console().json(answer);
            }
            return segments.code();
        }
    }

    private Map<String, String> tags(Reading reading) throws Refusal {
        Map<String, String> tags = reading.workspace().mergeTags(template);
        List<String> attributes = reading.store().schema().attributes().stream().map(Attribute::name).toList();
        for (String name : tags.keySet()) {
            if (!attributes.contains(name)) {
                throw new Refusal("templates/" + template + ".json, merge: there is no attribute `" + name + "`"
                        + Suggestion.of(name, attributes));
            }
        }
        return tags;
    }

    private List<Outgoing> byVariant(WhoGets whoGets, Message message, Map<String, String> tags) throws Refusal {
        Bitmap everyone = Bitmap.upTo(whoGets.reading().store().people());
        List<FixedPage> pages = pages(whoGets, message, tags, everyone, null);
        Matrix matrix = whoGets.matrix(message);
        return pages.stream().flatMap(page -> matrix.variantOf(page.path()).stream()
                .map(variant -> new Outgoing(variant.id(), variant.people(), page))).toList();
    }

    private List<Outgoing> bySegment(WhoGets whoGets, Message message, Map<String, String> tags) throws Refusal {
        List<Outgoing> all = new ArrayList<>();
        for (String segment : whoGets.segments().chosen()) {
            Bitmap people = whoGets.segments().of(segment);
            List<FixedPage> pages = pages(whoGets, message, tags, people, segment);
            if (pages.size() > 1) {
                throw new Refusal("--segments " + segment + ": its people get " + pages.size() + " variants of " + message.id()
                        + ", so no single page is for all of them; make a segment of each, or leave --segments away");
            }
            pages.forEach(page -> all.add(new Outgoing(segment, people.size(), page)));
        }
        return all;
    }

    private List<FixedPage> pages(WhoGets whoGets, Message message, Map<String, String> tags, Bitmap people,
            @org.jspecify.annotations.Nullable String segment) throws Refusal {
        FixedPages fixed = new FixedPages(whoGets.renderer(), message, whoGets.reading().store().schema(), tags,
                person -> new Standing(segment, whoGets.segments().of(person)));
        try (ProgressLine progress = rooms.console().progress()) {
            for (long from = 0; from < people.size(); from += PAGE) {
                progress.at("Filling in " + message.id(), from, people.size());
                for (Person person : whoGets.reading().store().persons(people.ids(from, PAGE), new Cancellation())) {
                    fixed.look(person);
                }
            }
        }
        return fixed.pages();
    }
}
