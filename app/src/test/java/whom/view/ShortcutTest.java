package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import whom.view.parts.Shortcut;

class ShortcutTest {
    @Test
    void noKeyHasTwoMeanings() {
        assertThat(Stream.of(Shortcut.values()).map(Shortcut::display)).doesNotHaveDuplicates();
    }
}
