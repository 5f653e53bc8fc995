package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.ExportPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Suggestions;
import whom.rule.Condition.Exported;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.PickList;

/// To which upload format, and for which segment. It stays open, so that both can be chosen.
final class UploadEditor implements Editor {
    private final Look look;
    private final OpenWorkspace open;
    private final RowChange row;
    private final PickList<Pick> list;
    private final VBox box;
    private @Nullable String preset;
    private @Nullable String segment;

    /// One line: an upload format or a segment, by id; null for any.
    private record Pick(boolean ofPreset, @Nullable String id) {}

    UploadEditor(Look look, OpenWorkspace open, Exported now, RowChange row) {
        this.look = look;
        this.open = open;
        this.row = row;
        preset = now.preset();
        segment = now.segment();
        list = new PickList<>(this::take);
        HBox foot = new HBox(Values.done(look, row::close));
        foot.getStyleClass().add("picker-foot");
        box = new VBox(list, foot);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-value");
        // The list has the focus itself, so that the button below has its own keys.
        list.setFocusTraversable(true);
        list.setAccessibleText(look.text("window.upload.name"));
        list.listenTo(list);
        fill();
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem item) {
        // Formats and segments stay the same while it is open.
    }

    private void take(Pick pick) {
        if (pick.ofPreset()) {
            preset = pick.id();
        } else {
            segment = pick.id();
        }
        String to = preset;
        String forSegment = segment;
        row.change(c -> c instanceof Exported(_, _, var window, var mark) ? new Exported(to, forSegment, window, mark) : c);
        fill();
    }

    private void fill() {
        List<Entry<Pick>> entries = new ArrayList<>();
        add(entries, new Pick(true, null), "any", look.text("window.upload.any"));
        open.export().choice().presets().stream().filter(p -> p.group() != ExportPane.Group.NOT_OFFERED)
                .forEach(p -> add(entries, new Pick(true, p.id()), p.id(), p.name()));
        add(entries, new Pick(false, null), "any", look.text("window.upload.anySegment"));
        open.segments().forEach(s -> add(entries, new Pick(false, s.id()), s.id(), s.name()));
        list.show(entries, false);
    }

    private void add(List<Entry<Pick>> entries, Pick pick, String word, String text) {
        boolean chosen = Objects.equals(pick.id(), pick.ofPreset() ? preset : segment);
        entries.add(new Entry<>((pick.ofPreset() ? "preset-" : "segment-") + word,
                look.text(pick.ofPreset() ? "window.upload.preset" : "window.upload.segment"), text, "", chosen, pick));
    }
}
