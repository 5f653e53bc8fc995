package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import whom.desk.DataIntent;
import whom.desk.state.DuplicatesPane;

/// The pages on which the data is looked through, with states made by hand.
class ReviewPagesTest {
    @Test
    void thePairsAreDecidedByKeysAlone() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(ReviewStates.state(DuplicatesPane.CLOSED))) {
            window.click("#show-duplicates");
            window.show(ReviewStates.state(ReviewStates.pairs()));
            assertThat(window.isShown("#duplicates")).isTrue();
            assertThat(window.text("#duplicates-about")).startsWith("1,208 pairs look like one person each; these are the 7 likeliest.");
            assertThat(window.text("#pair-how-2")).isEqualTo("alike  +6.4");
            window.press(KeyCode.M);
            window.press(KeyCode.N);
            window.press(KeyCode.S);
            window.press(KeyCode.X);
            window.press(KeyCode.U);
            window.click("#pair-2");
            window.focus("#duplicates-merge");
            window.press(KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);

            assertThat(window.intents).containsExactly(new DataIntent.ShowDuplicates(true), new DataIntent.MergePair(),
                    new DataIntent.PartPair(),
                    new DataIntent.SkipPair(), new DataIntent.SwapPair(), new DataIntent.UndoPair(), new DataIntent.LookAtPair(2),
                    new DataIntent.MergePair(),
                    new DataIntent.ShowDuplicates(false));
        }
    }

    @Test
    void numbersLeadToThePeople() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(ReviewStates.state(ReviewStates.quality()))) {
            assertThat(window.text("#quality-about")).isEqualTo("48,310 people · changes since crm-october.csv, 3 Oct 2026");
            window.click("#lead-phone-1");
            window.click("#quality-duplicates");

            assertThat(window.intents).containsExactly(new DataIntent.OpenAsRule("Telephone: 18,841 have none", "phone IS NOT SET"),
                    new DataIntent.ShowDuplicates(true));
        }
    }
}
