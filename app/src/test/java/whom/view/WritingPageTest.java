package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.Test;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Suggestions;
import whom.desk.state.WritingPane;

/// The page that writes a template, by keys and clicks, with states made by hand.
class WritingPageTest {
    private static CodeArea source(Rehearsal window) {
        return (CodeArea) window.node("#source");
    }

    private static String text(Rehearsal window) {
        AtomicReference<String> text = new AtomicReference<>("");
        window.robot.interact(() -> text.set(source(window).getText()));
        return text.get();
    }

    private static Rehearsal open(String text) throws InterruptedException {
        Rehearsal window = new Rehearsal(WritingStates.state(WritingPane.CLOSED));
        window.show(WritingStates.state(WritingStates.open(WritingStates.sheet(1, text, true, false))));
        return window;
    }

    @Test
    void thePencilOpensItAndEscGoesBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(WritingStates.state(WritingPane.CLOSED))) {
            assertThat(window.isShown("#writing")).isFalse();
            window.click("#write-template");
            window.show(WritingStates.state(WritingStates.open(WritingStates.sheet(1, "<p>", true, false))));
            assertThat(window.isShown("#writing")).isTrue();
            assertThat(window.focused()).isEqualTo("source");
            window.press(KeyCode.CONTROL, KeyCode.S);
            window.press(KeyCode.ESCAPE);
            assertThat(window.intents).contains(new Intent.OpenWriting(null), new Intent.SaveTemplate(), new Intent.CloseWriting());
        }
    }

    @Test
    void typingIsToldAndUndoneInTheSourceAndNotInTheRule() throws InterruptedException {
        try (Rehearsal window = open("<p>\n  a")) {
            window.robot.interact(() -> source(window).moveTo(7));
            window.press(KeyCode.ENTER);
            window.write("b");
            assertThat(text(window)).isEqualTo("<p>\n  a\n  b");
            assertThat(window.intents).contains(new Intent.TypeTemplate("spring", 1, "<p>\n  a\n  b", "15 % pour vous, {{ first_name }}",
                    "Vos favoris du printemps sont de retour"));
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(text(window)).isEqualTo("<p>\n  a");
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
            assertThat(text(window)).startsWith("<p>\n  a\n");
            assertThat(window.intents).doesNotContain(new Intent.Undo(), new Intent.Redo());
        }
    }

    @Test
    void whatTheDeskTookOverIsOneUndoAway() throws InterruptedException {
        try (Rehearsal window = open("mine")) {
            window.show(WritingStates.state(WritingStates.open(WritingStates.sheet(2, "theirs", true, false))));
            assertThat(text(window)).isEqualTo("theirs");
            window.press(KeyCode.CONTROL, KeyCode.Z);
            assertThat(text(window)).isEqualTo("mine");
        }
    }

    @Test
    void ctrlFFindsInTheSource() throws InterruptedException {
        try (Rehearsal window = open("one two one")) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            assertThat(window.focused()).isEqualTo("find-field");
            window.write("one");
            assertThat(window.text("#find-count")).isEqualTo("1 of 2");
            window.press(KeyCode.ENTER);
            assertThat(window.text("#find-count")).isEqualTo("2 of 2");
            window.robot.interact(() -> assertThat(source(window).getSelection().getStart()).isEqualTo(8));
            window.press(KeyCode.F3);
            assertThat(window.text("#find-count")).isEqualTo("1 of 2");
            window.press(KeyCode.ESCAPE);
            assertThat(window.focused()).isEqualTo("source");
            assertThat(window.intents).doesNotContain(new Intent.CloseWriting());
        }
    }

    @Test
    void f8GoesFromProblemToProblem() throws InterruptedException {
        try (Rehearsal window = open(WritingStates.SOURCE)) {
            assertThat(window.text("#problem-count")).isEqualTo("2 problems");
            window.press(KeyCode.F8);
            assertThat(window.text("#problem-said")).contains("frist_name");
            window.press(KeyCode.F8);
            assertThat(window.text("#problem-said")).contains("money_in_words");
            window.press(KeyCode.SHIFT, KeyCode.F8);
            assertThat(window.text("#problem-said")).contains("frist_name");
        }
    }

    @Test
    void anotherProgramsChangeIsChosenByAClickAndLeavingIsAskedAbout() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(WritingStates.state(WritingStates.open(WritingStates.sheet(1, "a", false, true))))) {
            assertThat(window.isShown("#clash")).isTrue();
            assertThat(window.isShown("#writing-unsaved")).isTrue();
            window.click("#take-theirs");
            window.click("#keep-mine");
            window.show(WritingStates.state(WritingStates.open(WritingStates.sheet(2, "b", true, false))));
            assertThat(window.focused()).as("one undo away").isEqualTo("source");
            window.show(WritingStates
                    .state(new WritingPane(true, WritingStates.sheet(1, "a", false, false), List.of("spring"), List.of("Spring sale"),
                            null)));
            assertThat(window.isShown("#unsaved")).isTrue();
            window.click("#unsaved-save");
            assertThat(window.intents).contains(new Intent.TakeTheirs(), new Intent.KeepMine(), new Intent.LeaveUnsaved(true));
        }
    }

    @Test
    void whatMayBeWrittenIsOfferedAndTaken() throws InterruptedException {
        try (Rehearsal window = open("<p></p>")) {
            window.robot.interact(() -> source(window).moveTo(3));
            window.write("{{ ");
            assertThat(window.isShown("#proposals")).isTrue();
            window.write("fi");
            window.press(KeyCode.ENTER);
            assertThat(text(window)).isEqualTo("<p>{{ first_name</p>");
            assertThat(window.isShown("#proposals")).isFalse();
            window.write(" | up");
            window.press(KeyCode.TAB);
            assertThat(text(window)).isEqualTo("<p>{{ first_name | upcase</p>");
            window.press(KeyCode.CONTROL, KeyCode.SPACE);
            window.press(KeyCode.ESCAPE);
            assertThat(window.isShown("#writing")).isTrue();
        }
    }

    @Test
    void realValuesAreAskedForAndOffered() throws InterruptedException {
        try (Rehearsal window = open("")) {
            window.write("{% if first_name == '");
            assertThat(window.intents).contains(new Intent.AskValues("first_name"));
            OpenWorkspace now = States.on(OpenWorkspace.Tab.PREVIEW);
            window.show(States.of(new OpenWorkspace(now.facts(), now.segments(), now.templates(), now.draft(), now.tab(), now.people(),
                    now.preview(), now.export(),
                    new Suggestions("first_name", true, List.of(new Suggestions.Suggestion("Ana", "Ana", 1204))),
                    now.insight(), now.why()).with(WritingStates.open(WritingStates.sheet(1, text(window), false, false)))));
            assertThat(window.isShown("#proposals")).isTrue();
            window.press(KeyCode.ENTER);
            assertThat(text(window)).isEqualTo("{% if first_name == 'Ana");
        }
    }

    @Test
    void aNewTemplateBeginsWithAStarterAndTheWorkspacesOwnAttributes() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(WritingStates.state(WritingPane.CLOSED))) {
            window.click("#new-template");
            window.show(WritingStates.state(WritingPane.CLOSED.with(WritingStates.beginning())));
            window.click("#want-orders");
            window.click("#want-spent");
            window.click("#starter-name");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("Autumn");
            window.click("#starter-make");
            assertThat(window.intents).contains(new Intent.BeginTemplate(),
                    new Intent.MakeTemplate("banner", "Autumn", Map.of("first_name", "first_name", "orders", "spent")));
            assertThat(window.intents).doesNotContain(new Intent.EndTemplate());
        }
    }

    @Test
    void aSegmentIsCarriedIntoTheSourceOrChosenByKey() throws InterruptedException {
        try (Rehearsal window = open("first line\nsecond line")) {
            window.robot.drag("#segment-lapsed", MouseButton.PRIMARY).moveTo(window.node("#source"));
            assertThat(window.isShown("#carried")).isTrue();
            window.robot.interact(() -> assertThat(source(window).getCaretPosition()).as("where it would come").isEqualTo(22));
            window.robot.release(MouseButton.PRIMARY);
            assertThat(window.isShown("#carried")).as("let go").isFalse();
            assertThat(window.intents.stream().filter(Intent.InsertSegment.class::isInstance)).hasSize(1);
            assertThat(window.intents).noneMatch(Intent.ChooseSegment.class::isInstance);
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
            window.write("laps");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).contains(new Intent.InsertSegment("lapsed", -1));
        }
    }

    @Test
    void typingStaysSmoothInThreeThousandLines() throws InterruptedException {
        try (Rehearsal window = open("<td style=\"padding: 4px\">{{ first_name | default: 'you' }}</td>\n".repeat(3000))) {
            window.robot.interact(() -> source(window).moveTo(100_000));
            AtomicReference<Long> took = new AtomicReference<>(0L);
            window.robot.interact(() -> {
                long start = System.nanoTime();
                for (int i = 0; i < 50; i++) {
                    source(window).insertText(100_000, "x");
                }
                took.set((System.nanoTime() - start) / 50_000_000);
            });
            // Far more than it takes, and far less than reading all of it anew for each key would.
            assertThat(took.get()).as("milliseconds for each key").isLessThan(100);
        }
    }

    @Test
    void aLineThatWouldLetTheWindowStandStillIsToldInPlaceOfTheSource() throws InterruptedException {
        try (Rehearsal window = open("<p>\n" + "x".repeat(300_000))) {
            assertThat(window.text("#source-too-long")).startsWith("Line 2 has 300,000 characters. A line of more than 4,000");
            assertThat(window.isShown("#source")).isFalse();
            assertThat(window.node("#template-subject").isDisabled()).isTrue();
            window.show(WritingStates.state(WritingStates.open(WritingStates.sheet(2, "<p>\nx", true, false))));
            assertThat(window.isShown("#source-too-long")).isFalse();
            assertThat(text(window)).isEqualTo("<p>\nx");
            assertThat(window.node("#template-subject").isDisabled()).isFalse();
        }
    }

    @Test
    void theColoursOfManyLinesAreASingleChange() throws InterruptedException {
        try (Rehearsal window = open("<p>")) {
            AtomicInteger changes = new AtomicInteger();
            window.robot.interact(() -> {
                source(window).multiRichChanges().subscribe(_ -> changes.incrementAndGet());
                source(window).replaceText("<td>{{ x }}</td>\n".repeat(1000));
                // The text itself, and its colours; one for each line would let the window stand still for seconds.
                assertThat(changes.get()).isEqualTo(2);
                assertThat(source(window).getStyleOfChar(source(window).getAbsolutePosition(500, 4))).containsExactly("source-delimiter");
                assertThat(source(window).getStyleOfChar(source(window).getAbsolutePosition(999, 1))).containsExactly("source-markup");
            });
        }
    }
}
