package whom.view.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.SegmentItem;
import whom.desk.state.WritingPane;
import whom.desk.state.WritingPane.Sheet;
import whom.desk.writing.Flaw;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.ChooseCard;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;
import whom.view.parts.Shortcut;

/// The page in the place of the rule that writes a template. Whatever is typed goes to the desk at once; the desk says what is wrong with it.
public final class WritingPage extends VBox {
    private static final Duration CARET_REST = Duration.millis(150);

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Label title = Buttons.words("", "title");
    private final Label file = Buttons.words("", "muted", "small");
    private final Label mark = Buttons.words("", "small", "unsaved-mark");
    private final Button save;
    private final Button insert;
    private final ClashBar clash;
    private final TextField subject = new TextField();
    private final TextField preheader = new TextField();
    private final FindBar find;
    private final StackPane place = new StackPane();
    private final Pane layer = new Pane();
    private final FlawHover hover;
    private final WritingFoot foot;
    private final Map<String, SourceArea> areas = new HashMap<>();
    private final PauseTransition caretRest = new PauseTransition(CARET_REST);
    private final Completing completing;
    private @Nullable Sheet shown;
    private @Nullable SourceArea area;
    private SourceArea.@Nullable LongLine tooLong;
    private List<SegmentItem> segments = List.of();
    private boolean open;
    private boolean showing;
    /// Whether the caret moves because something was typed.
    private boolean keyed;
    private long revealed;

    /// An empty page.
    public WritingPage(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.overlay = overlay;
        this.act = act;
        setId("writing");
        getStyleClass().addAll("rule-page", "writing-page");
        title.setMinWidth(0);
        file.setMinWidth(0);
        mark.setText(look.text("window.writing.unsaved"));
        mark.setId("writing-unsaved");
        mark.setMinWidth(USE_PREF_SIZE);
        save = Buttons.outlined("save-template", look.text("window.writing.save"), () -> act.accept(new Intent.SaveTemplate()));
        save.setMinWidth(USE_PREF_SIZE);
        new Caption(look.text("window.key.saveTemplate"), Shortcut.SAVE_TEMPLATE).on(save);
        insert = Buttons.icon("insert-segment", Feather.USERS, new Caption(look.text("window.writing.insert"), Shortcut.INSERT_SEGMENT),
                this::chooseSegment);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, file, gap, mark, insert, save,
                Buttons.icon("writing-close", Feather.X, new Caption(look.text("window.insight.close")), this::back));
        head.getStyleClass().addAll("rule-page-head", "writing-head");
        clash = new ClashBar(look, act);
        find = new FindBar(look, this::focusSource);
        turn(clash, false);
        layer.setPickOnBounds(false);
        hover = new FlawHover(layer);
        completing = new Completing(look, layer, act);
        place.getStyleClass().add("source-place");
        VBox.setVgrow(place, Priority.ALWAYS);
        foot = new WritingFoot(look, () -> stepFlaw(true));
        VBox content = new VBox(head, clash, line("window.writing.subject", "template-subject", subject),
                line("window.writing.preheader", "template-preheader", preheader), find, place, foot);
        content.getStyleClass().add("writing-content");
        // Large text in a small window leaves the source too little room: then the page scrolls.
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        subject.textProperty().subscribe((_, _) -> typed());
        preheader.textProperty().subscribe((_, _) -> typed());
        caretRest.setOnFinished(_ -> tellCaret());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private HBox line(String word, String id, TextField field) {
        Label name = Buttons.words(look.text(word), "muted", "writing-name");
        field.setId(id);
        name.setLabelFor(field);
        field.setAccessibleText(look.text(word));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox line = new HBox(name, field);
        line.getStyleClass().add("writing-line");
        return line;
    }

    /// Shows the page, or hides it.
    public void show(OpenWorkspace workspace) {
        WritingPane pane = workspace.writing();
        segments = workspace.segments();
        boolean opens = pane.open() && !open;
        open = pane.open();
        setVisible(open);
        Sheet sheet = pane.sheet();
        if (sheet == null || !open) {
            return;
        }
        Sheet before = shown;
        shown = sheet;
        boolean other = before == null || !before.id().equals(sheet.id());
        if (other) {
            areas.keySet().removeIf(id -> !id.equals(sheet.id()) && !pane.unsaved().contains(id));
        }
        boolean fresh = before == null || other || before.revision() != sheet.revision();
        if (fresh) {
            tooLong = SourceArea.LongLine.of(sheet.source());
        }
        title.setText(sheet.name());
        file.setText(sheet.file());
        turn(mark, !sheet.saved());
        // Whose button is pressed goes on in the source, where one undo takes it back.
        boolean answered = !sheet.theirs() && clash.isFocusWithin();
        turn(clash, sheet.theirs());
        clash.show(sheet.file());
        subject.setDisable(tooLong != null);
        preheader.setDisable(tooLong != null);
        insert.setDisable(tooLong != null);
        save.setDisable(sheet.saved() || tooLong != null);
        turn(foot, tooLong == null);
        if (tooLong != null) {
            showTooLong(sheet, tooLong);
            return;
        }
        showing = true;
        SourceArea source = area(sheet, other);
        if (fresh) {
            source.text(sheet.source(), source.getLength() == 0 && !source.isUndoAvailable());
            subject.setText(sheet.subject());
            preheader.setText(sheet.preheader());
        }
        showing = false;
        completing.follow(source);
        find.follow(source);
        completing.know(sheet.known(), workspace.suggestions());
        // What was told of another text than the one that stands here says nothing of it.
        if (source.source().equals(sheet.source())) {
            source.flaws(sheet.flaws());
        }
        showFoot();
        WritingPane.Reveal reveal = sheet.reveal();
        if (reveal != null && reveal.time() != revealed) {
            revealed = reveal.time();
            source.reveal(reveal.offset());
            focusSource();
        } else if (opens || other || answered) {
            focusSource();
        }
    }

