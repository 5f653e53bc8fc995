package whom.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PageLook;
import whom.desk.state.PageWidth;
import whom.desk.state.PreviewPane;
import whom.desk.state.TextPane;
import whom.desk.state.Zoom;
import whom.template.Light;
import whom.template.LookedPage;
import whom.template.difference.LineDifference;
import whom.view.Pictures.Shot;

/// The ways to look at a mail. Names with "typical" give the browser time to draw.
final class LookStates {
    static final String HTML = """
            <!doctype html><html><head><style>
            body { margin: 0; font-family: 'IBM Plex Sans', Helvetica, sans-serif; background: #f3f1ee; color: #23211f }
            .head { background: #0b5cad; color: #fff; padding: 24px; font-size: 24px }
            .part { padding: 20px 24px; font-size: 15px; line-height: 1.45 }
            @media (max-width: 480px) { .head { background: #8a2f5c } }
            @media (prefers-color-scheme: dark) { body { background: #16211c; color: #f6efdc } }
            </style></head><body><div class="head">Maison Demo</div>
            <img alt="A table in the garden, set for spring" width="600" height="160" style="width:100%;height:auto;display:block" src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI2MDAiIGhlaWdodD0iMTYwIj48cmVjdCB3aWR0aD0iNjAwIiBoZWlnaHQ9IjE2MCIgZmlsbD0iIzRiNmE1NSIvPjxjaXJjbGUgY3g9IjEyMCIgY3k9IjgwIiByPSI1MCIgZmlsbD0iI2U0Yzc4NCIvPjwvc3ZnPg==">
            <div class="part"><p>Bonjour Ana,</p><p>Merci pour vos 4 commandes ce trimestre. Voici 15&nbsp;% sur la suite.</p></div>
            <div class="part" style="height:900px;background:#ffffff">Et plus encore.</div></body></html>""";

    private LookStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        PageLook first = PageLook.FIRST;
        shots.put("look-typical-pane", () -> shot(first));
        shots.put("look-typical-phone", () -> shot(first.with(PageWidth.PHONE)));
        shots.put("look-typical-mail", () -> shot(first.with(PageWidth.MAIL)));
        shots.put("look-typical-large", () -> shot(first.with(PageWidth.MAIL).with(new Zoom.Percent(100))));
        shots.put("look-typical-small", () -> shot(first.with(PageWidth.PHONE).with(new Zoom.Percent(50))));
        shots.put("look-typical-dark", () -> shot(first.with(Light.DARK)));
        shots.put("look-typical-forced", () -> shot(first.with(Light.FORCED_DARK).withPictures(false)));
        shots.put("look-typical-off", () -> shot(first.withPictures(false)));
        shots.put("look-typical-broken", () -> new Shot(broken(), _ -> {}));
        shots.put("look-text", () -> new Shot(text(null), _ -> {}));
        shots.put("look-text-own",
                () -> new Shot(text(OWN), scene -> ((javafx.scene.control.Button) scene.lookup("#text-between")).fire()));
        shots.put("look-light", () -> new Shot(state(first), scene -> ((javafx.scene.control.Button) scene.lookup("#look-light")).fire()));
        return shots;
    }

    static final String OF_PAGE = "Maison Demo\n\nBonjour Ana,\n\nMerci pour vos 4 commandes ce trimestre.\nVoici 15 % sur la suite.\n\nMaison Demo, 1 rue de l’Exemple, Paris\n";
    static final String OWN = "Bonjour Ana,\n\nMerci pour vos 4 commandes ce printemps.\nVoici 15 % sur la suite : https://maison.example/15\n\nMaison Demo, 1 rue de l’Exemple, Paris\n";

    private static Shot shot(PageLook look) {
        return new Shot(state(look), _ -> {});
    }

    static DeskState state(PageLook look) {
        return state(HTML, look, null);
    }

    static DeskState state(String html, PageLook look, @Nullable TextPane text) {
        PreviewPane known = States.preview();
        PreviewPane.Page page = new PreviewPane.Page(LookedPage.of(html, look.light(), look.pictures()), "15 % pour vous, Ana",
                "Vos favoris du printemps sont de retour", "v1", null);
        return of(new PreviewPane(known.template(), known.dialects(), known.dialect(), known.person(), page, known.variants(), false,
                List.of(), null).with(look, text));
    }

    static DeskState text(@Nullable String own) {
        List<String> lines = List.of(OF_PAGE.split("\n", -1));
        return state(HTML, PageLook.FIRST.withText(true),
                new TextPane(OF_PAGE, own, own == null ? List.of() : LineDifference.of(lines, List.of(own.split("\n", -1)))));
    }

    /// A template that broke while it was looked at.
    static DeskState broken() {
        PreviewPane known = States.preview();
        return of(new PreviewPane(known.template(), known.dialects(), known.dialect(), known.person(),
                new PreviewPane.Page(HTML, "15 % pour vous, Ana", "", "v1", null), known.variants(), false, List.of(),
                "templates/spring.liquid, line 3, column 1: the block {% if %} is never closed"));
    }

    private static DeskState of(PreviewPane pane) {
        OpenWorkspace open = States.on(Tab.PREVIEW);
        return States.of(States.with(open, pane, open.people()));
    }
}
