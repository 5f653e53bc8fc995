package whom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.export.Receipt.FileWritten;
import whom.export.preset.PresetShelf;
import whom.profile.Consent;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.work.Cancellation;
import whom.work.Progress;

/// `Email` and its line end are 7 bytes, `a@example.com` 15, and `a@bücher.example` 19 in
/// UTF-8 although it has 18 characters.
final class SplittingTest {
    private static final Schema SCHEMA = new Schema("email", List.of(World.attribute("email", "text")), List.of(), List.of("email"));

    @TempDir
    Path folder;

    private List<FileWritten> export(int maxBytes, String... emails) throws Exception {
        Path presets = Files.createDirectory(folder.resolve("presets"));
        Files.writeString(presets.resolve("tiny.json"),
                "{ \"extends\": \"klaviyo\", \"id\": \"tiny\", \"name\": \"Tiny\", \"limits\": { \"maxBytes\": " + maxBytes + " } }");
        List<Person> people = new ArrayList<>();
        for (String email : emails) {
            people.add(new Person(people.size() + 1L, email, Map.of("email", new Value.Text(email)), List.of(),
                    Map.of("email", Consent.GIVEN)));
        }
        ExportRequest request = new ExportRequest("s", "r", World.AS_OF, SCHEMA, PresetShelf.open(presets).preset("tiny"), List.of());
        return new Exporter(Clock.systemUTC())
                .write(request, People.of(people), Suppressions.NONE, folder, _ -> {}, Progress.SILENT, new Cancellation()).files();
    }

    @Test
    void aFileMayBeExactlyAsLargeAsTheLimit() throws Exception {
        assertThat(export(37, "a@example.com", "b@example.com", "c@example.com"))
                .extracting(FileWritten::name, FileWritten::rows, FileWritten::bytes)
                .containsExactly(tuple("s-tiny.csv", 2L, 37L),
                        tuple("s-tiny-part-2.csv", 1L, 22L));
        assertThat(folder.resolve("s-tiny-part-2.csv")).hasContent("Email\r\nc@example.com\r\n");
    }

    @Test
    void bytesCountAndNotCharacters() throws Exception {
        assertThat(export(40, "a@bücher.example", "b@example.com")).extracting(FileWritten::rows, FileWritten::bytes)
                .containsExactly(tuple(1L, 26L), tuple(1L, 22L));
    }
}
