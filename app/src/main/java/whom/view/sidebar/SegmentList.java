package whom.view.sidebar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import whom.desk.Intent;
import whom.desk.state.SegmentItem;
import whom.view.parts.Look;

/// The segments: those with a star first, then those in no folder, then each folder with its own below it. The same nodes are used again, so that
/// the focus stays.
final class SegmentList extends VBox {
    private final Look look;
    private final Consumer<Intent> act;
    private final SegmentMenu menu;
    private final Map<String, Line> lines = new TreeMap<>();
    private final Map<String, FolderHead> heads = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    SegmentList(Look look, Consumer<Intent> act, SegmentMenu menu) {
        this.look = look;
        this.act = act;
        this.menu = menu;
        getStyleClass().add("sidebar-lines");
    }

    Optional<Line> first() {
        return getChildren().stream().filter(Line.class::isInstance).map(Line.class::cast).findFirst();
    }

    /// The line of a segment, when it is shown.
    Optional<Line> line(String segment) {
        return Optional.ofNullable(lines.get(segment)).filter(getChildren()::contains);
    }

    /// The segment on whose line a node lies.
    Optional<String> at(Node node) {
        for (Node above = node; above != null; above = above.getParent()) {
            Node line = above;
            Optional<String> found = lines.entrySet().stream().filter(entry -> entry.getValue().equals(line)).map(Map.Entry::getKey)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The segment whose line has the focus.
    Optional<String> focused() {
        return lines.entrySet().stream().filter(line -> line.getValue().isFocused()).map(Map.Entry::getKey).findFirst();
    }

    /// @param flat   found by a search, whose folders do not matter
    /// @param folded folders that are closed
    void show(List<Shown> found, boolean flat, Set<String> folded) {
        List<Node> nodes = new ArrayList<>();
        Map<String, List<Shown>> inFolders = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        found.stream().filter(shown -> shown.item().starred()).forEach(shown -> nodes.add(line(shown, false)));
        for (Shown shown : found) {
            if (!shown.item().starred()) {
                if (flat || shown.item().folder().isEmpty()) {
                    nodes.add(line(shown, false));
                } else {
                    inFolders.computeIfAbsent(shown.item().folder(), _ -> new ArrayList<>()).add(shown);
                }
            }
        }
        int place = 0;
        for (Map.Entry<String, List<Shown>> folder : inFolders.entrySet()) {
            boolean closed = folded.contains(folder.getKey());
            FolderHead head = heads.computeIfAbsent(folder.getKey(), _ -> new FolderHead(look, act));
            head.show(place++, folder.getKey(), folder.getValue().size(), closed);
            nodes.add(head);
            if (!closed) {
                folder.getValue().forEach(shown -> nodes.add(line(shown, true)));
            }
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private Line line(Shown shown, boolean inside) {
        Line line = lines.computeIfAbsent(shown.item().id(), _ -> new Line(act, menu));
        line.show(shown.line());
        line.inside(inside);
        return line;
    }

    /// A segment and how its line reads.
    record Shown(SegmentItem item, Line.Item line) {}
}
