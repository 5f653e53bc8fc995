package whom.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whom.delivery.Envelope;
import whom.template.Message;
import whom.text.Refusal;

/// `whom preview`: pictures of a template's variants, and each as a mail.
@Command(name = "preview", description = "Write a picture and a mail (.eml, opens as a draft) of every variant of a template, as the first person who gets it.")
final class PreviewOfTemplate implements Callable<Integer> {
    private final Rooms rooms;

    @Parameters(index = "0", paramLabel = "WORKSPACE", description = "The workspace's folder.")
    private Path folder = Path.of("");

    @Parameters(index = "1", paramLabel = "TEMPLATE", description = "A template, by file name without .liquid.")
    private String template = "";

    @Option(names = "--segment", paramLabel = "ID", description = "As the people of this segment get it. Otherwise as everyone does.")
    private @Nullable String segment;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go. Those of an earlier preview are replaced.")
    private Path out = Path.of("");

    @Option(names = "--width", split = ",", paramLabel = "PIXELS", description = "Widths of the pictures, such as 375,600. Otherwise that of the template.")
    private List<Integer> widths = new ArrayList<>();

    @Option(names = "--dark", description = "Each picture also as it is where the screen is dark.")
    private boolean dark;

    @Option(names = "--forced-dark", description = "Each picture also as programs make it dark that ask nobody: colours turned over, pictures not.")
    private boolean forcedDark;

    @Option(names = "--pictures-off", description = "Each picture also as programs show it that load no pictures.")
    private boolean picturesOff;

    @Option(names = "--sheet", description = "Also one sheet of all pictures, as HTML and as PDF.")
    private boolean sheet;

    @Option(names = "--from", paramLabel = "ADDRESS", description = "Who the mails are from, such as \"Maison Demo <hello@maison.example>\". Otherwise still open.")
    private String from = Envelope.DRAFT;

    @Mixin
    private UtmOptions utm = new UtmOptions();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    PreviewOfTemplate(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        Envelope.check(from);
        try (Reading reading = Reading.open(rooms, folder, asOf)) {
            Message message = reading.workspace().template(template);
            List<PreviewSize> sizes = PreviewSize.of(widths.isEmpty() ? List.of(message.width()) : widths,
                    new PreviewSize.Wanted(dark, forcedDark, picturesOff));
            SegmentChoice segments = SegmentChoice.of(rooms, reading, segment == null ? List.of() : List.of(segment));
            WhoGets whoGets = WhoGets.of(rooms, reading, segments);
            PreviewFiles files = new PreviewFiles(rooms, whoGets, message, out, sizes, utm);
            files.write(whoGets.matrix(message), segment, from, sheet);
            utm.tell(rooms.console());
            if (json.chosen()) {
                rooms.console().json(files.json());
            } else {
                files.lines().forEach(rooms.console()::line);
            }
            return segments.code();
        }
    }
}
