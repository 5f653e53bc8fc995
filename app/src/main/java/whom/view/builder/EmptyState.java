package whom.view.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.state.OpenWorkspace;
import whom.desk.words.RuleWords;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Path;
import whom.rule.Rule;
import whom.rule.Test;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// A rule without conditions: what that means, and three ways to begin.
final class EmptyState extends VBox {
    private static final int MOST = 3;

    private final Look look;
    private final RuleActions actions;
    private final Label status = Buttons.paragraph("", "muted");
    private final FlowPane starters = new FlowPane();
    private final Button add;
    private OpenWorkspace.@Nullable Facts shown;

    EmptyState(Look look, RuleActions actions) {
        this.look = look;
        this.actions = actions;
        getStyleClass().add("empty-state");
        setId("empty-state");
        add = Buttons.outlined("add-first", look.text("window.key.addCondition"), () -> actions.addCondition(Path.ROOT));
        add.setGraphic(new FontIcon(Feather.PLUS));
        starters.getStyleClass().add("starters");
        getChildren().addAll(Buttons.words(look.text("window.empty.question"), "subheading"), status, add,
                Buttons.words(look.text("window.empty.starters"), "heading"), starters);
    }

    void focusAdd() {
        add.requestFocus();
    }

    void show(boolean visible, OpenWorkspace.Facts facts) {
        Builder.shown(this, visible);
        if (!visible || facts.equals(shown)) {
            return;
        }
        shown = facts;
        status.setText(look.text("window.empty.everyone", facts.people(), look.numbers().whole(facts.people())));
        List<Button> buttons = new ArrayList<>();
        RuleWords words = new RuleWords(look.words(), facts.schema());
        for (Condition starter : starters(facts.schema())) {
            String sentence = words.sentence(new Rule(new Group(Joiner.ALL, List.of(starter), Mark.NONE)));
            String text = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
            buttons.add(Buttons.outlined("starter-" + buttons.size(), text, () -> actions.add(starter)));
        }
        starters.getChildren().setAll(buttons);
    }

    /// At most three, from what this workspace knows: something done lately, something not done for long, something recent.
    private static List<Condition> starters(Schema schema) {
        List<Condition> found = new ArrayList<>();
        schema.event("purchase").or(() -> schema.events().stream().findFirst()).map(EventKind::name).ifPresent(event -> {
            found.add(new Condition.Did(event, null, false, null, new Window.InLast(90, Unit.DAYS), Mark.NONE));
            found.add(new Condition.Did(event, null, true, null, new Window.InLast(180, Unit.DAYS), Mark.NONE));
        });
        first(schema, Kind.INSTANT).or(() -> first(schema, Kind.DATE))
                .ifPresent(a -> found.add(new Condition.OfAttribute(a.name(), Test.when(new Window.InLast(30, Unit.DAYS)), Mark.NONE)));
        first(schema, Kind.BOOLEAN)
                .ifPresent(a -> found.add(new Condition.OfAttribute(a.name(), Test.of(Operator.IS, new Literal.Truth(true)), Mark.NONE)));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static Optional<Attribute> first(Schema schema, Kind kind) {
        return schema.attributes().stream().filter(a -> a.kind() == kind).findFirst();
    }
}
