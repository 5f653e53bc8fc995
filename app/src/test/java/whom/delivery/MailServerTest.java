package whom.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.text.Refusal;

/// Where mail is posted, and where its password is kept.
class MailServerTest {
    @ParameterizedTest
    @CsvSource({"mail.example:587, STARTTLS", "mail.example:465, TLS", "localhost:2525, NONE", "127.0.0.1:25, NONE", "[::1]:25, NONE",
        "127.example:25, STARTTLS"})
    void whatIsSaidIsKeptFromOthersUnlessItStaysHere(String address, MailServer.Security security) throws Refusal {
        assertThat(MailServer.of(address, null, null).security()).isEqualTo(security);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mail.example", ":587", "mail.example:", "mail.example:0", "mail.example:70000", "mail.example:smtp"})
    void whatIsNoServerIsRefused(String address) {
        assertThatThrownBy(() -> MailServer.of(address, null, null)).isInstanceOf(Refusal.class).hasMessageContaining("mail.example:587");
    }

    @Test
    void withoutSecurityNothingLeavesThisComputer() {
        assertThatThrownBy(() -> MailServer.of("mail.example:25", MailServer.Security.NONE, null)).isInstanceOf(Refusal.class)
                .hasMessageContaining("this computer alone");
    }

    @ParameterizedTest
    @EnumSource(Keyring.Kind.class)
    void aPasswordIsNeverAmongTheWordsOfACommand(Keyring.Kind kind) throws Refusal {
        List<String> words = new ArrayList<>();
        List<String> inputs = new ArrayList<>();
        Keyring ring = new Keyring(kind, (command, environment, input) -> {
            words.addAll(command);
            words.addAll(environment.values());
            inputs.add(input);
            return Optional.of(new Keyring.Ended(0, "s3cr\"et\n"));
        });
        ring.keep("ana@mail.example", "s3cr\"et");
        assertThat(words).noneMatch(word -> word.contains("s3cr"));
        assertThat(inputs).singleElement().asString().contains("s3cr");
        assertThat(ring.secret("ana@mail.example")).contains("s3cr\"et");
        assertThat(String.join(" ", words) + inputs).contains("ana@mail.example");
    }

    @Test
    void aKeyringThatIsNotThereOrHasNothing() throws Refusal {
        Keyring absent = new Keyring(Keyring.Kind.SECRET_SERVICE, (_, _, _) -> Optional.empty());
        assertThatThrownBy(() -> absent.secret("a@b")).isInstanceOf(Refusal.class).hasMessageContaining("libsecret");
        Keyring empty = new Keyring(Keyring.Kind.SECRET_SERVICE, (_, _, _) -> Optional.of(new Keyring.Ended(1, "")));
        assertThat(empty.secret("a@b")).isEmpty();
        assertThatThrownBy(() -> empty.keep("a@b", "c")).isInstanceOf(Refusal.class).hasMessageContaining("did not keep");
    }
}