    /// A line that would let the window stand still is not shown; the preview and its other looks are.
    private void showTooLong(Sheet sheet, SourceArea.LongLine line) {
        areas.remove(sheet.id());
        area = null;
        showing = true;
        subject.setText(sheet.subject());
        preheader.setText(sheet.preheader());
        showing = false;
        Label words = Buttons.paragraph(look.text("window.writing.tooLong", look.numbers().whole(line.number()),
                look.numbers().whole(line.length()), look.numbers().whole(SourceArea.MOST)), "muted");
        words.setId("source-too-long");
        place.getChildren().setAll(words);
        StackPane.setAlignment(words, Pos.TOP_LEFT);
    }

    private SourceArea area(Sheet sheet, boolean other) {
        SourceArea source = areas.computeIfAbsent(sheet.id(), _ -> made(sheet));
        if (other || area == null) {
            area = source;
            place.getChildren().setAll(new VirtualizedScrollPane<>(source), layer);
        }
        return source;
    }

    private SourceArea made(Sheet sheet) {
        SourceArea source = new SourceArea(sheet.merge(), () -> {
            keyed = true;
            typed();
        }, completing::takes);
        source.setAccessibleText(look.text("window.writing.source", sheet.name()));
        source.caretPositionProperty().addListener((_, _, _) -> {
            if (keyed) {
                completing.typed();
            } else {
                completing.moved();
            }
            keyed = false;
            caretRest.playFromStart();
            showFoot();
        });
        source.onPointed(flaw -> hover.show(source, flaw));
        return source;
    }

    private void typed() {
        if (!showing && shown != null && area != null) {
            act.accept(new Intent.TypeTemplate(shown.id(), shown.revision(), area.source(), subject.getText(), preheader.getText()));
        }
    }

    private void tellCaret() {
        if (shown != null && area != null && open) {
            act.accept(new Intent.CaretAt(shown.id(), area.getCaretPosition()));
        }
    }

    private void showFoot() {
        if (shown != null && area != null) {
            foot.show(area.flaws(), shown.elsewhere(), area.flawAt(area.getCaretPosition()), area.getCurrentParagraph() + 1,
                    area.getCaretColumn() + 1);
        }
    }

    /// Whether a key that means something elsewhere too is the source's own while it is written.
    public boolean takes(Shortcut shortcut) {
        if (!open || !isFocusWithin()) {
            return false;
        }
        return switch (shortcut) {
            case UNDO, REDO, FIND, ADD_CONDITION, ADD_GROUP, REMOVE, DUPLICATE, COPY, CUT, PASTE, MUTE -> true;
            default -> false;
        };
    }

    /// Whether it is open, so that keys of templates are meant for it.
    public boolean isOpen() {
        return open;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            back();
            event.consume();
        } else if (Shortcut.FIND.matches(event)) {
            find.open();
            event.consume();
        }
    }

    private void back() {
        act.accept(new Intent.CloseWriting());
    }

    private void focusSource() {
        if (area != null) {
            area.requestFocus();
        }
    }

    /// Shows what may be written at the caret.
    public void complete() {
        if (area != null && area.isFocused()) {
            completing.ask();
        }
    }

    /// Lets somebody choose a segment whose branch comes where the caret is.
    public void chooseSegment() {
        tellCaret();
        ChooseCard.<String>open(overlay, insert, look.text("window.writing.insertPrompt"), typed -> segments.stream()
                .filter(segment -> segment.broken() == null && Folding.fold(segment.name()).contains(Folding.fold(typed)))
                .map(segment -> new PickList.Entry<>("insert-" + segment.id(), "", segment.name(),
                        segment.size() == null ? "" : look.numbers().whole(segment.size()), false, segment.id()))
                .toList(), segment -> act.accept(new Intent.InsertSegment(segment, -1)));
    }

    /// The place in the source below a point of the scene.
    public Optional<Integer> offsetAt(Point2D scene) {
        SourceArea source = area;
        if (!open || source == null || !source.localToScene(source.getLayoutBounds()).contains(scene)) {
            return Optional.empty();
        }
        Point2D at = source.sceneToLocal(scene);
        return Optional.of(source.hit(at.getX(), at.getY()).getInsertionIndex());
    }

    /// Shows with the caret where something would come; the focus stays, since a button is held down.
    public void point(int offset) {
        if (area != null) {
            area.setShowCaret(Caret.CaretVisibility.ON);
            area.moveTo(offset);
        }
    }

    /// Nothing is carried any more.
    public void pointed() {
        if (area != null) {
            area.setShowCaret(Caret.CaretVisibility.AUTO);
        }
    }

    /// The next place of what is looked for, or the one before.
    public void stepFound(boolean forward) {
        find.step(forward);
    }

    /// The next problem behind the caret, or the one before.
    public void stepFlaw(boolean forward) {
        SourceArea source = area;
        if (source == null || source.flaws().isEmpty()) {
            return;
        }
        List<Flaw> flaws = source.flaws();
        int caret = source.getCaretPosition();
        Flaw next = forward
                ? flaws.stream().filter(flaw -> flaw.from() > caret).findFirst().orElse(flaws.getFirst())
                : flaws.reversed().stream().filter(flaw -> flaw.from() < caret).findFirst().orElse(flaws.getLast());
        source.reveal(next.from());
        source.requestFocus();
    }

    private static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
