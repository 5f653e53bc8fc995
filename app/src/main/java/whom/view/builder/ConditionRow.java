package whom.view.builder;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.NodeItem.Token;
import whom.resolve.Problem.Part;
import whom.view.editor.Spot;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// A condition: its tokens read as a phrase, its count stands at the right, and what is wrong with it below.
final class ConditionRow extends HBox {
    static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");

    private final Look look;
    private final RuleActions actions;
    private final TokenFlow tokens = new TokenFlow();
    private final Label mutedMark;
    private final Label below = Buttons.paragraph("", "row-below", "smaller", "muted");
    private final Label problem = Buttons.paragraph("", "row-problem", "problem", "small");
    private final AsideLine aside;
    private final FigureLabel count;
    private final Grip grip = new Grip();
    private final Button menu;
    private final List<TokenButton> buttons = new ArrayList<>();
    private final List<Label> words = new ArrayList<>();
    private @Nullable RowItem shown;

    ConditionRow(Look look, RuleActions actions, Overlay overlay) {
        this.look = look;
        this.actions = actions;
        getStyleClass().add("condition-row");
        aside = new AsideLine(actions);
        count = new FigureLabel(look);
        mutedMark = Buttons.words(look.text("window.row.muted"), "muted", "small", "muted-mark");
        mutedMark.setGraphic(new FontIcon(Feather.EYE_OFF));
        problem.setGraphic(new FontIcon(Feather.ALERT_CIRCLE));
        VBox phrase = new VBox(tokens, below, aside, problem);
        phrase.getStyleClass().add("phrase");
        phrase.setMinWidth(0);
        HBox.setHgrow(phrase, Priority.ALWAYS);
        menu = Buttons.icon("row-menu", Feather.MORE_HORIZONTAL, new Caption(look.text("window.row.menu")),
                () -> NodeMenu.open(look, overlay, this.menuButton(), actions, item().path()));
        menu.getStyleClass().add("row-menu");
        getChildren().addAll(phrase, menu, count, grip);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        grip.place(count.getHeight());
    }

    void show(RowItem row) {
        if (row.equals(shown)) {
            return;
        }
        shown = row;
        setId(Ids.id("row", row.path()));
        menu.setId(Ids.id("row-menu", row.path()));
        count.setId(Ids.id("count", row.path()));
        Long alone = row.figures().alone();
        count.show(row.figures(), !row.muted());
        String spoken = row.phrase() + (alone == null ? "" : ", " + look.text("window.people", alone, look.numbers().whole(alone)))
                + (row.aside() == null ? "" : ", " + row.aside().text()) + (row.problem() == null ? "" : ", " + row.problem());
        setAccessibleText(spoken);
        showTokens(row, spoken);
        below.setText(row.note() == null ? "" : row.note());
        Builder.shown(below, row.note() != null && !row.muted());
        aside.show(row.muted() ? null : row.aside(), row.path());
        problem.setText(row.problem() == null ? "" : row.problem());
        // A token that says "choose a value" needs no second voice.
        boolean unfinished = row.tokens().stream().anyMatch(Token::missing);
        Builder.shown(problem, row.problem() != null && !row.muted() && !unfinished);
        pseudoClassStateChanged(MUTED, row.muted());
    }

    void show(Figure figure) {
        count.show(figure);
    }

    RowItem item() {
        if (shown == null) {
            throw new IllegalStateException("a row is shown before it is asked");
        }
        return shown;
    }

    /// The tokens from left to right.
    List<TokenButton> buttons() {
        return buttons;
    }

    /// The button of a token, or null when the row has none.
    @Nullable
    TokenButton button(Spot spot) {
        return buttons.stream().filter(b -> b.spot().equals(spot)).findFirst().orElse(null);
    }

    private Button menuButton() {
        return menu;
    }

    private void showTokens(RowItem row, String spoken) {
        // Nothing can be asked before it is clear about what.
        boolean open = row.tokens().stream().anyMatch(t -> isFirst(t) && t.missing());
        List<Token> wanted = open ? row.tokens().stream().filter(ConditionRow::isFirst).toList() : row.tokens();
        List<Node> nodes = new ArrayList<>();
        int used = 0;
        int said = 0;
        for (Token token : wanted) {
            Part part = token.part();
            if (part == null) {
                // Numbers change at every count; the words beside them stay the same nodes.
                if (said == words.size()) {
                    words.add(Buttons.words("", "token-word"));
                }
                Label word = words.get(said++);
                word.setText(token.text());
                nodes.add(word);
                continue;
            }
            if (used == buttons.size()) {
                buttons.add(new TokenButton(button -> actions.edit(item(), button)));
            }
            TokenButton button = buttons.get(used++);
            button.show(Ids.token(row.path(), part, token.nth()), new Spot(part, token.nth()), token, spoken);
            nodes.add(button);
        }
        while (buttons.size() > used) {
            buttons.removeLast();
        }
        if (row.muted()) {
            nodes.add(mutedMark);
        }
        if (!tokens.getChildren().equals(nodes)) {
            tokens.getChildren().setAll(nodes);
        }
    }

    private static boolean isFirst(Token token) {
        return token.part() == Part.SUBJECT && token.nth() == 0;
    }
}
