package whom.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import whom.audience.quality.Change;
import whom.audience.quality.Figure;
import whom.cli.Finding.Kind;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.workspace.Quality;

/// What of the data fell below what it was after earlier imports.
final class DataChecks {
    private DataChecks() {
    }

    /// Nothing, and nothing is read, where nothing was imported before.
    static List<Finding> run(Reading reading, ProgressLine progress) throws Refusal {
        if (reading.workspace().qualityHistory().snapshots().isEmpty()) {
            return List.of();
        }
        Quality quality = Quality.read(reading.workspace(), reading.store(), reading.asOf(), progress, new Cancellation());
        return quality.alerts().stream().map(change -> finding(change, quality.now().people())).toList();
    }

    private static Finding finding(Change change, long people) {
        return switch (change.figure()) {
            case Figure.People() -> found("people", null, number(change.now()) + " people, usually " + number(change.before()));
            case Figure.Events(String kind) ->
                found("events/" + kind, null, number(change.now()) + " of these events, usually " + number(change.before()));
            case Figure.Completeness(String attribute) -> found(attribute, Math.round((change.before() - change.now()) * people),
                    percent(change.now()) + " of the people have a value, usually " + percent(change.before()));
            case Figure.Validity(String attribute) ->
                found(attribute, null, percent(change.now()) + " of the values are in order, usually " + percent(change.before()));
        };
    }

    private static Finding found(String where, @Nullable Long people, String message) {
        return Finding.problem(Kind.DATA, where, people, message);
    }

    private static String number(double number) {
        return Console.number(Math.round(number));
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.0f %%", 100 * share);
    }
}
