package whom.view;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import whom.desk.state.DeskState;
import whom.desk.state.Histogram;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;
import whom.desk.state.Suggestions;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Operator;
import whom.rule.Rule;
import whom.view.Pictures.Shot;

/// Numbers that are asked about, with how they are spread over everybody.
final class BarsStates {
    private BarsStates() {
    }

    /// 0 to 23 orders, mostly few.
    static Histogram orders() {
        List<Long> bins = new ArrayList<>();
        for (int orders = 0; orders < 24; orders++) {
            bins.add(Math.round(9_800 * Math.exp(-orders / 4.0)) + (orders == 12 ? 0 : 3));
        }
        return new Histogram(BigDecimal.ZERO, BigDecimal.ONE, bins, 0, 0, BigDecimal.ZERO, new BigDecimal(23), 0);
    }

    /// Money with some debts, and one who spent a million.
    static Histogram spent() {
        List<Long> bins = new ArrayList<>();
        for (int bin = 0; bin < 26; bin++) {
            bins.add(Math.round(4_000 * Math.exp(-(bin - 7) * (bin - 7) / 40.0)));
        }
        return new Histogram(BigDecimal.ZERO, new BigDecimal(20), bins, 24, 960, new BigDecimal("-80"), new BigDecimal("1000000"), 2);
    }

    /// The window with one row about a number, of which that is known.
    static DeskState of(String attribute, Histogram histogram, Operator operator, int... values) {
        List<Literal> literals = new ArrayList<>();
        for (int value : values) {
            literals.add(new Literal.Number(new BigDecimal(value)));
        }
        Rule rule = new Rule(new Group(Joiner.ALL, List.of(new Condition.OfAttribute(attribute,
                new whom.rule.Test(operator, literals, null, false), Mark.NONE)), Mark.NONE));
        return knowing(Rehearsal.drawn(rule), new Suggestions(attribute, true, List.of(), histogram));
    }

    static DeskState knowing(DeskState state, Suggestions suggestions) {
        OpenWorkspace o = ((Stage.Open) state.stage()).workspace();
        return States.of(new OpenWorkspace(o.facts(), o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), o.export(),
                suggestions, o.insight(), o.why()));
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("bars-least", () -> open(of("orders", orders(), Operator.AT_LEAST, 3)));
        shots.put("bars-unset", () -> open(of("orders", orders(), Operator.AT_MOST)));
        shots.put("bars-between", () -> open(of("ltv", spent(), Operator.BETWEEN, 100, 240)));
        shots.put("bars-outside", () -> open(of("ltv", spent(), Operator.NOT_BETWEEN, 100, 5000)));
        shots.put("bars-one", () -> open(of("orders", orders(), Operator.IS, 2)));
        shots.put("bars-none", () -> open(of("orders", Histogram.EMPTY, Operator.AT_LEAST, 3)));
        shots.put("bars-loading", () -> open(knowing(of("orders", orders(), Operator.AT_LEAST, 3), Suggestions.NONE)));
        return shots;
    }

    private static Shot open(DeskState state) {
        return new Shot(state, BarsStates::click);
    }

    private static void click(Scene scene) {
        ((Button) scene.lookup("#token-0-value")).fire();
    }
}
