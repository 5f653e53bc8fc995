package whom.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.VariantsPane;
import whom.desk.state.VariantsPane.Card;
import whom.desk.state.VariantsPane.Versus;
import whom.template.difference.LineDifference;
import whom.template.difference.SourceLines;
import whom.view.Pictures.Shot;

/// All variants side by side, and two of them held against each other. Names with "typical" give the browser time to draw.
final class VariantStates {
    static final Card FIRST = card("v1", 893, "Hello Ana", "#0b5cad", "customer.country == 'FR'", "customer.orders >= 3");
    static final Card SECOND = card("v2", 201, "Hello Bo", "#8a2f5c", "customer.country == 'FR'", "else");

    private VariantStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("variants-typical", () -> shot(all(null)));
        shots.put("variants-counting", () -> shot(new VariantsPane(true, "Spring sale", 600, List.of(), 0, null, null)));
        shots.put("variants-broken", () -> shot(new VariantsPane(true, "Spring sale", 600, List.of(), 0, null,
                "spring-sale.liquid, line 12, column 5: the block {% if %} is never closed")));
        shots.put("versus-typical", () -> shot(all(versus())));
        shots.put("versus-typical-over", () -> press(all(versus()), "#versus-over"));
        shots.put("versus-source", () -> press(all(versus()), "#versus-source"));
        return shots;
    }

    static DeskState state(VariantsPane pane) {
        return States.of(States.on(Tab.PREVIEW).with(pane));
    }

    private static Shot shot(VariantsPane pane) {
        return new Shot(state(pane), _ -> {});
    }

    private static Shot press(VariantsPane pane, String button) {
        return new Shot(state(pane), (Scene scene) -> ((Button) scene.lookup(button)).fire());
    }

    static VariantsPane all(@Nullable Versus versus) {
        List<Card> cards = new ArrayList<>(List.of(FIRST, SECOND,
                new Card("v3", List.of("else", "customer.loyalty_tier contains 'gold' or customer.loyalty_tier contains 'platinum'"), 110,
                        "cy@example.com", "", null),
                new Card("v4", List.of("else", "else"), 0, null, "", null)));
        return new VariantsPane(true, "Spring sale", 600, cards, 0, versus, null);
    }

    static Versus versus() {
        return new Versus(FIRST, SECOND, LineDifference.of(SourceLines.of(html(FIRST)), SourceLines.of(html(SECOND))));
    }

    private static String html(Card card) {
        String html = card.html();
        return html == null ? "" : html;
    }

    static Card card(String id, long people, String hello, String colour, String... when) {
        String html = "<!doctype html><html><head><style>body{margin:0;font-family:'IBM Plex Sans';background:#f3f1ee}</style></head><body>"
                + "<div style='background:" + colour + ";color:#fff;padding:36px;font-size:32px'>Maison Demo</div>"
                + "<div style='padding:30px 36px;font-size:18px;line-height:1.5'><p>" + hello
                + ",</p><p>Spring is here, and this is for you.</p>"
                + (id.equals("v1") ? "<p style='background:#e4c784;padding:18px'>Free delivery until Sunday</p>" : "")
                + "<p>Linen, canvas and three new colours have arrived.</p></div>"
                + "<div style='padding:20px 36px;font-size:13px;color:#57606a'>Maison Demo, 1 rue de l’Exemple, Paris</div></body></html>";
        return new Card(id, List.of(when), people, hello + "@example.com", hello, html);
    }
}
