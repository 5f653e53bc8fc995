package whom.workspace;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.cli.Bakery;
import whom.text.Refusal;

/// Each mistake in workspace.json is named with its line and column.
class ManifestMistakesTest {
    @TempDir
    Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "zone": "Europe/Berlin"       | "zone": "Europe/Berln"            | line 4, column 11: `zone` is `Europe/Berln`, which is no time zone: did you mean `Europe/Berlin`?
            "zone": "Europe/Berlin",      | "zoen": "Europe/Berlin",          | line 4, column 3: `zoen`: did you mean `zone`?
            "as_of": "2026-03-10T12:00"   | "as_of": "10.3.2026"              | line 5, column 12: `as_of` is no moment
            "key": "email"                | "key": "emial"                    | line 6, column 10: `key` names `emial`
            "type": "number"              | "type": "numbr"                   | line 22, column 15: `type` is `numbr`, which is none of text, number, boolean, date, instant, list: did you mean `number`?
            "type": "number"              | "type": 3                         | line 22, column 15: `type` should be a text in quotes
            "orders": {                   | "_orders": {                      | line 20, column 16: `_orders` cannot be the name of an attribute
            "orders": {                   | "Country": {                      | line 20, column 16: `Country` differs from another attribute in upper and lower case only
            "orders": {                   | "country": {                      | line 20, column
            "file": "data/people.csv"     | "file": "../people.csv"           | line 36, column 15: `file` must lie in the workspace's own folder
            "as": "events"                | "as": "event"                     | line 41, column 13: `as` is `event`, which is none of profiles, events, suppressions: did you mean `events`?
            "preset": "mailchimp"         | "presets": "mailchimp"            | line 51, column 7: `presets`: did you mean `preset`?
            "channels": [                 | "channels": 5, "others": [        | line 31, column 15: `channels` should be a list
            "name": "Bakery"              | "name": " "                       | line 3, column 11: `name` is empty
            "name": "Bakery",             | "name": "Bakery", "proof": {"clients": ["gmail.io"]}, | line 3, column 42: `clients` names `gmail.io`, which is no mail client that is known: did you mean `gmail.ios`?
            "name": "Bakery",             | "name": "Bakery", "smtp": {"password": "x"},          | line 3, column 42: `password` must not stand in a workspace; it is asked for, or kept in the system's keyring
            "name": "Bakery",             | "name": "Bakery", "smtp": {"security": "ssl"},        | `security` is `ssl`, which is none of none, starttls, tls
            "name": "Bakery",             |                                   | workspace.json, line 1, column 1: `name` is missing
            """)
    void isNamedWithItsPlace(String right, String wrong, String says) throws IOException {
        Bakery bakery = Bakery.in(folder).replace("workspace.json", right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> Workspace.open(bakery.folder())).isInstanceOf(Refusal.class).hasMessageContaining("workspace.json, ")
                .hasMessageContaining(says);
    }
}
