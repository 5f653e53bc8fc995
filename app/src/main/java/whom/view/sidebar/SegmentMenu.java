package whom.view.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.SegmentItem;
import whom.text.Folding;
import whom.view.parts.ChooseCard;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;
import whom.view.parts.Shortcut;

/// What can be done with a segment of the list.
final class SegmentMenu {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Supplier<List<SegmentItem>> segments;
    private final BooleanSupplier writing;

    /// @param segments as they are shown now
    /// @param writing  whether a template is written, into which a segment can be put
    SegmentMenu(Look look, Consumer<Intent> act, Overlay overlay, Supplier<List<SegmentItem>> segments, BooleanSupplier writing) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.segments = segments;
        this.writing = writing;
    }

    void open(Node anchor, String id) {
        SegmentItem item = segments.get().stream().filter(segment -> segment.id().equals(id)).findFirst().orElse(null);
        if (item == null) {
            return;
        }
        boolean sound = item.broken() == null;
        MenuCard.open(overlay, anchor, List.of(
                new MenuCard.Entry("menu-open", Feather.EDIT_2, look.text("window.sidebar.open"), null, sound,
                        () -> act.accept(new Intent.ChooseSegment(id))),
                new MenuCard.Entry("menu-rename", Feather.TYPE, look.text("window.sidebar.rename"), null, sound, () -> {
                    act.accept(new Intent.ChooseSegment(id));
                    Node name = overlay.getScene().lookup("#segment-name");
                    if (name != null) {
                        name.requestFocus();
                    }
                }),
                new MenuCard.Entry("menu-star", Feather.STAR, look.text(item.starred() ? "window.sidebar.unstar" : "window.sidebar.star"),
                        Shortcut.STAR, sound, () -> star(item)),
                new MenuCard.Entry("menu-folder", Feather.FOLDER, look.text("window.sidebar.folder"), Shortcut.MOVE_TO_FOLDER, sound,
                        () -> move(anchor, item)),
                new MenuCard.Entry("menu-versions", Feather.CLOCK, look.text("window.sidebar.versions"), Shortcut.VERSIONS, sound,
                        () -> act.accept(new Intent.ShowVersions(id))),
                new MenuCard.Entry("menu-compare", Feather.COLUMNS, look.text("window.sidebar.compare"), null, sound,
                        () -> compare(anchor, item)),
                new MenuCard.Entry("menu-snapshot", Feather.CAMERA, look.text("window.sidebar.snapshot"), null, sound,
                        () -> act.accept(new Intent.TakeSnapshot(id))),
                new MenuCard.Entry("menu-insert", Feather.CODE, look.text("window.writing.insertMenu"), Shortcut.INSERT_SEGMENT,
                        sound && writing.getAsBoolean(), () -> act.accept(new Intent.InsertSegment(id, -1))),
                new MenuCard.Entry("menu-delete", Feather.TRASH_2, look.text("window.sidebar.delete"), null, sound,
                        () -> act.accept(new Intent.DeleteSegment(id)))));
    }

    void star(SegmentItem item) {
        act.accept(new Intent.Star(item.id(), !item.starred()));
    }

    /// Lets somebody choose the folder, or name a new one.
    void move(Node anchor, SegmentItem item) {
        TreeSet<String> folders = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        segments.get().stream().map(SegmentItem::folder).filter(folder -> !folder.isEmpty()).forEach(folders::add);
        ChooseCard.<String>open(overlay, anchor, look.text("window.folder.prompt"), typed -> {
            List<PickList.Entry<String>> offered = new ArrayList<>();
            if (typed.isEmpty()) {
                offered.add(new PickList.Entry<>("folder-none", "", look.text("window.folder.none"), "", item.folder().isEmpty(), ""));
            }
            int at = 0;
            for (String folder : folders) {
                if (Folding.fold(folder).contains(Folding.fold(typed))) {
                    offered.add(new PickList.Entry<>("folder-" + at, "", folder, "", folder.equals(item.folder()), folder));
                }
                at++;
            }
            if (!typed.isEmpty() && !folders.contains(typed)) {
                offered.add(new PickList.Entry<>("folder-new", "", look.text("window.folder.new", typed), "", false, typed));
            }
            return offered;
        }, folder -> act.accept(new Intent.MoveToFolder(item.id(), folder)));
    }

    private void compare(Node anchor, SegmentItem item) {
        ChooseCard.<String>open(overlay, anchor, look.text("window.compare.prompt", item.name()),
                typed -> segments.get().stream()
                        .filter(other -> other.broken() == null && !other.id().equals(item.id())
                                && Folding.fold(other.name()).contains(Folding.fold(typed)))
                        .map(other -> new PickList.Entry<>("compare-" + other.id(), "", other.name(),
                                other.size() == null ? "" : look.numbers().whole(other.size()), false, other.id()))
                        .toList(),
                other -> act.accept(new Intent.ShowComparison(item.id(), other)));
    }
}
