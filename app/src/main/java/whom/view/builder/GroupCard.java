package whom.view.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.rule.Joiner;
import whom.rule.Path;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// A group: how its children are joined, the children, and what can be added to them.
final class GroupCard extends VBox {
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    private final Look look;
    private final RuleActions actions;
    private final Overlay overlay;
    private final Allowance allowance;
    private final int depth;
    private final Grip grip = new Grip();
    private final HBox head = new HBox() {
        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            grip.place(getHeight());
        }
    };
    private final JoinerPill pill;
    private final Label words = Buttons.words("", "muted", "joiner-words");
    private final Label mark = Buttons.words("", "muted", "small");
    private final FigureLabel count;
    private final Button figures;
    private final Button menu;
    private final VBox children = new VBox();
    private final Button addCondition;
    private final Button addGroup;
    private final List<Child> lines = new ArrayList<>();
    private @Nullable GroupItem shown;
    private boolean whole = true;
    private final TokenFlow foot = new TokenFlow();
    private boolean compact;
    private double narrow;
    private Figure figure = Figure.ALONE;

    /// @param allowance of how many rows may be made before the next frame, for all groups of a rule
    GroupCard(Look look, RuleActions actions, Overlay overlay, Allowance allowance, int depth) {
        this.look = look;
        this.actions = actions;
        this.overlay = overlay;
        this.allowance = allowance;
        this.depth = depth;
        getStyleClass().addAll("group-card", depth == 0 ? "group-root" : depth % 2 == 1 ? "group-nested" : "group-nested-again");
        pill = new JoinerPill(look, overlay, joiner -> actions.setJoiner(path(), joiner));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        menu = Buttons.icon("group-menu", Feather.MORE_HORIZONTAL, new Caption(look.text("window.row.menu")), this::openMenu);
        menu.getStyleClass().add("row-menu");
        count = new FigureLabel(look);
        figures = Buttons.link("figures", this::chooseFigure);
        new Caption(look.text("window.figures.name")).on(figures);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        figures.getStyleClass().add("figures");
        Builder.shown(figures, depth == 0);
        words.setMinWidth(0);
        Caption.whole(words);
        head.getStyleClass().add("group-head");
        head.getChildren().addAll(pill, words, mark, gap, menu, count, figures, grip);
        children.getStyleClass().add("group-children");
        addCondition = Buttons.quiet("add-condition", Feather.PLUS, look.text("window.key.addCondition"),
                () -> actions.addCondition(path()));
        addGroup = Buttons.quiet("add-group", Feather.COPY, look.text("window.key.addGroup"), () -> actions.addGroup(path()));
        new Caption(look.text("window.key.addCondition"), Shortcut.ADD_CONDITION).on(addCondition);
        new Caption(look.text("window.key.addGroup"), Shortcut.ADD_GROUP).on(addGroup);
        foot.getStyleClass().setAll("group-foot");
        foot.getChildren().addAll(addCondition, addGroup);
        getChildren().addAll(head, children, foot);
        widthProperty().subscribe(this::fit);
        show(Figure.ALONE);
    }

    /// Shows a group, as far as the allowance goes; the same again goes on.
    ///
    /// @return whether all of it is shown
    boolean show(GroupItem group) {
        if (whole && group.equals(shown)) {
            return true;
        }
        shown = group;
        Path path = group.path();
        setId(Ids.id("group", path));
        pill.setId(Ids.id("pill", path));
        menu.setId(Ids.id("group-menu", path));
        addCondition.setId(Ids.id("add-condition", path));
        addGroup.setId(Ids.id("add-group", path));
        boolean one = path.isRoot() && group.children().size() <= 1 && group.joiner() == Joiner.ALL && !group.muted();
        Builder.shown(head, !one);
        grip.setVisible(!path.isRoot());
        pill.show(group.joiner());
        words.setText(look.text("window.joiner.words"));
        menu.setVisible(!path.isRoot());
        menu.setManaged(!path.isRoot());
        String label = group.label() == null ? "" : group.label();
        mark.setText(group.muted() ? look.text("window.row.muted") : group.ignored() ? look.text("window.group.ignored") : label);
        count.show(group.figures(), !path.isRoot() && !group.muted());
        count.setVisible(!path.isRoot());
        count.setManaged(!path.isRoot());
        pseudoClassStateChanged(ConditionRow.MUTED, group.muted());
        whole = showChildren(group.children());
        return whole;
    }

    /// Which number the rows and groups show from now on.
    void show(Figure next) {
        figure = next;
        figures.setText(look.text("window.figures." + next.name()));
        count.show(next);
        lines.forEach(line -> line.show(next));
    }

    private void chooseFigure() {
        MenuCard.open(overlay, figures,
                Stream.of(Figure.values()).map(choice -> new MenuCard.Entry("figures-" + choice.name().toLowerCase(Locale.ROOT),
                        choice == figure ? Feather.CHECK : Feather.HASH, look.text("window.figures." + choice.name()), null, true,
                        () -> show(choice)))
                        .toList());
    }

    /// A group that is narrower than this puts the word that joins a group above it, and what is added below to the left, so that deep groups keep
    /// room for their rows.
    void setNarrow(double pixels) {
        if (pixels != narrow) {
            narrow = pixels;
            fit();
            lines.forEach(Child::place);
        }
    }

    private void fit() {
        boolean next = getWidth() > 0 && getWidth() < narrow;
        if (next != compact) {
            compact = next;
            foot.pseudoClassStateChanged(COMPACT, compact);
            lines.forEach(Child::place);
        }
    }

    /// The card of a group at or below this one, or null.
    @Nullable
    GroupCard group(Path path) {
        if (path.equals(path())) {
            return this;
        }
        for (Child line : lines) {
            GroupCard found = line.card == null ? null : line.card.group(path);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// The rows of this group and of those in it, from top to bottom.
    void rows(List<ConditionRow> into) {
        for (Child line : lines) {
            if (line.row != null) {
                into.add(line.row);
            }
            if (line.card != null) {
                line.card.rows(into);
            }
        }
    }

    /// Its children, rows and cards, from top to bottom.
    List<Region> content() {
        return lines.stream().map(line -> (Region) line.getCenter()).toList();
    }

    /// Whether a node is the head, or in it.
    boolean isHead(Node node) {
        for (Node at = node; at != null && !equals(at); at = at.getParent()) {
            if (at.equals(head)) {
                return true;
            }
        }
        return false;
    }

    /// The group in a few words: how it joins how many.
    String spoken() {
        int size = shown == null ? 0 : shown.children().size();
        return pill.getText() + " " + words.getText() + " · " + look.numbers().whole(size);
    }

    Path path() {
        return shown == null ? Path.ROOT : shown.path();
    }

    /// What comes and goes between others leaves those others as they are, so that an edit builds only what it changes. Where the allowance ends
    /// what is still to come is left out for now.
    private boolean showChildren(List<NodeItem> items) {
        Middle middle = Middle.of(lines, items, Child::isOf);
        List<Child> old = List.copyOf(middle.in(lines));
        List<NodeItem> changed = middle.in(items);
        List<Child> next = new ArrayList<>();
        boolean all = true;
        for (int i = 0; i < middle.first(); i++) {
            all &= lines.get(i).show(items.get(i));
        }
        for (NodeItem item : changed) {
            Child now = next.size() < old.size() && old.get(next.size()).fits(item)
                    ? old.get(next.size())
                    : allowance.take() ? new Child(item) : null;
            if (now == null) {
                all = false;
                break;
            }
            next.add(now);
            all &= now.show(item);
        }
        middle.in(lines).clear();
        lines.addAll(middle.first(), next);
        for (int i = 1; i <= middle.after(); i++) {
            all &= lines.get(lines.size() - i).show(items.get(items.size() - i));
        }
        draw();
        return all;
    }

    /// Lines that stay are left where they are: JavaFX styles and measures anew whatever is put in.
    private void draw() {
        ObservableList<Node> drawn = children.getChildren();
        Middle middle = Middle.of(drawn, lines, Node::equals);
        drawn.remove(middle.first(), drawn.size() - middle.after());
        drawn.addAll(middle.first(), middle.in(lines));
    }

    /// Whether it shows the same rule, wherever that has moved.
    private boolean isOf(GroupItem item) {
        if (lines.size() != item.children().size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isOf(item.children().get(i))) {
                return false;
            }
        }
        return true;
    }

    private void openMenu() {
        NodeMenu.open(look, overlay, menu, actions, path());
    }

    /// A child with the word that joins it to those before.
    private final class Child extends BorderPane {
        private final Label joiner = Buttons.words("", "join-word");
        private final @Nullable ConditionRow row;
        private final @Nullable GroupCard card;
        private final Heights least = new Heights();
        private final Heights wanted = new Heights();

        Child(NodeItem first) {
            getStyleClass().add("group-line");
            row = first instanceof RowItem ? new ConditionRow(look, actions, overlay) : null;
            card = first instanceof GroupItem ? new GroupCard(look, actions, overlay, allowance, depth + 1) : null;
            Region node = row != null ? row : card;
            if (node != null) {
                node.setMinWidth(0);
                node.setMaxWidth(Double.MAX_VALUE);
                setMinWidth(0);
                setCenter(node);
                BorderPane.setAlignment(joiner, Pos.TOP_LEFT);
                place();
                show(figure);
            }
        }

        @Override
        protected double computeMinHeight(double width) {
            return least.within(width, super::computeMinHeight);
        }

        @Override
        protected double computePrefHeight(double width) {
            return wanted.within(width, super::computePrefHeight);
        }

        @Override
        @SuppressWarnings("UnnecessaryNullCheck")
        public void requestLayout() {
            // Called while it is being made, too.
            if (least != null && wanted != null) {
                least.forget();
                wanted.forget();
            }
            super.requestLayout();
        }

        void show(Figure next) {
            if (row != null) {
                row.show(next);
            }
            if (card != null) {
                card.show(next);
            }
        }

        void place() {
            boolean above = compact && card != null;
            joiner.pseudoClassStateChanged(COMPACT, above);
            joiner.pseudoClassStateChanged(TIGHT, compact && card == null);
            setTop(null);
            setLeft(null);
            if (above) {
                setTop(joiner.getText().isEmpty() ? null : joiner);
            } else {
                setLeft(joiner);
            }
            if (card != null) {
                card.setNarrow(narrow);
            }
        }

        boolean fits(NodeItem item) {
            return switch (item) {
                case RowItem _ -> row != null;
                case GroupItem _ -> card != null;
            };
        }

        boolean isOf(NodeItem item) {
            return switch (item) {
                case RowItem i -> row != null && row.item().condition().equals(i.condition());
                case GroupItem i -> card != null && card.isOf(i);
            };
        }

        /// @return whether all of it is shown
        boolean show(NodeItem item) {
            if (!joiner.getText().equals(item.joinWord())) {
                joiner.setText(item.joinWord());
                place();
            }
            return switch (item) {
                case RowItem i when row != null -> {
                    row.show(i);
                    yield true;
                }
                case GroupItem i when card != null -> card.show(i);
                case RowItem _,GroupItem _ -> throw new IllegalStateException("a line shows what it was made for");
            };
        }
    }
}
