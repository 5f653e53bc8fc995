package whom.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.audience.Bitmap;
import whom.delivery.Envelope;
import whom.delivery.Keyring;
import whom.delivery.Mail;
import whom.delivery.MailServer;
import whom.delivery.Secrets;
import whom.delivery.TestPost;
import whom.liquid.Rendering;
import whom.profile.Person;
import whom.template.Assets;
import whom.template.Message;
import whom.template.Page;
import whom.template.Standing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Posting;

/// `whom send`: one person's mail to one address, as a test.
@Command(name = "send", description = "Post the mail that one person would get to an address of yours, with [Test] before its subject.")
final class SendTest implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TEMPLATE", description = "A template, by file name without .liquid.")
    private String template = "";

    @Option(names = "--person", paramLabel = "KEY", description = "As this person gets it, such as ana@example.com.")
    private @Nullable String person;

    @Option(names = "--segment", paramLabel = "ID", description = "As the first person of this segment gets it.")
    private @Nullable String segment;

    @Option(names = "--to", required = true, paramLabel = "ADDRESS", description = "Where the test goes. Never to the person.")
    private String to = "";

    @Option(names = "--from", paramLabel = "ADDRESS", description = "Who it is from. Otherwise what workspace.json says, else the address it goes to.")
    private @Nullable String from;

    @Option(names = "--smtp", paramLabel = "HOST:PORT", description = "Where it is posted, such as mail.example:587. Otherwise what workspace.json says under smtp.")
    private @Nullable String smtp;

    @Option(names = "--security", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}. Otherwise tls on port 465, starttls on others, none on this computer.")
    private MailServer.@Nullable Security security;

    @Option(names = "--user", paramLabel = "NAME", description = "Who logs in. The password is asked for, or read from the input's first line.")
    private @Nullable String user;

    @Option(names = "--keyring", description = "Take the password from the system's keyring; asked for once, and kept there when it was right.")
    private boolean keyring;

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    SendTest(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        if ((person == null) == (segment == null)) {
            throw new Refusal("say as whom: one of --person and --segment");
        }
        Envelope.check(to);
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Posting posting = reading.workspace().manifest().posting();
            MailServer server = server(posting);
            String sender = from != null ? from : posting.from() != null ? posting.from() : to;
            Envelope.check(sender);
            Message message = reading.workspace().template(template);
            SegmentChoice segments = SegmentChoice.of(rooms, reading, segment == null ? List.of() : List.of(segment));
            Person as = as(reading, segments);
            Mail mail = mail(WhoGets.of(rooms, reading, segments), message, as);
            post(server, mail, new Envelope(sender, to, rooms.clock().instant(), reading.asOf().zone()));
            if (json.chosen()) {
                rooms.console().json(Console.object().put("template", message.id()).put("person", as.key()).put("to", to)
                        .put("subject", "[Test] " + mail.subject()));
            } else {
                rooms.console().line("sent to " + to + ": " + message.id() + " as " + as.key() + " gets it");
            }
        }
        return Commands.OK;
    }

    /// What was said here goes before what the workspace says.
    private MailServer server(Posting posting) throws Refusal {
        if (smtp != null) {
            return MailServer.of(smtp, security, user);
        }
        if (posting.server() == null) {
            throw new Refusal("say where it is posted: --smtp HOST:PORT, or \"smtp\": {\"server\": \"HOST:PORT\"} in workspace.json");
        }
        MailServer.Security said = posting.security() == null
                ? null
                : MailServer.Security.valueOf(posting.security().toUpperCase(Locale.ROOT));
        return MailServer.of(posting.server(), security != null ? security : said, user != null ? user : posting.user());
    }

    private Person as(Reading reading, SegmentChoice segments) throws Refusal {
        if (person != null) {
            String key = person;
            return reading.store().person(key, new Cancellation())
                    .orElseThrow(() -> new Refusal("--person " + key + ": there is nobody of that "
                            + reading.store().schema().key() + " in " + reading.workspace().folder()));
        }
        Bitmap members = segments.of(String.valueOf(segment));
        if (members.isEmpty()) {
            throw new Refusal("--segment " + segment + ": nobody is in it");
        }
        return reading.store().persons(members.ids(0, 1), new Cancellation()).getFirst();
    }

    private Mail mail(WhoGets whoGets, Message message, Person as) throws Refusal {
        Standing standing = new Standing(segment, whoGets.segments().of(as));
        Page page = whoGets.renderer().render(message, as, standing);
        if (page.notSent() != null) {
            throw new Refusal(Render.notSent("to " + as.key(), page.notSent()));
        }
        Rendering rendering = whoGets.renderer().rendering(message, as, standing);
        return Mail.of(page.subject(), page.preheader(), rendering.html(), new Assets(whoGets.reading().workspace().templatesFolder()))
                .saying(whoGets.renderer().text(message, as, standing));
    }

    private void post(MailServer server, Mail mail, Envelope envelope) throws Refusal {
        Secrets typed = new TypedSecrets(rooms.console());
        Secrets kept = keyring ? Keyring.ofThisComputer() : typed;
        Optional<String> known = server.user() == null ? Optional.empty() : kept.secret(server.account());
        Optional<String> password = server.user() == null || known.isPresent() ? known : typed.secret(server.account());
        try (ProgressLine progress = rooms.console().progress()) {
            progress.at("Posting to " + server, 0, 0);
            TestPost.usual().send(server, password.orElse(null), mail, envelope, new Cancellation());
        }
        if (password.isPresent() && known.isEmpty()) {
            kept.keep(server.account(), password.get());
        }
    }
}
