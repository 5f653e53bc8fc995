package whom.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import whom.desk.state.DeskState;
import whom.desk.state.MatrixPane;
import whom.desk.state.OpenWorkspace.Tab;
import whom.view.Pictures.Shot;

/// The page of who gets which variant, in its states.
final class MatrixStates {
    private MatrixStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("matrix", () -> shot(typical()));
        shots.put("matrix-counting", () -> shot(new MatrixPane(true, "Spring sale", null, true, null)));
        shots.put("matrix-broken", () -> shot(new MatrixPane(true, "Spring sale", null, false,
                "spring-sale.liquid, line 12, column 5: the block {% if %} is never closed")));
        shots.put("matrix-many", () -> shot(many()));
        shots.put("matrix-plain", () -> shot(new MatrixPane(true, "Newsletter", new MatrixPane.Table(List.of(),
                List.of(new MatrixPane.Row("v1", List.of(), 48310, List.of())), 48310, 0, 0, List.of()), false, null)));
        return shots;
    }

    static DeskState state(MatrixPane pane) {
        return States.of(States.on(Tab.PREVIEW).with(pane));
    }

    private static Shot shot(MatrixPane pane) {
        return new Shot(state(pane), _ -> {});
    }

    static MatrixPane typical() {
        return new MatrixPane(true, "Spring sale", new MatrixPane.Table(
                List.of(new MatrixPane.Column("loyal", "Loyal in France & Belgium", 1204),
                        new MatrixPane.Column("lapsed", "Lapsed 90 days", 8611),
                        new MatrixPane.Column("openers", "Newsletter openers", 22470)),
                List.of(new MatrixPane.Row("v1", List.of("vip == true"), 2011, List.of(893L, 12L, 1480L)),
                        new MatrixPane.Row("v2", List.of("ltv >= 300 and engagement < 20"), 6120, List.of(201L, 5400L, 0L)),
                        new MatrixPane.Row("v3", List.of("country == 'XX'"), 0, List.of(0L, 0L, 0L)),
                        new MatrixPane.Row("v4", List.of("otherwise"), 40179, List.of(110L, 3199L, 20990L))),
                48310, 21044, 35,
                List.of(new MatrixPane.GapItem("first_name", "line 41, column 12", 412, "ana@exemple.fr"),
                        new MatrixPane.GapItem("customer.city", "footer, line 3, column 8", 1, "bo@exemple.fr"))),
                false, null);
    }

    private static MatrixPane many() {
        List<MatrixPane.Column> columns = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            columns.add(new MatrixPane.Column("s" + i, "Readers of the newsletter who live in region " + (i + 1), 1_000L * i));
        }
        List<MatrixPane.Row> rows = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int row = i;
            rows.add(new MatrixPane.Row("v" + (i + 1),
                    List.of("customer.loyalty_tier == 'gold' and customer.country == 'FR'", "not (last_purchase_at != nil)"),
                    1_234_567L * (i % 4),
                    columns.stream().map(column -> row * column.people() / 7).toList()));
        }
        return new MatrixPane(true, "A banner with a name that is as long as names of banners are in March",
                new MatrixPane.Table(columns, rows,
                        10_000_000, 0, 0, List.of()),
                true, null);
    }
}
