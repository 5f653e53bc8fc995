package whom.export.preset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.text.Refusal;

final class PresetShelfTest {
    @TempDir
    Path folder;

    private PresetShelf with(String id, String json) throws Exception {
        Files.writeString(folder.resolve(id + ".json"), json);
        return PresetShelf.open(folder);
    }

    @Test
    void holdsTheBuiltInOnes() throws Exception {
        assertThat(PresetShelf.open(null).presets()).extracting(Preset::name).hasSize(23).startsWith("Mailchimp", "Klaviyo", "Braze")
                .doesNotContain("Campaign Monitor");
        assertThat(PresetShelf.open(folder.resolve("not there")).broken()).isEmpty();
    }

    @Test
    void aFormatOfWhichNothingIsConfirmedIsNamedAndCannotBeChosen() throws Exception {
        PresetShelf shelf = PresetShelf.open(null);
        assertThat(shelf.notOffered()).extracting(NotOffered::name).containsExactly("Campaign Monitor");
        assertThat(shelf.presets()).extracting(Preset::id).doesNotContain("campaign-monitor");
        assertThatThrownBy(() -> shelf.preset("campaign-monitor")).isInstanceOf(Refusal.class)
                .hasMessageContaining("Campaign Monitor is not offered yet: nothing of its format is confirmed");
    }

    @Test
    void anUnknownOneIsRefusedWithANearMatch() throws Exception {
        PresetShelf shelf = PresetShelf.open(null);
        assertThatThrownBy(() -> shelf.preset("mailchip")).isInstanceOf(Refusal.class).hasMessageContaining("did you mean “mailchimp”?");
    }

    @Test
    void aPresetOfTheWorkspaceSaysOnlyWhatDiffers() throws Exception {
        PresetShelf shelf = with("shop", """
                { "extends": "braze", "id": "shop", "name": "Shop", "version": 7, "file": { "delimiter": ";" } }
                """);
        Preset shop = shelf.preset("shop");
        assertThat(shop.version()).isEqualTo(7);
        assertThat(shop.file().delimiter()).isEqualTo(';');
        assertThat(shop.file().lineEnding()).isEqualTo("\n");
        assertThat(shop.consent()).isEqualTo(shelf.preset("braze").consent());
    }

    @Test
    void aPresetOfTheWorkspaceMayRefineTheBuiltInOneOfItsName() throws Exception {
        Preset mailchimp = with("mailchimp", "{ \"extends\": \"mailchimp\", \"text\": { \"maxBytes\": 80 } }").preset("mailchimp");
        assertThat(mailchimp.text().longest()).isEqualTo(80);
        assertThat(mailchimp.identity().columns().getFirst().header()).isEqualTo("Email Address");
        assertThat(mailchimp.file().lineEnding()).isEqualTo("\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { "id": "bad",                                            | line 1, column
            []                                                        | must hold an object
            { "extends": "breeze", "id": "bad" }                      | no preset “breeze” to extend
            { "extends": "bad", "id": "bad" }                         | no preset “bad” to extend
            { "extends": "braze", "id": "other" }                     | “id” must be the name of the file, “bad”
            { "extends": "_base", "id": "bad" }                       | “name” is missing
            { "extends": "braze", "id": "bad", "colums": [] }         | “colums” is not known here; did you mean “columns”?
            { "extends": "braze", "id": "bad", "version": 0 }         | “version” must be a whole number above 0
            { "extends": "braze", "id": "bad", "file": { "lineEnding": "CR" } } | “file.lineEnding” must be CRLF or LF
            { "extends": "braze", "id": "bad", "formats": { "date": "bb" } }    | “formats.date” holds “bb”
            { "extends": "braze", "id": "bad", "formats": { "timeZone": "Mars" } } | “formats.timeZone” must be “workspace” or a zone
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"], "pipe": ["uper"] } ] } | “columns[0].pipe” has an unknown step “uper”
            { "extends": "braze", "id": "bad", "consent": { "channel": "email", "columns": [ { "header": "x", "refused": "no" } ] } } | “consent.columns[0].given” is missing
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"], "pipe": ["trim", "date:yyyy"] } ] } | “columns[0].pipe” makes a text of the value before a step that needs a date
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "const": "y", "pipe": ["epochSeconds"] } ] } | “columns[0].pipe” looks at the type of a value
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"], "pipe": ["sha256hex", "lower"] } ] } | “columns[0].pipe” goes on after sha256hex
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"], "pipe": ["sha256hex", "sha256hex"] } ] } | “columns[0].pipe” hashes twice
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"] }, { "header": "X", "from": ["y"] } ] } | “columns” have the header “X” twice
            { "extends": "braze", "id": "bad", "columns": [ { "header": "email", "from": ["x"] } ] } | “columns” have the header “email” twice
            { "extends": "mautic", "id": "bad", "columns": [ { "header": "DoNotEmail", "from": ["x"] } ] } | “columns” write “DoNotEmail”, which is among the forbidden headers
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "liquid": "{{ customer.a" } ] } | “columns[0].liquid” is no Liquid: line 1
            { "extends": "braze", "id": "bad", "columns": [ { "header": "x", "from": ["x"], "const": "y" } ] } | “columns[0].const” cannot stand beside “from”
            { "extends": "braze", "id": "bad", "kind": "ads" } | “consent.channel” must be “ads”
            { "extends": "braze", "id": "bad", "consent": { "include": ["unknown"] } } | “consent.include” must be “given” alone
            { "extends": "braze", "id": "bad", "file": { "type": "tsv" } } | “file.delimiter” must be a tab
            { "extends": "braze", "id": "bad", "file": { "type": "xlsx", "compress": "zip" } } | “file.compress” must be none
            { "extends": "braze", "id": "bad", "unconfirmed": { "fromats.date": "x" } } | speaks of “fromats”, which is no field of a preset
            """)
    void aBrokenOneIsNamedWithItsPlaceWhileTheOthersWork(String json, String message) throws Exception {
        PresetShelf shelf = with("bad", json);
        assertThat(shelf.broken()).singleElement().satisfies(why -> assertThat(why.getMessage()).contains(message));
        assertThatThrownBy(() -> shelf.preset("bad")).isInstanceOf(Refusal.class);
        assertThat(shelf.presets()).hasSize(23);
    }
}
