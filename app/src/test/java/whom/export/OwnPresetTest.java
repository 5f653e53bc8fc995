package whom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.export.preset.PresetShelf;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// What a preset of one's own can ask for beyond those of the vendors, on the first two people of `golden/vendors.json`.
final class OwnPresetTest {
    private final World world = World.read("golden/vendors.json");

    @TempDir
    Path folder;

    private ExportRequest request(String changes, String... columns) throws Exception {
        Path presets = Files.createDirectories(folder.resolve("presets"));
        Files.writeString(presets.resolve("own.json"), "{ \"extends\": \"csv\", \"id\": \"own\", " + changes + " }");
        PresetShelf shelf = PresetShelf.open(presets);
        return new ExportRequest("s", "r", World.AS_OF, world.schema(), shelf.preset("own"), List.of(columns));
    }

    private Preview preview(String changes, String... columns) throws Exception {
        return new Exporter(Clock.systemUTC()).preview(request(changes, columns), People.of(world.people().subList(0, 2)),
                Suppressions.NONE,
                9, Progress.SILENT, new Cancellation());
    }

    private void write(String changes, String... columns) throws Exception {
        new Exporter(Clock.systemUTC()).write(request(changes, columns), People.of(world.people().subList(0, 3)), Suppressions.NONE, folder,
                _ -> {}, Progress.SILENT, new Cancellation());
    }

    @Test
    void liquidAndConstantsStandThereWithoutBeingAskedFor() throws Exception {
        Preview preview = preview("""
                "columns": [
                  { "header": "GREETING", "liquid": "Hi {{ customer.first_name | upcase }}{% if vip %}!{% endif %}" },
                  { "header": "SINCE", "liquid": "{{ customer.joined | date: '%d.%m.%Y' }}", "pipe": ["truncate:5"] },
                  { "header": "BROKEN", "liquid": "{{ 1 | divided_by: 0 }}" },
                  { "header": "SOURCE", "const": "whom" }
                ]""");
        assertThat(preview.header()).containsExactly("email", "GREETING", "SINCE", "BROKEN", "SOURCE");
        assertThat(preview.rows()).extracting(row -> row.subList(1, 5)).containsExactly(List.of("Hi ANA \"NINI\"!", "29.03", "", "whom"),
                List.of("Hi ZOË 🎉", "01.01", "", "whom"));
    }

    @Test
    void whoLacksARequiredValueIsRejectedWithItsName() throws Exception {
        Preview preview = preview("\"columns\": [ { \"header\": \"Birth\", \"from\": [\"birth_date\"], \"required\": true } ]");
        assertThat(preview.rows()).containsExactly(List.of("ana.silva+news@gmail.com", "1990-02-28"));
        assertThat(preview.counts().rejectedFor()).isEqualTo(Map.of("Birth is missing", 1L));
        assertThatThrownBy(() -> preview("\"columns\": [ { \"header\": \"Shoe\", \"from\": [\"shoe_size\"], \"required\": true } ]"))
                .isInstanceOf(Refusal.class).hasMessageContaining("needs “Shoe”, and no attribute of this workspace is called shoe_size");
    }

    @Test
    void aWordMayStandForNothingAndAColumnWantedByTheVendorForNobody() throws Exception {
        Preview preview = preview(
                "\"formats\": { \"empty\": \"NULL\" }, \"columns\": [ { \"header\": \"K\", \"from\": [\"k\"], \"always\": true } ]",
                "birth_date");
        assertThat(preview.rows()).extracting(row -> row.subList(1, 3)).containsExactly(List.of("", "1990-02-28"), List.of("", "NULL"));
    }

    @Test
    void whatIsHashedIsShownAsItWasBefore() throws Exception {
        Preview preview = preview("\"columns\": [ { \"header\": \"h\", \"from\": [\"city\"], \"pipe\": [\"lower\", \"sha256hex\"] } ]",
                "city");
        assertThat(preview.unhashed()).extracting(row -> row.get(1)).containsExactly("köln", "st. louis");
        assertThat(preview.rows()).extracting(row -> row.get(1).length()).containsExactly(64, 64);
    }

    @Test
    void peopleWhoAreKnownByAnotherIdentifierGoIntoAFileOfTheirOwn() throws Exception {
        write("""
                "identity": {
                  "oneOf": [
                    { "header": "id", "from": ["maid"], "pipe": ["deviceId"] },
                    { "header": "city", "from": ["city"], "pipe": ["trim"] }
                  ],
                  "splitFilesBy": "identifier"
                }""", "city");
        assertThat(folder.resolve("s-own.csv")).hasContent("id,city\r\n5f3a2b18-9c4d-4e7f-b8e2-17d3a1e69b25,Köln\r\n");
        assertThat(folder.resolve("s-own.city.csv")).hasContent("id,city\r\n,St. Louis\r\n,Bern\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "customColumns": { "allow": false } | zip | “zip” has no place in a file for CSV, which takes email only
            "customColumns": { "header": "[a-z]+" } | first_name | cannot be called so
            "limits": { "maxColumns": 1 } | zip | takes 1 columns in a file, and this one would have 2
            "columns": [ { "header": "T", "from": ["zip"], "pipe": ["join:,"] } ] | zip | needs a list, but “zip” is of the type text
            "columns": [ { "header": "T", "from": ["zip"], "pipe": ["epochSeconds"] } ] | zip | needs a date, but “zip” is of the type text
            "columns": [ { "header": "T", "from": ["zip", "city"] } ] | zip city | “city” would be a second “T”
            "consent": { "columns": [ { "header": "at", "time": ["opted"] } ] } | - | “at” must be filled; no attribute of this workspace is called opted
            "consent": { "columns": [ { "header": "at", "time": ["zip"] } ] } | - | needs a date
            """)
    void whatHasNoPlaceIsSaidBeforeAnythingIsWritten(String changes, String columns, String message) {
        String[] asked = columns.equals("-") ? new String[0] : columns.split(" ");
        assertThatThrownBy(() -> preview(changes, asked)).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    @Test
    void ofIdentifiersThatExcludeEachOtherOnlyOneStandsInAFile() {
        String exclusive = """
                "identity": {
                  "oneOf": [ { "header": "a", "from": ["email"] }, { "header": "b", "from": ["phone"] } ],
                  "exclusive": ["a|b"]
                }""";
        assertThatThrownBy(() -> preview(exclusive, "phone")).isInstanceOf(Refusal.class)
                .hasMessageContaining("takes only one of “a” and “b” in a file");
    }
}
