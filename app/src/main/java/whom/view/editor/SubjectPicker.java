package whom.view.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.Suggestions;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.text.Folding;
import whom.view.editor.PickList.Entry;
import whom.view.parts.Buttons;
import whom.view.parts.Look;

/// What a row is about: something known about someone, something they have done, or a tag.
final class SubjectPicker implements Editor {
    private final Look look;
    private final Schema schema;
    private final Condition now;
    private final TextField search = new TextField();
    private final PickList<Choice> list;
    private final VBox box;

    SubjectPicker(Look look, Schema schema, Condition now, RowChange row) {
        this.look = look;
        this.schema = schema;
        this.now = now;
        search.setId("picker-search");
        search.setPromptText(look.text("window.subject.search"));
        search.setAccessibleText(look.text("window.subject.search"));
        list = new PickList<>(choice -> row.finish(choice.change(), choice.next()));
        list.listenTo(search);
        search.textProperty().subscribe((_, _) -> fill());
        var nothing = Buttons.words(look.text("window.subject.none"), "muted", "pick-none");
        nothing.visibleProperty().bind(list.visibleProperty().not());
        nothing.managedProperty().bind(nothing.visibleProperty());
        box = new VBox(search, list, nothing);
        box.setId("picker");
        box.getStyleClass().addAll("picker", "picker-subject");
        fill();
        list.markLine(idOf(now));
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public void focus() {
        search.requestFocus();
    }

    @Override
    public void show(Suggestions suggestions, RowItem row) {
        // It closes with the choice, so nothing can change below it.
    }

    private void fill() {
        String wanted = Folding.fold(search.getText().strip());
        List<Entry<Choice>> entries = new ArrayList<>();
        for (Attribute a : schema.attributes()) {
            if (matches(wanted, a.label(), a.name())) {
                Part next = a.kind() == Kind.DATE || a.kind() == Kind.INSTANT ? Part.WINDOW : Part.VALUE;
                entries.add(new Entry<>("pick-" + a.name(), look.text("window.subject.attributes"), a.label(),
                        look.text("window.kind." + a.kind().word()),
                        now instanceof Condition.OfAttribute o && o.attribute().equals(a.name()),
                        new Choice(c -> Conversions.about(c, a, kindOf(c)), next)));
            }
        }
        for (EventKind e : schema.events()) {
            if (matches(wanted, e.label(), e.name(), e.did())) {
                entries.add(new Entry<>("pick-" + e.name(), look.text("window.subject.events"), e.label(), e.did(),
                        now instanceof Condition.Did d && d.event().equals(e.name()), new Choice(c -> Conversions.about(c, e), null)));
            }
        }
        String tag = look.text("window.subject.tag");
        if (matches(wanted, tag)) {
            entries.add(new Entry<>("pick-tag", look.text("window.subject.tags"), tag, "", now instanceof Condition.Tagged,
                    new Choice(Conversions::aboutTags, Part.VALUE)));
        }
        list.setVisible(!entries.isEmpty());
        list.setManaged(!entries.isEmpty());
        list.show(entries, true);
        // Whoever types a whole name means that one, even where longer names that hold it come first.
        entries.stream().filter(e -> Folding.fold(e.text()).equals(wanted) || Folding.fold(e.id()).equals("pick-" + wanted)).findFirst()
                .ifPresent(e -> list.markLine(e.id()));
        search.setAccessibleHelp(list.markedText());
    }

    private Kind kindOf(Condition condition) {
        return condition instanceof Condition.OfAttribute of
                ? schema.attribute(of.attribute()).map(Attribute::kind).orElse(Kind.TEXT)
                : Kind.TEXT;
    }

    private static String idOf(Condition condition) {
        return "pick-" + switch (condition) {
            case Condition.OfAttribute of -> of.attribute();
            case Condition.Did did -> did.event();
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                "";
            case Condition.Tagged _ -> "tag";
        };
    }

    private static boolean matches(String wanted, String... texts) {
        for (String text : texts) {
            if (Folding.fold(text).contains(wanted)) {
                return true;
            }
        }
        return false;
    }

    /// What choosing a line does, and which token comes next.
    private record Choice(UnaryOperator<Condition> change, @Nullable Part next) {}
}
