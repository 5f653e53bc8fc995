package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whom.export.Receipt.FileWritten;
import whom.export.preset.PresetShelf;
import whom.intake.Entry;
import whom.intake.Import;
import whom.intake.ImportRequest;
import whom.intake.Mapping;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.store.Store;
import whom.work.Cancellation;
import whom.work.Progress;

/// What was written is read by our own import as the same people with the same values, whatever the columns are called.
final class RoundTripTest {
    private static final Schema NEW = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(),
            List.of("email"));
    private static final List<String> TAKEN_ALONG = List.of("first_name", "last_name", "zip");

    private final World world = World.read("golden/vendors.json");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"mailchimp", "klaviyo", "hubspot", "brevo", "sfmc", "customerio", "sendgrid", "iterable", "constantcontact",
        "mailerlite", "mautic", "csv", "jsonl", "spreadsheet"})
    void writtenAndImportedAreTheSamePeople(String preset) throws Exception {
        List<FileWritten> files = new Exporter(Clock.systemUTC()).write(world.request(preset, TAKEN_ALONG.toArray(String[]::new)),
                People.of(world.people()), world.suppressions(), folder, _ -> {}, Progress.SILENT, new Cancellation()).files();
        Path upload = folder.resolve(files.getFirst().name());
        Map<String, List<String>> expected = new TreeMap<>();
        for (Person person : world.people().subList(0, 3)) {
            expected.put(text(person, "email").strip().toLowerCase(Locale.ROOT),
                    TAKEN_ALONG.stream().map(name -> text(person, name)).filter(text -> !text.isEmpty()).toList());
        }

        Map<String, List<String>> read = imported(upload, PresetShelf.open(null).preset(preset).identity().columns().getFirst().header());

        assertThat(read.keySet()).isEqualTo(expected.keySet());
        expected.forEach((email, values) -> assertThat(read.get(email)).as(email).containsAll(values));
    }

    private Map<String, List<String>> imported(Path upload, String key) throws Exception {
        Path store = Files.createDirectories(folder.resolve("store"));
        try (Store into = Store.open(store.resolve("profiles.db"), NEW)) {
            new Import(into, ZoneId.of("Europe/Paris"), Uniting.byKey("email"), Clock.systemUTC()).run(
                    new ImportRequest(upload, List.of(), null, Mapping.NONE.with(key, Entry.NONE.to("email")), false, false, null),
                    Progress.SILENT, new Cancellation());
            Map<String, List<String>> people = new TreeMap<>();
            for (Person person : into.persons(LongStream.rangeClosed(1, into.people()).toArray(), new Cancellation())) {
                people.put(person.key(), person.attributes().values().stream().map(ListColumn::text).toList());
            }
            return people;
        }
    }

    private static String text(Person person, String attribute) {
        Value value = person.attributes().get(attribute);
        return value == null ? "" : ListColumn.text(value);
    }
}
