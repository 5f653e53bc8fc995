package whom.view.editor;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.NodeItem;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.OpenWorkspace;
import whom.desk.words.RuleWords;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.resolve.Problem.Part;
import whom.rule.Condition;
import whom.rule.Condition.Did;
import whom.rule.Condition.OfAttribute;
import whom.rule.Condition.Tagged;
import whom.rule.Operator.Takes;
import whom.rule.Path;
import whom.view.parts.Look;
import whom.view.parts.Overlay;

/// Opens the editor that fits a token, and lets it follow the state while it is open.
public final class Editors {
    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private @Nullable OpenWorkspace open;
    private @Nullable Editor editor;
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
        row.ifPresentOrElse(item -> now.show(newOpen.suggestions(), item), this::close);
    }

    /// Opens the editor of a part of a row at its token.
    public void open(RowItem row, Part part, Node anchor, RowChange change) {
        OpenWorkspace state = open;
        Editor made = state == null ? null : editor(state, row, part, change);
        if (state == null || made == null) {
            return;
        }
        overlay.closeAll();
        editor = made;
        at = row.path();
        overlay.open(anchor, made.node(), () -> editor = null);
        made.focus();
        made.show(state.suggestions(), row);
    }

    /// Closes the editor that is open.
    public void close() {
        if (editor != null) {
            overlay.closeTopmost();
        }
    }

    private @Nullable Editor editor(OpenWorkspace state, RowItem row, Part part, RowChange change) {
        Schema schema = state.facts().schema();
        RuleWords words = new RuleWords(look.words(), schema);
        LocalDate today = state.facts().asOf().today();
        return switch (part) {
            case SUBJECT -> new SubjectPicker(look, schema, row.condition(), change);
            case OPERATOR -> new OperatorPicker(look, schema, words, row.condition(), change);
            case COUNT -> row.condition() instanceof Did did ? new CountEditor(look, did.count(), change) : null;
            case WINDOW -> new WindowEditor(look, words, window(row), row.condition() instanceof Did, today, change);
            case PROPERTY, SPAN, WHERE_PROPERTY, WHERE_OPERATOR, WHERE_VALUE -> null;
            case VALUE -> switch (row.condition()) {
                case OfAttribute of -> values(schema, words, of, today, change);
                case Tagged tagged -> {
                    act.accept(new Intent.AskValues(null));
                    yield new TagEditor(look, tagged, change);
                }
                case Did _ -> null;
                case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                    null;
            };
        };
    }

    private Editor values(Schema schema, RuleWords words, OfAttribute of, LocalDate today, RowChange change) {
        Attribute attribute = schema.attribute(of.attribute()).orElse(new Attribute(of.attribute(), of.attribute(), Kind.TEXT, Map.of()));
        return switch (attribute.kind()) {
            case BOOLEAN -> new TruthEditor(words, attribute, of.test(), change);
            case DATE, INSTANT -> new DatesEditor(look, attribute, of.test(), today, change);
            case NUMBER -> of.test().operator().takes() == Takes.MANY
                    ? many(attribute, of, change)
                    : new NumberEditor(look, attribute, of.test(), change);
            case TEXT, LIST -> of.test().operator().takes() == Takes.MANY ? many(attribute, of, change) : one(attribute, of, change);
        };
    }

    private Editor many(Attribute attribute, OfAttribute of, RowChange change) {
        act.accept(new Intent.AskValues(attribute.name()));
        return new ManyEditor(look, attribute, of.test(), change);
    }

    private Editor one(Attribute attribute, OfAttribute of, RowChange change) {
        act.accept(new Intent.AskValues(attribute.name()));
        return new OneTextEditor(look, attribute, of.test(), change);
    }

    private static @Nullable String draftOf(@Nullable OpenWorkspace state) {
        return state == null || state.draft() == null ? null : state.draft().id();
    }

    private static @Nullable Window window(RowItem row) {
        return switch (row.condition()) {
            case Did did -> did.window();
            case OfAttribute of -> of.test().window();
            case Tagged _ -> null;
            case Condition.Anniversary _,Condition.Ranked _,Condition.Consented _,Condition.Aggregated _,Condition.Edge _,Condition.Sequence _,Condition.InSegment _,Condition.RandomShare _,Condition.Pinned _,Condition.Exported _ ->
                null;
        };
    }

    private static Optional<RowItem> find(NodeItem node, Path path) {
        return switch (node) {
            case RowItem row -> row.path().equals(path) ? Optional.of(row) : Optional.empty();
            case GroupItem group -> group.children().stream().flatMap(child -> find(child, path).stream()).findFirst();
        };
    }
}
