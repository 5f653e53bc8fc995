package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import whom.profile.Kind;

/// Starters as their files have them.
class StarterTest {
    private static final Starter STARTER = Starter.of("s",
            "subject: Hi\npreheader: There: you\nwants: name text, orders number\n---\n<p>[[#name]]{{ [[name]] }}[[/name]][[^name]]you[[/name]]</p>[[#orders]]!\n[[/orders]]");

    @Test
    void settingsStandAboveThePage() {
        assertThat(STARTER.subject()).isEqualTo("Hi");
        assertThat(STARTER.preheader()).isEqualTo("There: you");
        assertThat(STARTER.wants()).containsExactly(new Starter.Want("name", Kind.TEXT), new Starter.Want("orders", Kind.NUMBER));
    }

    @Test
    void whatTheWorkspaceHasNotIsLeftOut() {
        assertThat(STARTER.filled(Map.of("name", "Vor$name"))).isEqualTo("<p>{{ Vor$name }}</p>");
        assertThat(STARTER.filled(Map.of("orders", "o"))).isEqualTo("<p>you</p>!\n");
    }

    @Test
    void aFileThatIsNotAsDescribedIsRefused() {
        assertThatThrownBy(() -> Starter.of("s", "subject: a")).hasMessageContaining("---");
        assertThatThrownBy(() -> Starter.of("s", "wants: a colour\n---\n")).hasMessageContaining("colour");
    }
}
