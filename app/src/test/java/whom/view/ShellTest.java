package whom.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.desk.ExportIntent;
import whom.desk.Intent;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.ExportPane;
import whom.desk.state.Notice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.rule.Edits;

/// The panes around the rule, with states made by hand.
class ShellTest {
    @Test
    void aPressOnASegmentChoosesIt() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.click("#segment-openers");

            assertThat(window.intents).containsExactly(new Intent.ChooseSegment("openers"));
        }
    }

    @Test
    void theFieldNarrowsBothListsAndEnterTakesTheFirst() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.focus("#undo");
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("lap");

            assertThat(window.isShown("#segment-lapsed")).isTrue();
            assertThat(window.isShown("#segment-openers")).isFalse();
            assertThat(window.isShown("#template-spring")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.ChooseSegment("lapsed"));
        }
    }

    @Test
    void thePaletteFindsSegmentsAndCommandsByAnyPartOfTheirNames() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.focus("#undo");
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("preview the");
            assertThat(window.isShown("#palette-preview")).isTrue();
            assertThat(window.isShown("#palette-people")).isFalse();
            window.press(KeyCode.ENTER);
            assertThat(window.isShown("#palette")).isFalse();
            assertThat(window.focused()).isEqualTo("undo");

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("lap");
            window.press(KeyCode.ENTER);
            assertThat(window.intents).containsExactly(new Intent.ChooseTab(Tab.PREVIEW), new Intent.ChooseSegment("lapsed"));

            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("nothing like it");
            assertThat(window.isShown("#palette .pick-none")).isTrue();
            window.press(KeyCode.ENTER);
            window.press(KeyCode.ESCAPE);
            assertThat(window.isShown("#palette")).isFalse();
            assertThat(window.intents).hasSize(2);
        }
    }

    @Test
    void aCommandOfThePaletteOpensWhatItsKeyOpens() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.write("show the keys");
            window.press(KeyCode.ENTER);

            assertThat(window.isShown("#shortcuts")).isTrue();
        }
    }

    @Test
    void theNumberIsWhatEverythingElseServes() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            assertThat(window.text("#number")).isEqualTo("1,204");
            assertThat(window.text("#share")).isEqualTo("people · 2.5% of 48,310");
            assertThat(window.node("#number").getAccessibleText()).isEqualTo("1,204 people");
            assertThat(window.text("#primary")).isEqualTo("Export 1,204 people…");
        }
    }

    @Test
    void aNumberThatIsNotCurrentStaysAndDims() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.counting()))) {
            assertThat(window.text("#number")).isEqualTo("1,204");
            assertThat(window.node("#number").getOpacity()).isLessThan(1);

            window.show(States.of(States.typical()));
            assertThat(window.node("#number").getOpacity()).isEqualTo(1);
        }
    }

    @Test
    void aNewSegmentIsNamedAndThenBegunAlthoughTheListWasNarrowed() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.CONTROL, KeyCode.F);
            window.write("lap");
            window.press(KeyCode.CONTROL, KeyCode.N);
            window.show(States.of(fresh()));
            assertThat(window.focused()).isEqualTo("segment-name");
            assertThat(((TextField) window.node("#search")).getText()).isEmpty();
            window.write("Guests");
            window.press(KeyCode.ENTER);

            assertThat(window.intents).containsExactly(new Intent.NewSegment(), new Intent.RenameSegment("Guests"));
            assertThat(window.focused()).isEqualTo("add-first");
        }
    }

    @Test
    void whereEverybodyIsLeftOutItIsSaidWhatBringsConsent() throws InterruptedException {
        ExportPane known = States.on(Tab.EXPORT).export();
        ExportPane nobody = new ExportPane(known.choice(),
                new ExportPane.Plan(219, 0, 219, 0, 0, 0, List.of(), List.of(), List.of("Email"), List.of(), List.of(), List.of()), null,
                null,
                null);
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.EXPORT)))) {
            assertThat(window.isShown("#nobody-agreed")).isFalse();
            window.show(States.of(States.with(States.on(Tab.EXPORT), nobody)));
            assertThat(window.isShown("#nobody-agreed")).isTrue();
            assertThat(window.text("#nobody-agreed")).contains("consent.email");
        }
    }

    @Test
    void aWorkspaceWithoutSegmentsIsBegunByEnter() throws InterruptedException {
        OpenWorkspace open = States.on(Tab.PEOPLE);
        OpenWorkspace bare = new OpenWorkspace(open.facts(), List.of(), List.of(), null, open.tab(), open.people(), open.preview(),
                open.export(),
                open.suggestions(), open.insight(), open.why());
        DeskState begun = States.of(bare);
        try (Rehearsal window = new Rehearsal(States.opening())) {
            window.focus("#cancel");
            window.show(new DeskState(begun.stage(), begun.appearance(), List.of(), new Notice(Notice.Tone.DONE, "300 people.", null)));
            assertThat(window.focused()).isEqualTo("new-first");
            window.press(KeyCode.ENTER);

            assertThat(window.intents).containsExactly(new Intent.NewSegment());
        }
    }

    @Test
    void aNoticeGivesTheFocusBack() throws InterruptedException {
        DeskState calm = States.of(States.typical());
        try (Rehearsal window = new Rehearsal(calm)) {
            window.focus("#segment-openers");
            window.show(new DeskState(calm.stage(), calm.appearance(), List.of(), new Notice(Notice.Tone.DONE, "Saved.", null)));
            window.click("#notice-dismiss");
            window.show(calm);

            assertThat(window.intents).containsExactly(new Intent.DismissNotice());
            assertThat(window.focused()).isEqualTo("segment-openers");
        }
    }

    /// A segment without conditions that was not there before.
    private static OpenWorkspace fresh() {
        OpenWorkspace open = States.empty();
        Draft draft = Objects.requireNonNull(open.draft());
        return new OpenWorkspace(open.facts(), open.segments(), open.templates(),
                new Draft("fresh", draft.name(), draft.rule(), draft.tree(),
                        draft.sentence(), draft.text(), null, draft.saved(), false, false, null, draft.tally()),
                open.tab(), open.people(),
                open.preview(), open.export(), open.suggestions(), open.insight(), open.why());
    }

    @Test
    void anExportThatCannotBeIsNotBeingWorkedOut() throws InterruptedException {
        ExportPane known = States.on(Tab.EXPORT).export();
        ExportPane failed = new ExportPane(known.choice(), null, null, null,
                "No attribute is called email.");
        try (Rehearsal window = new Rehearsal(States.of(States.with(States.on(Tab.EXPORT), failed)))) {
            assertThat(window.text("#primary")).isEqualTo("Cannot be exported");
            assertThat(window.node("#primary").isDisabled()).isTrue();
            assertThat(window.isShown("#plan")).isFalse();
            assertThat(window.isShown("#export-failure")).isTrue();
        }
    }

    @Test
    void aFailedCountSaysWhyAndCanBeTriedAgain() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.failed()))) {
            window.click("#count-again");

            assertThat(window.text("#share")).startsWith("not current");
            assertThat(window.intents).containsExactly(new Intent.CountAgain());
        }
    }

    @Test
    void theKeysOfTheTabsAreTheSameEverywhere() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
            window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
            window.press(KeyCode.CONTROL, KeyCode.E);
            window.press(KeyCode.ALT, KeyCode.PAGE_DOWN);

            assertThat(window.intents).containsExactly(new Intent.ChooseTab(Tab.PEOPLE), new Intent.ChooseTab(Tab.PREVIEW),
                    new Intent.ChooseTab(Tab.EXPORT), new Intent.StepPerson(1));
        }
    }

    @Test
    void theOneButtonOfTheExportWritesTheFile() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.on(Tab.EXPORT)))) {
            window.click("#primary");
            window.click("#column-country");

            assertThat(window.text("#primary")).isEqualTo("Export 1,180 people");
            assertThat(window.text("#outcome-suppressed")).isEqualTo("21");
            assertThat(window.intents).containsExactly(new ExportIntent.StartExport(null), new ExportIntent.ChooseColumn("country", true));
        }
    }

    @Test
    void aRunningExportCanBeTakenBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.with(States.on(Tab.EXPORT), PaneStates.exporting())))) {
            window.click("#cancel-export");

            assertThat(window.node("#primary").isDisabled()).isTrue();
            assertThat(window.intents).containsExactly(new Intent.Cancel());
        }
    }

    @Test
    void aVariantIsChosenToSeeSomeoneWhoGetsIt() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            // The window is low, so the mail has their room until somebody asks for them.
            assertThat(window.isShown("#variant-v2")).isFalse();
            assertThat(window.node("#paper").getLayoutBounds().getHeight()).isGreaterThan(280);
            window.click("#variants-fold");
            window.click("#variant-v2");

            assertThat(window.node("#variant-v1").getAccessibleText()).contains("893 people", "shown now");
            assertThat(window.intents).containsExactly(new Intent.ChooseVariant("v2"));
        }
    }

    @Test
    void whatTakesEverybodyAwayCanBeRemoved() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.zero()))) {
            window.show(States.of(States.zero()));
            window.click("#zero-remove");

            assertThat(window.edits()).hasSize(1);
            assertThat(window.edits().getFirst().change().apply(States.loyal().rule()))
                    .isEqualTo(Edits.remove(States.loyal().rule(), States.path(1)));
        }
    }

    @Test
    void anUnfinishedRowIsCalmAndAWrongOneSaysWhatIsWrong() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.unfinished()))) {
            assertThat(window.text("#token-0-value")).isEqualTo("choose a value");
            assertThat(window.node("#token-0-value").getStyleClass()).doesNotContain("token-wrong");
            assertThat(window.node("#token-2-subject").getStyleClass()).contains("token-wrong");
            assertThat(window.node("#row-2").getAccessibleText()).contains("Did you mean “country”?");
        }
    }

    @Test
    void anotherNameIsKeptWithEnterAndNoneIsNot() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.click("#segment-name");
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.write("Best friends");
            window.press(KeyCode.ENTER);
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.press(KeyCode.BACK_SPACE);
            window.press(KeyCode.ENTER);

            assertThat(window.intents).containsExactly(new Intent.RenameSegment("Best friends"));
        }
    }

    @Test
    void theStartPageOpensWhatIsPressedAndTheOpeningCanBeTakenBack() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.start())) {
            window.click("#open-retail");
            window.show(States.opening());
            window.click("#cancel");

            assertThat(window.intents).containsExactly(new Intent.OpenWorkspace(java.nio.file.Path.of("/samples/retail")),
                    new Intent.Cancel());
        }
    }

    @Test
    void aNoticeOffersOneThingToDo() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.noticed())) {
            window.click("#notice-action");
            window.click("#notice-dismiss");

            assertThat(window.intents).containsExactly(new Intent.RestoreSegment("lapsed"), new Intent.DismissNotice());
        }
    }

    @Test
    void helpShowsTheKeysAndEscapeClosesIt() throws InterruptedException {
        try (Rehearsal window = new Rehearsal(States.of(States.typical()))) {
            window.press(KeyCode.F1);
            assertThat(window.isShown("#shortcuts")).isTrue();
            window.press(KeyCode.ESCAPE);

            assertThat(window.isShown("#shortcuts")).isFalse();
        }
    }

    static Stream<DeskState> states() {
        return Stream.of(States.start(), States.opening(), States.startWithProblem(), States.of(States.typical()),
                States.of(States.empty()),
                States.of(States.zero()), States.of(States.unfinished()), States.of(States.failed()), States.of(States.nested()),
                States.of(States.on(Tab.PEOPLE)), States.of(States.on(Tab.EXPORT)),
                States.of(States.with(States.on(Tab.EXPORT), PaneStates.exported())));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everythingThatTakesTheFocusSaysWhatItIs(DeskState state) throws InterruptedException {
        try (Rehearsal window = new Rehearsal(state)) {
            List<String> silent = new ArrayList<>();
            collect(window.scene().getRoot(), silent);

            assertThat(silent).isEmpty();
        }
    }

    private static void collect(Node node, List<String> silent) {
        if (!node.isVisible()) {
            return;
        }
        boolean says = (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
                || (node instanceof Labeled l && l.getText() != null && !l.getText().isBlank());
        if (node.isFocusTraversable() && !says) {
            silent.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, silent));
        }
    }
}
