package whom.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.ProofPane;
import whom.desk.state.ProofPane.Client;
import whom.desk.state.ProofPane.Item;
import whom.desk.state.ProofPane.Leads;
import whom.template.proof.Severity;
import whom.view.Pictures.Shot;

/// The page of what is wrong or odd with mails, in its states.
final class ProofStates {
    private static final LocalDate DATED = LocalDate.of(2026, 5, 13);
    private static final List<Client> CLIENTS = List.of(new Client("gmail.ios", "Gmail", "Gmail (iOS)", true),
            new Client("outlook.windows", "Outlook", "Outlook (Windows)", true),
            new Client("hey.desktop-webmail", "HEY", "HEY (Desktop Webmail)", false));

    private ProofStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("proof", () -> shot(typical()));
        shots.put("proof-looking", () -> shot(new ProofPane(true, "Spring sale", null, 7, 24, null, CLIENTS, DATED)));
        shots.put("proof-broken", () -> shot(new ProofPane(true, "Spring sale", null, 0, 0,
                "spring-sale.liquid, line 12, column 5: the block {% if %} is never closed", CLIENTS, DATED)));
        shots.put("proof-nothing", () -> shot(new ProofPane(true, "Newsletter", List.of(), 1, 1, null, CLIENTS, DATED)));
        return shots;
    }

    static DeskState state(ProofPane pane) {
        return States.of(States.on(Tab.PREVIEW).with(pane));
    }

    private static Shot shot(ProofPane pane) {
        return new Shot(state(pane), _ -> {});
    }

    static ProofPane typical() {
        return new ProofPane(true, "Spring sale", List.of(
                new Item(Severity.ERROR, "There is no way to unsubscribe: add a link with your sender's tag for it.", "",
                        List.of("v1", "v2", "v3", "v4"), 48310L, new Leads.ToMail("v1", "loyal")),
                new Item(Severity.ERROR, "`<a href=\"#\">Shop now</a>` leads nowhere; give it an address.", "", List.of("v2"), 1L,
                        new Leads.Nowhere()),
                new Item(Severity.WARNING, "`first_name` prints nothing for those who have no such value, and no `default` stands in.",
                        "line 41, column 12", List.of("v1", "v2"), 412L, new Leads.ToPerson("ana@exemple.fr")),
                new Item(Severity.WARNING,
                        "Text with too little contrast: “Only until Sunday, in all shops and everywhere else on earth” has 3.12:1 (#999999 on #ffffff) and needs 4.5:1.",
                        "", List.of("v1", "v2", "v3", "v4", "v5", "v6"), 20117L, new Leads.ToMail("v1", "loyal")),
                new Item(Severity.WARNING, "line 3, column 8: nobody has `frist_name`; did you mean `first_name`?", "", List.of(), null,
                        new Leads.Nowhere()),
                new Item(Severity.WARNING, true, "“border-radius” is not understood by Outlook (Windows).", "", List.of("v4"), 40179L,
                        new Leads.ToMail("v4", "openers")),
                new Item(Severity.HINT, "Pictures without width or height: `<img src=\"hero.png\">`.", "", List.of("v4"), 40179L,
                        new Leads.ToMail("v4", "openers"))),
                6, 6, null, CLIENTS, DATED);
    }
}
