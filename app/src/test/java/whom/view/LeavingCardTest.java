package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.Shelf;

/// The card that asks before a segment goes that is used.
class LeavingCardTest {
    @Test
    void namesEveryPlaceAndEscKeepsIt() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.with(Shelf.EMPTY))) {
            window.focus("#segment-lapsed");
            window.press(KeyCode.DELETE);
            window.show(SegmentStates.leaving());
            assertThat(window.text("#leaving-segments")).isEqualTo("The segments Win back in spring, Newsletter openers who lapsed, "
                    + "Everyone but the lapsed need it and can then no longer be counted.");
            assertThat(window.text("#leaving-templates")).isEqualTo("The template Spring banner asks who is in it; nobody will be.");
            assertThat(window.text("#leaving-exports"))
                    .isEqualTo("The export Mailchimp: win-back writes it and can then no longer be run.");
            assertThat(window.focused()).isEqualTo("leaving-keep");
            window.press(KeyCode.ESCAPE);

            assertThat(window.isShown("#leaving")).isFalse();
            assertThat(window.intents).containsExactly(new Intent.DeleteSegment("lapsed"), new Intent.KeepUsed());
        }
    }

    @Test
    void deletesAllTheSame() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(SegmentStates.leaving())) {
            window.click("#leaving-delete");

            assertThat(window.intents).first().isEqualTo(new Intent.DeleteUsed("lapsed"));
            window.show(SegmentStates.with(Shelf.EMPTY));
            assertThat(window.isShown("#leaving")).isFalse();
        }
    }
}
