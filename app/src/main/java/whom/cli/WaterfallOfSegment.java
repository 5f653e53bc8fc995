package whom.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import whom.audience.Bitmap;
import whom.export.Waterfall;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Reaching;

/// `whom waterfall`: how many of a segment are left at each step on the way to an upload.
@Command(name = "waterfall", description = "Count who of a segment can be reached, gave consent and is not suppressed. The last number is what an export writes.")
final class WaterfallOfSegment implements Callable<Integer> {
    private final Rooms rooms;

    @Mixin
    private RuleChoice choice = new RuleChoice();

    @Option(names = "--for", paramLabel = "PRESET", description = "Whose addresses and channel count. Otherwise those of mailchimp.")
    private String preset = "mailchimp";

    @Mixin
    private AsOfOption asOf = new AsOfOption();

    @Mixin
    private JsonOption json = new JsonOption();

    WaterfallOfSegment(Rooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws Refusal {
        try (Reading reading = Reading.open(rooms, choice.folder(), asOf)) {
            Preset chosen = PresetShelf.open(choice.folder().resolve("presets")).preset(preset);
            Bitmap members = reading.count(choice.one(reading.workspace())).members();
            print(Waterfall.of(members, Reaching.of(reading.store(), chosen, reading.asOf(), new Cancellation())), chosen);
        }
        return Commands.OK;
    }

    private void print(Waterfall waterfall, Preset chosen) {
        if (json.chosen()) {
            rooms.console().json(Console.object().put("preset", chosen.id()).put("channel", chosen.consent().channel())
                    .put("matched", waterfall.matched()).put("reachable", waterfall.reachable()).put("consented", waterfall.consented())
                    .put("not_suppressed", waterfall.unsuppressed()));
        } else {
            line(waterfall.matched(), "match the rule");
            line(waterfall.reachable(), "can be reached by " + chosen.consent().channel());
            line(waterfall.consented(), "gave consent");
            line(waterfall.unsuppressed(), "are not suppressed: what an export for " + chosen.name() + " writes");
        }
    }

    private void line(long people, String step) {
        rooms.console().line(String.format("%9s  %s", Console.number(people), step));
    }
}
