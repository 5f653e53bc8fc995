package whom.view.shell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import whom.desk.DataIntent;
import whom.desk.Intent;
import whom.desk.state.AsOfChoice;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.SegmentItem;
import whom.desk.state.Stage.Start.Place;
import whom.desk.state.TemplateItem;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Shortcut;
import whom.view.preview.LookWords;

/// Everything that can be reached or done, found by typing a part of its name.
final class Palette {
    /// What someone may look for here, in the order in which it is offered.
    private static final List<Shortcut> COMMANDS = List.of(Shortcut.NEW_SEGMENT, Shortcut.ADD_CONDITION, Shortcut.ADD_GROUP, Shortcut.UNDO,
            Shortcut.REDO, Shortcut.PEOPLE, Shortcut.PREVIEW, Shortcut.EXPORT, Shortcut.TEXT_FORM, Shortcut.STAR, Shortcut.MOVE_TO_FOLDER,
            Shortcut.VERSIONS, Shortcut.FIND, Shortcut.FIND_PERSON, Shortcut.SORT_PEOPLE, Shortcut.PEOPLE_COLUMNS, Shortcut.SAVE_LIST,
            Shortcut.AS_OF,
            Shortcut.SIDEBAR, Shortcut.INSPECTOR, Shortcut.THEME, Shortcut.LARGER_TEXT, Shortcut.SMALLER_TEXT, Shortcut.USUAL_TEXT,
            Shortcut.WRITE, Shortcut.SAVE_TEMPLATE, Shortcut.NEW_TEMPLATE,
            Shortcut.INSERT_SEGMENT, Shortcut.IMPORT, Shortcut.IMPORTS, Shortcut.EXPORTS, Shortcut.SETTINGS, Shortcut.HELP);

    private final Look look;
    private final TextField search = new TextField();
    private final PickList<Runnable> list;
    private final List<Entry<Runnable>> all;
    private final Consumer<Intent> act;

    private Palette(Look look, Overlay overlay, List<Entry<Runnable>> all, Consumer<Intent> act) {
        this.look = look;
        this.all = all;
        this.act = act;
        search.setId("palette-search");
        search.setPromptText(look.text("window.palette.search"));
        search.setAccessibleText(look.text("window.palette.search"));
        list = new PickList<>(action -> {
            overlay.closeTopmost();
            action.run();
        });
        list.listenTo(search);
        var nothing = Buttons.words(look.text("window.palette.none"), "muted", "pick-none");
        nothing.visibleProperty().bind(list.visibleProperty().not());
        // Its room stays as it is, so that nothing jumps while somebody types.
        StackPane room = new StackPane(list, nothing);
        StackPane.setAlignment(nothing, Pos.TOP_LEFT);
        VBox box = new VBox(search, room);
        box.setId("palette");
        box.getStyleClass().add("palette");
        search.textProperty().subscribe((_, _) -> fill());
        fill();
        overlay.openSheet(box, () -> {});
        search.requestFocus();
    }

    /// Opens it over the window.
    ///
    /// @param recent workspaces of last time
    /// @param does   does what a key does
    static void open(Look look, Overlay overlay, OpenWorkspace open, List<Place> recent, Consumer<Intent> act, Consumer<Shortcut> does) {
        List<Entry<Runnable>> all = new ArrayList<>();
        for (SegmentItem segment : open.segments()) {
            // What cannot be read cannot be gone to.
            if (segment.broken() == null) {
                all.add(new Entry<>("palette-segment-" + segment.id(), look.text("window.sidebar.segments"), segment.name(),
                        segment.size() == null ? "" : look.numbers().whole(segment.size()), false,
                        () -> act.accept(new Intent.ChooseSegment(segment.id()))));
            }
        }
        for (TemplateItem template : open.templates()) {
            if (template.broken() == null) {
                all.add(new Entry<>("palette-template-" + template.id(), look.text("window.sidebar.templates"), template.name(), "", false,
                        () -> act.accept(new Intent.ChooseTemplate(template.id()))));
            }
        }
        String commands = look.text("window.palette.commands");
        COMMANDS.forEach(
                command -> all.add(new Entry<>("palette-" + command.word().substring(command.word().lastIndexOf('.') + 1), commands,
                        look.text(command.word()), command.display(), false, () -> does.accept(command))));
        if (!open.facts().live()) {
            all.add(new Entry<>("palette-now", commands, look.text("window.asof.toNow"), "", false,
                    () -> act.accept(new Intent.StandAt(new AsOfChoice.Now()))));
        }
        all.add(new Entry<>("palette-overlap", commands, look.text("window.palette.overlap"), "", false,
                () -> act.accept(new Intent.ShowOverlap(true))));
        all.add(new Entry<>("palette-duplicates", commands, look.text("window.duplicates.title"), "", false,
                () -> act.accept(new DataIntent.ShowDuplicates(true))));
        all.add(new Entry<>("palette-quality", commands, look.text("window.quality.title"), "", false,
                () -> act.accept(new DataIntent.ShowQuality(true))));
        if (open.preview().template() != null) {
            all.add(new Entry<>("palette-matrix", commands, look.text("window.matrix.open"), "", false,
                    () -> act.accept(new Intent.ShowMatrix(true))));
            all.add(new Entry<>("palette-proof", commands, look.text("window.proof.open"), "", false,
                    () -> act.accept(new Intent.ShowProof(true))));
            all.add(new Entry<>("palette-variants", commands, look.text("window.variants.open"), "", false,
                    () -> act.accept(new Intent.ShowVariants(true))));
        }
        if (open.preview().page() != null) {
            LookWords.commands(look, open.preview().look()).forEach(command -> all.add(new Entry<>("palette-look-" + command.id(), commands,
                    command.said(), "", false, () -> {
                        act.accept(new Intent.ChooseTab(Tab.PREVIEW));
                        act.accept(new Intent.LookAt(command.then()));
                    })));
        }
        all.add(new Entry<>("palette-close", commands, look.text("window.palette.close"), "", false,
                () -> act.accept(new Intent.CloseWorkspace())));
        String workspaces = look.text("window.palette.workspaces");
        recent.stream().filter(place -> !place.folder().equals(open.facts().folder()))
                .forEach(place -> all.add(new Entry<>("palette-open-" + place.name(), workspaces, place.name(), place.about(), false,
                        () -> act.accept(new Intent.OpenWorkspace(place.folder())))));
        new Palette(look, overlay, all, act);
    }

    private void fill() {
        String typed = search.getText().strip();
        String[] wanted = Folding.fold(search.getText().strip()).split("\\s+", -1);
        List<Entry<Runnable>> found = all.stream().filter(entry -> Arrays.stream(wanted).allMatch(Folding.fold(entry.text())::contains))
                .toList();
        // Nobody looks for a command by an address; in some shops people are known by a number.
        if (typed.contains("@") || (found.isEmpty() && wanted.length == 1 && !typed.isEmpty())) {
            found = List.of(new Entry<>("palette-person", look.text("window.tab.people"), typed, look.text("window.palette.person"), false,
                    () -> act.accept(new Intent.OpenPerson(typed))));
        }
        list.setVisible(!found.isEmpty());
        list.show(found, true);
        String marked = list.markedText();
        search.setAccessibleHelp(marked == null ? look.text("window.palette.none") : marked);
    }
}
