package whom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.export.preset.PresetShelf;
import whom.profile.Schema;
import whom.text.Refusal;

final class LayoutTest {
    private static final Schema SCHEMA = new Schema("email",
            Stream.of("email:text", "first_name:text", "phone:text", "mobile:text", "birthday:text", "interests:list", "address:text",
                    "push_subscribe:text", "First Name:text")
                    .map(a -> World.attribute(a.substring(0, a.indexOf(':')), a.substring(a.indexOf(':') + 1))).toList(),
            List.of(), List.of("email"));

    private static Layout layout(String preset, Schema schema, String... columns) throws Refusal {
        return Layout.of(new ExportRequest("s", "r", World.AS_OF, schema, PresetShelf.open(null).preset(preset), List.of(columns)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mailchimp | frist_name     | did you mean “first_name”?
            mailchimp | consent.email  | consent is applied by every export by itself
            braze     | interests      | a file for Braze cannot carry; leave it out
            braze     | TAGS           | a file for Braze cannot carry; leave it out
            braze     | push_subscribe | has a meaning of its own to Braze
            braze     | birthday       | “dob” of Braze needs a date, but “birthday” is of the type text
            mailchimp | address        | needs an attribute called city
            """)
    void refusesWhatTheVendorHasNoPlaceFor(String preset, String column, String message) {
        assertThatThrownBy(() -> layout(preset, SCHEMA, column)).isInstanceOf(Refusal.class).hasMessageContaining(message);
    }

    @Test
    void refusesTwoColumnsForOneHeader() {
        assertThatThrownBy(() -> layout("klaviyo", SCHEMA, "phone", "mobile")).isInstanceOf(Refusal.class)
                .hasMessageContaining("“mobile” would be a second “Phone Number”");
        assertThatThrownBy(() -> layout("klaviyo", SCHEMA, "first_name", "First Name")).isInstanceOf(Refusal.class)
                .hasMessageContaining("a second “First Name”");
    }

    @Test
    void namingAColumnTwiceOrTheIdentityWritesItOnce() throws Exception {
        assertThat(layout("klaviyo", SCHEMA, "tags", "email", "FIRST_name", "first_name").header()).containsExactly("Email", "tags",
                "First Name");
    }

    @Test
    void findsAttributesThatAreCalledAsTheColumnsOfAFileWere() throws Exception {
        Schema file = new Schema("E-Mail", List.of(World.attribute("E-Mail", "text"), World.attribute("First-Name", "text"),
                World.attribute("Town", "text")), List.of(), List.of("email"));

        assertThat(layout("klaviyo", file, "First-Name", "Town").header()).containsExactly("Email", "First Name", "Town");
        assertThat(layout("mailchimp", file).header()).containsExactly("Email Address");
    }

    @Test
    void doesNotChooseBetweenTwoThatAreAlike() {
        Schema twice = new Schema("E-Mail", List.of(World.attribute("E-Mail", "text"), World.attribute("e.mail", "text")), List.of(),
                List.of());
        assertThatThrownBy(() -> layout("braze", twice)).isInstanceOf(Refusal.class).hasMessageContaining("email");
    }

    @Test
    void refusesAWorkspaceWithoutTheIdentity() {
        Schema phones = new Schema("phone", List.of(World.attribute("phone", "text")), List.of(), List.of());
        assertThatThrownBy(() -> layout("braze", phones)).isInstanceOf(Refusal.class).hasMessageContaining("email");
    }
}
