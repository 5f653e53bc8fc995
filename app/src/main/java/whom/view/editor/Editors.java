package whom.view.editor;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Suggestions;
import whom.desk.words.RuleWords;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.Literal;
import whom.rule.Operator.Takes;
import whom.rule.Path;
import whom.rule.Test;
import whom.view.parts.PickList.Entry;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList;

/// Opens the editor that fits a token, and lets it follow the state while it is open.
public final class Editors {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable OpenWorkspace open;
    private @Nullable Editor editor;
    /// Whether the editor asked for the real values of its attribute; an event's property has none to offer.
    private boolean asked;
    private Path at = Path.ROOT;

    /// Editors that open in a layer.
    public Editors(Look look, Consumer<Intent> act, Overlay overlay) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
    }

    /// The state that editors begin with and follow.
    public void show(OpenWorkspace newOpen) {
        boolean other = !Objects.equals(draftOf(open), draftOf(newOpen));
        open = newOpen;
        Editor now = editor;
        if (now == null) {
            return;
        }
        Optional<RowItem> row = newOpen.draft() == null || other ? Optional.empty() : find(newOpen.draft().tree(), at);
        row.ifPresentOrElse(item -> now.show(asked ? newOpen.suggestions() : Suggestions.NONE, item), this::close);
    }

    /// Opens the editor of a token of a row.
    public void open(RowItem row, Spot spot, Node anchor, RowChange change) {
        OpenWorkspace state = open;
        asked = false;
        Editor made = state == null ? null : editor(state, row.condition(), spot, change);
        if (state == null || made == null) {
            return;
        }
        overlay.closeAll();
        editor = made;
        at = row.path();
        overlay.open(anchor, made.node(), () -> editor = null);
        made.focus();
        made.show(asked ? state.suggestions() : Suggestions.NONE, row);
    }

    /// Closes the editor that is open.
    public void close() {
        if (editor != null) {
            overlay.closeTopmost();
        }
    }

    private @Nullable Editor editor(OpenWorkspace state, Condition now, Spot spot, RowChange change) {
        Schema schema = state.facts().schema();
        RuleWords words = words(state);
        Operators operators = new Operators(look, words, change);
        Happenings happenings = new Happenings(look, words, schema, change);
        Times times = new Times(look, words, state.facts().asOf().today(), change);
        return switch (spot.part()) {
            case SUBJECT -> spot.nth() > 0
                    ? happenings.step(now, spot.nth())
                    : new SubjectPicker(look, new Subjects(look, state, words, now), change);
            case OPERATOR -> switch (now) {
                case Condition.OfAttribute row -> operators.ofAttribute(now, attribute(schema, row.attribute()));
                case Condition.Ranked row -> operators.ofAttribute(now, attribute(schema, row.attribute()));
                case Condition.Anniversary row -> operators.ofAttribute(now, attribute(schema, row.attribute()));
                case Condition.Tagged row -> operators.ofTag(row);
                case Condition.Aggregated row -> operators.ofFigure(row.test());
                case Condition.Sequence row when spot.nth() > 0 -> operators.ofStep(row, spot.nth());
                case Condition.Did _,Condition.Edge _,Condition.Sequence _ -> happenings.verbs(now);
                case Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ -> null;
            };
            case PROPERTY -> happenings.verbs(now);
            case COUNT -> now instanceof Condition.Did did ? Counts.editor(look, did.count(), change) : null;
            case WINDOW -> switch (now) {
                case Condition.OfAttribute row -> times.ofTest(row.test(), spot);
                case Condition.Anniversary row -> times.ofAnniversary(row);
                case Condition.Did _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.Exported _ ->
                    times.ofEvents(now);
                case Condition.Ranked _,Condition.Tagged _,Condition.Consented _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _ ->
                    null;
            };
            case SPAN -> now instanceof Condition.Sequence row ? times.ofStep(row, spot.nth()) : null;
            case WHERE_PROPERTY -> happenings.property(now, spot.nth());
            case WHERE_OPERATOR -> Wheres.at(now, spot.nth())
                    .map(at -> operators.ofProperty(property(schema, at), at.test().test(), spot)).orElse(null);
            case WHERE_VALUE -> Wheres.at(now, spot.nth()).map(at -> at.test().test().operator().takes() == Takes.WINDOW
                    ? times.ofTest(at.test().test(), spot)
                    : values(state, property(schema, at), at.test().test(), false, new TestChange(change, spot))).orElse(null);
            case VALUE -> value(state, now, change);
        };
    }

    private @Nullable Editor value(OpenWorkspace state, Condition now, RowChange change) {
        TestChange test = new TestChange(change, Spot.of(Part.VALUE));
        return switch (now) {
            case Condition.OfAttribute row -> {
                Attribute attribute = attribute(state.facts().schema(), row.attribute());
                yield row.test().values().stream().anyMatch(Literal.OtherAttribute.class::isInstance)
                        ? other(state.facts().schema(), attribute, row.test(), change)
                        : values(state, attribute, row.test(), true, test);
            }
            case Condition.Tagged row -> {
                ask(null);
                yield new TagEditor(look, row, change);
            }
            case Condition.Ranked row -> Bands.editor(look, row.band(), change);
            case Condition.Aggregated row ->
                new NumberEditor(look, new Attribute("", words(state).phrase(row), Kind.NUMBER, Map.of()), row.test(), false, test);
            case Condition.RandomShare row -> new ShareEditor(look, row, change);
            case Condition.Pinned row -> new PeopleEditor(look, row, change);
            case Condition.Exported row -> new UploadEditor(look, state, row, change);
            case Condition.Did _,Condition.Edge _,Condition.Sequence _,Condition.Anniversary _,Condition.Consented _,Condition.InSegment _ ->
                null;
        };
    }

    private Editor values(OpenWorkspace state, Attribute attribute, Test test, boolean real, TestChange change) {
        if (real && (attribute.kind() == Kind.TEXT || attribute.kind() == Kind.LIST || test.operator().takes() == Takes.MANY)) {
            ask(attribute.name());
        }
        boolean many = test.operator().takes() == Takes.MANY;
        ValueLabels labels = new ValueLabels(look, act, overlay, () -> real ? known(attribute) : attribute, real);
        return switch (attribute.kind()) {
            case BOOLEAN -> truth(words(state), attribute, test, change);
            case DATE, INSTANT -> new DatesEditor(look, attribute, test, state.facts().asOf().today(), change);
            case NUMBER -> many ? new ManyEditor(look, labels, test, change) : number(attribute, test, real, change);
            case TEXT, LIST -> many ? new ManyEditor(look, labels, test, change) : new OneTextEditor(look, labels, test, change);
        };
    }

    private Editor number(Attribute attribute, Test test, boolean real, TestChange change) {
        if (real) {
            asked = true;
            act.accept(new Intent.AskHistogram(attribute.name()));
        }
        return new NumberEditor(look, attribute, test, real, change);
    }

    private static Editor truth(RuleWords words, Attribute attribute, Test now, TestChange change) {
        boolean no = now.values().contains(new Literal.Truth(false));
        return new ListEditor(attribute.label(), Stream.of(true, false).map(truth -> new Entry<>("pick-" + truth, "",
                words.value(attribute.name(), new Literal.Truth(truth)), "", truth != no,
                Choice.last(Places.test(change.spot(), test -> Conversions.withValues(test, List.of(new Literal.Truth(truth)))))))
                .toList(), change.row());
    }

    /// Another attribute of the same kind, which the first is compared with.
    private Editor other(Schema schema, Attribute attribute, Test now, RowChange change) {
        List<Entry<Choice>> entries = schema.attributes().stream()
                .filter(a -> a.kind() == attribute.kind() && !a.name().equals(attribute.name()))
                .map(a -> new Entry<>("pick-" + a.name(), look.text("window.subject.attributes"), a.label(), "",
                        now.values().contains(new Literal.OtherAttribute(a.name())),
                        Choice.last(Places.test(Spot.of(Part.VALUE),
                                test -> Conversions.withValues(test, List.of(new Literal.OtherAttribute(a.name())))))))
                .toList();
        return new ListEditor(look.text("window.value.name", attribute.label()), entries, change);
    }

    /// The attribute as the window knows it by now.
    private Attribute known(Attribute attribute) {
        return Optional.ofNullable(open).flatMap(state -> state.facts().schema().attribute(attribute.name())).orElse(attribute);
    }

    private void ask(@Nullable String attribute) {
        asked = true;
        act.accept(new Intent.AskValues(attribute));
    }

    private RuleWords words(OpenWorkspace state) {
        return new RuleWords(look.words(), state.facts().schema());
    }

    private static Attribute attribute(Schema schema, String name) {
        return schema.attribute(name).orElse(new Attribute(name, name, Kind.TEXT, Map.of()));
    }

    private static Attribute property(Schema schema, Wheres.At at) {
        String name = at.test().property();
        return schema.event(at.name()).flatMap(event -> event.property(name))
                .map(p -> new Attribute(p.name(), p.label(), p.kind(), Map.of()))
                .orElse(new Attribute(name, name, Kind.TEXT, Map.of()));
    }

    private static @Nullable String draftOf(@Nullable OpenWorkspace state) {
        return state == null || state.draft() == null ? null : state.draft().id();
    }

    private static Optional<RowItem> find(NodeItem node, Path path) {
        return switch (node) {
            case RowItem row -> row.path().equals(path) ? Optional.of(row) : Optional.empty();
            case GroupItem group -> group.children().stream().flatMap(child -> find(child, path).stream()).findFirst();
        };
    }
}
