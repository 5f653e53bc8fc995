package whom.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.desk.state.Suggestions;
import whom.desk.state.Suggestions.Suggestion;
import whom.profile.Attribute;
import whom.profile.Schema;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Mark;
import whom.rule.Rule;
import whom.view.Pictures.Shot;

/// Values that are labelled where they are chosen.
final class LabelStates {
    private LabelStates() {
    }

    static DeskState one() {
        return of("FR");
    }

    static DeskState two() {
        return of("FR", "DE");
    }

    private static DeskState of(String... countries) {
        return Rehearsal.drawn(new Rule(new Group(Joiner.ALL, List.of(States.country(countries)), Mark.NONE)));
    }

    /// The same once the value of a country is read so.
    static DeskState with(DeskState state, String value, String label) {
        OpenWorkspace o = ((Stage.Open) state.stage()).workspace();
        Schema schema = o.facts().schema().labelled("country", value, label);
        Attribute country = schema.attribute("country").orElseThrow();
        OpenWorkspace.Facts facts = new OpenWorkspace.Facts(o.facts().folder(), o.facts().name(), schema, o.facts().asOf(),
                o.facts().choice(), o.facts().ownDay(), o.facts().people());
        Suggestions suggestions = new Suggestions("country", true, o.suggestions().values().stream()
                .map(s -> s.value().equals(value) ? new Suggestion(value, country.labelOf(value), s.people()) : s).toList());
        return States.of(new OpenWorkspace(facts, o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), o.export(),
                suggestions, o.insight(), o.why()));
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("label-pencil", () -> new Shot(two(), scene -> fire(scene, "#token-0-value")));
        shots.put("label-card", () -> new Shot(two(), scene -> {
            fire(scene, "#token-0-value");
            // The list lies in the scene only once it is laid out.
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            fire(scene, "#extra-pick-Belgium");
        }));
        return shots;
    }

    private static void fire(Scene scene, String selector) {
        ((Button) scene.lookup(selector)).fire();
    }
}
