package whom.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import whom.desk.state.DataPane;
import whom.desk.state.DataPane.Running;
import whom.desk.state.DataPane.Said;
import whom.desk.state.DeskState;
import whom.desk.state.DuplicatesPane;
import whom.desk.state.DuplicatesPane.Both;
import whom.desk.state.DuplicatesPane.Field;
import whom.desk.state.DuplicatesPane.How;
import whom.desk.state.DuplicatesPane.Kept;
import whom.desk.state.DuplicatesPane.Pair;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.QualityPane;
import whom.desk.state.QualityPane.Kind;
import whom.desk.state.QualityPane.Lead;
import whom.desk.state.QualityPane.Line;
import whom.desk.state.QualityPane.Share;
import whom.desk.state.QualityPane.Shown;
import whom.view.Pictures.Shot;

/// The pages on which the data is looked through, in their states.
final class ReviewStates {
    private ReviewStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("duplicates", () -> shot(pairs()));
        shots.put("duplicates-looking", () -> shot(new DuplicatesPane(true, new Running("Comparing people", 11, 28), null, List.of(), -1,
                null, false, null)));
        shots.put("duplicates-none", () -> shot(new DuplicatesPane(true, null, 0L, List.of(), -1, null, false, null)));
        shots.put("quality", () -> new Shot(state(quality()), _ -> {}));
        return shots;
    }

    static DeskState state(DuplicatesPane pane) {
        return States.of(States.on(Tab.PEOPLE).with(new DataPane(pane, QualityPane.CLOSED)));
    }

    static DeskState state(QualityPane pane) {
        return States.of(States.on(Tab.PEOPLE).with(new DataPane(DuplicatesPane.CLOSED, pane)));
    }

    private static Shot shot(DuplicatesPane pane) {
        return new Shot(state(pane), _ -> {});
    }

    static DuplicatesPane pairs() {
        return new DuplicatesPane(true, null, 1208L,
                List.of(new Pair("Greta Sandholm", "Greta Sandhölm", 0.9999), new Pair("Ivo Marant", "I. Marant", 0.998),
                        new Pair("Alexandrina Konstantinopolsky-Featherstone", "Alexandrina Konstantinopolsky", 0.981),
                        new Pair("tom@exemple.fr", "Thomas Ferrand", 0.953), new Pair("Lea Brandl", "Brandl Lea", 0.92),
                        new Pair("Noor Haddad", "Nour Haddad", 0.9), new Pair("Kim Osei", "Kim Ossei", 0.89)),
                0,
                new Both("greta.sandholm@exemple.fr", "sandholm@example.org",
                        List.of(new Field("Birth date", "2 Mar 1984", "2 Mar 1984", How.SAME, 11.2, Kept.OPEN),
                                new Field("Last name", "Sandholm", "Sandhölm", How.CLOSE, 6.4, Kept.STAYS),
                                new Field("First name", "Greta", "Greta", How.SAME, 5.9, Kept.OPEN),
                                new Field("Telephone", "", "+46 8 123 456 78", How.MISSING, null, Kept.GOES),
                                new Field("City", "Malmö", "Stockholm", How.DIFFERENT, -1.3, Kept.GOES),
                                new Field("E-mail", "greta.sandholm@exemple.fr", "sandholm@example.org", How.DIFFERENT, -2.1, Kept.STAYS),
                                new Field("Tags", "vip, gardening", "newsletter", How.DIFFERENT, null, Kept.BOTH),
                                new Field("E-mail consent", "agreed", "refused", How.DIFFERENT, null, Kept.GOES))),
                false, new Said("Merged “O. Lindqvist” into “Olof Lindqvist”.", true, false));
    }

    static QualityPane quality() {
        return new QualityPane(true, null, new Shown(48_310, "changes since crm-october.csv, 3 Oct 2026",
                List.of("Telephone: 61% have a value; usually 74% have."),
                List.of(new Line("email", "E-mail", new Share(1, 0), new Share(0.9968, -0.0012), 48_310L, "",
                        List.of(new Lead("154 not in order such as “ana@exemple”", true, "E-mail: 154 not in order",
                                "email IN CASE ('ana@exemple')"))),
                        new Line("phone", "Telephone", new Share(0.61, -0.13), new Share(0.985, 0), 29_002L, "",
                                List.of(new Lead("442 not in order such as “0171 23”", true, "Telephone: 442 not in order", null),
                                        new Lead("18,841 have none", false, "Telephone: 18,841 have none", "phone IS NOT SET"),
                                        new Lead("466 share theirs", true, "Telephone: 466 share theirs", null))),
                        new Line("birth_date", "Birth date", new Share(0.42, 0.02), null, 14_120L, "11 Jul 2008",
                                List.of(new Lead("3 born in the future", true, "Birth date: 3 born in the future",
                                        "birth_date AFTER '2026-11-02'"),
                                        new Lead("28,020 have none", false, "Birth date: 28,020 have none", "birth_date IS NOT SET"))),
                        new Line("ltv", "Lifetime value", new Share(0.97, 0), null, 31_877L, "",
                                List.of(new Lead("1,449 have none", false, "Lifetime value: 1,449 have none", "ltv IS NOT SET"),
                                        new Lead("88 outside of the usual -120 to 940",
                                                false, "Lifetime value: 88 outside", "ltv < -120 OR ltv > 940")))),
                List.of(new Kind("Purchase", 301_877, "2 Nov 2026", 0, 4_021),
                        new Kind("Newsletter opened", 2_301_877, "1 Nov 2026", 12, 0)),
                1208L), null);
    }
}
