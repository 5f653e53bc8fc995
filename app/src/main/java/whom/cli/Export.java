package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whom.export.Counts;
import whom.export.Receipt;
import whom.export.ReceiptJson;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.text.Refusal;

/// `whom export`: the upload files for one vendor.
@Command(name = "export", description = "Write the upload file of a segment for an e-mail service, with its receipt.")
final class Export implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--for", required = true, paramLabel = "PRESET", description = "mailchimp, klaviyo, braze, or one of the workspace's presets/.")
    private String preset = "";

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the files go. Nothing that is there is replaced.")
    private Path out = Path.of("");

    @Option(names = "--columns", split = ",", paramLabel = "ATTRIBUTE", description = "Attributes to write beside identity and consent, also tags.")
    private List<String> columns = new ArrayList<>();

    @Mixin
    private ExportTerms terms = new ExportTerms();

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    Export(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        terms.check(choice);
        try (Reading reading = Reading.open(rooms, choice.folder(), asOf)) {
            Preset chosen = PresetShelf.open(choice.folder().resolve("presets")).preset(preset);
            List<Written> written = choice.read(reading.workspace());
            for (Written each : written) {
                reading.resolve(each);
            }
            Outgoing outgoing = Outgoing.into(out, rooms, reading, terms);
            List<Receipt> receipts = new ArrayList<>();
            if (terms.union && written.size() > 1) {
                receipts.add(outgoing.write(Outgoing.union(written), written, chosen, columns));
            } else {
                for (Written each : written) {
                    receipts.add(outgoing.write(each, List.of(each), chosen, columns));
                }
            }
            print(receipts);
        }
        return Commands.OK;
    }

    private void print(List<Receipt> receipts) {
        if (!json.chosen()) {
            receipts.forEach(receipt -> lines(receipt).forEach(rooms.console()::line));
        } else if (receipts.size() == 1) {
            rooms.console().json(ReceiptJson.write(receipts.getFirst()));
        } else {
            ObjectNode answer = Console.object();
            ArrayNode all = answer.putArray("exports");
            receipts.forEach(receipt -> all.add(ReceiptJson.write(receipt)));
            rooms.console().json(answer);
        }
    }

    /// What one export did, for people.
    static List<String> lines(Receipt receipt) {
        Counts counts = receipt.counts();
        List<String> lines = new ArrayList<>();
        lines.add(receipt.segment() + " for " + receipt.preset() + ": " + Console.number(counts.written()) + " of "
                + Console.number(counts.selected())
                + " people written, " + Console.number(counts.suppressed()) + " suppressed, " + Console.number(counts.rejected())
                + " rejected, "
                + Console.number(counts.merged()) + " merged");
        if (counts.removed() + counts.unnamed() > 0) {
            lines.add("  " + Console.number(counts.removed()) + " people to be taken out" + (counts.unnamed() == 0
                    ? ""
                    : ", and " + Console.number(counts.unnamed())
                            + " old addresses that nobody here knows any more; look into the last files"));
        }
        receipt.files()
                .forEach(file -> lines.add("  " + receipt.folder().resolve(file.name()) + "  " + Console.number(file.rows()) + " rows"));
        return lines;
    }
}
