package whom.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.fxmisc.richtext.CodeArea;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.WritingPane;
import whom.desk.state.WritingPane.Sheet;
import whom.desk.writing.Flaw;
import whom.desk.writing.Known;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.view.Pictures.Shot;

/// The page that writes a template, in its states.
final class WritingStates {
    static final String SOURCE = """
            <!doctype html>
            <html lang="fr">
              <head>
                <title>{{ shop.name }}</title>
                <style>
                  td { padding: 12px; }
                </style>
              </head>
              <body style="background: #f6f1ea">
                <!-- The banner, by country -->
                {% if country == 'FR' and orders >= 3 %}
                  <h1>15 % pour vous, {{ first_name | default: "vous" | upcase }}</h1>
                {% elsif likes contains 'shoes' %}
                  <a href="https://example.com/shoes?c={{ country | url_encode }}" style="color: #8a3324">Shoes</a>
                {% else %}
                  <p>Hello {{ frist_name }}, &amp; welcome back after a long time away from the shop and everything that is new in it.</p>
                {% endif %}
                {% comment %} not for anybody {% endcomment %}
                {{ total | money_in_words }}
              </body>
            </html>
            """;

    static final Known KNOWN = new Known(false,
            List.of(new Known.Name("country", "country", "Country", "text"),
                    new Known.Name("first_name", "first_name", "First name", "text"),
                    new Known.Name("customer.country", "country", "Country", "text")),
            Map.of("if", "endif", "else", "", "assign", "", "elsif", ""), List.of("default", "upcase"), List.of("parts/footer"),
            List.of("assets/logo.png"), List.of(new Known.Choice("loyal", "Loyal in France & Belgium", "1,204")));

    private WritingStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("writing", () -> shot(sheet(1, SOURCE, true, false)));
        shots.put("writing-unsaved", () -> shot(sheet(1, SOURCE, false, true)));
        shots.put("writing-completing", () -> new Shot(state(open(sheet(1, SOURCE, true, false))), scene -> {
            CodeArea source = (CodeArea) scene.lookup("#source");
            source.insertText(SOURCE.indexOf("{% else %}"), "{{ ");
        }));
        shots.put("writing-new", () -> new Shot(States.of(States.on(Tab.PREVIEW).with(WritingPane.CLOSED.with(beginning()))), _ -> {}));
        shots.put("writing-leaving", () -> new Shot(
                state(new WritingPane(true, sheet(1, SOURCE, false, false), List.of("spring"), List.of("Spring sale"), null)), _ -> {}));
        return shots;
    }

    /// A workspace that has no orders, but other numbers.
    static WritingPane.Beginning beginning() {
        Attribute spent = new Attribute("spent", "Spent so far", Kind.NUMBER, Map.of());
        return new WritingPane.Beginning(List.of(
                new WritingPane.StarterItem("banner", List.of(new WritingPane.WantItem("first_name", "first_name", List.of()),
                        new WritingPane.WantItem("orders", null, List.of(spent)))),
                new WritingPane.StarterItem("win-back", List.of()), new WritingPane.StarterItem("order-list", List.of()),
                new WritingPane.StarterItem("blank", List.of())));
    }

    static DeskState state(WritingPane pane) {
        return States.of(States.on(Tab.PREVIEW).with(pane));
    }

    static WritingPane open(Sheet sheet) {
        return new WritingPane(true, sheet, sheet.saved() ? List.of() : List.of(sheet.id()), List.of(), null);
    }

    private static Shot shot(Sheet sheet) {
        return new Shot(state(open(sheet)), _ -> {});
    }

    static Sheet sheet(long revision, String source, boolean saved, boolean theirs) {
        return new Sheet("spring", "Spring sale", "spring.liquid", false, revision, source, "15 % pour vous, {{ first_name }}",
                "Vos favoris du printemps sont de retour", saved, theirs, flaws(source), List.of(), 0, -1, null, KNOWN);
    }

    private static List<Flaw> flaws(String source) {
        int name = source.indexOf("frist_name");
        int filter = source.indexOf("money_in_words");
        return name < 0
                ? List.of()
                : List.of(new Flaw(name, name + 10, false, "nobody has `frist_name`; did you mean `first_name`?"),
                        new Flaw(filter, filter + 14, true, "there is no filter `money_in_words`"));
    }
}
