package whom.view.editor;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import whom.profile.Attribute;
import whom.rule.Literal;
import whom.rule.Test;
import whom.text.Folding;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// Values between a field and a rule.
final class Values {
    /// Real values that are offered at once.
    static final int SHOWN = 200;

    private Values() {
    }

    static Optional<Literal> first(Test test) {
        return test.values().stream().findFirst();
    }

    static Optional<Literal> second(Test test) {
        return test.values().stream().skip(1).findFirst();
    }

    /// A value as a field shows it: its label where it has one.
    static String written(Attribute attribute, Literal literal) {
        return switch (literal) {
            case Literal.Text(var text) -> attribute.labelOf(text);
            case Literal.Number(var number) -> number.toPlainString();
            case Literal.Truth(var truth) -> String.valueOf(truth);
            case Literal.OtherAttribute(var name) -> name;
        };
    }

    /// What someone typed as it is stored: the value whose label it is, else as typed.
    static String stored(Attribute attribute, String typed) {
        String folded = Folding.fold(typed.strip());
        return attribute.labels().entrySet().stream().filter(e -> Folding.fold(e.getValue()).equals(folded)).map(Map.Entry::getKey)
                .findFirst()
                .orElse(typed.strip());
    }

    /// Numbers as typed: none for nothing, and a text that is no number as it is, so that the row says what is wrong.
    static List<Literal> number(String typed, Locale locale) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        String digits = plain.replace("\u202f", "").replace("\u00a0", "").replace(" ", "")
                .replace(String.valueOf(symbols.getGroupingSeparator()), "").replace(symbols.getDecimalSeparator(), '.');
        try {
            return List.of(new Literal.Number(new BigDecimal(digits)));
        } catch (NumberFormatException e) {
            return List.of(new Literal.Text(plain));
        }
    }

    /// "Aa": whether upper and lower case differ.
    static ToggleButton caseButton(Look look, Test now, TestChange row) {
        ToggleButton button = new ToggleButton("Aa");
        button.setId("match-case");
        button.getStyleClass().setAll("choice");
        button.setSelected(now.matchCase());
        button.setMinWidth(Button.USE_PREF_SIZE);
        new Caption(look.text("window.value.case")).on(button);
        button.setOnAction(_ -> row.change(test -> new Test(test.operator(), test.values(), test.window(), button.isSelected())));
        return button;
    }

    /// The button that ends an editor of several pieces.
    static Button done(Look look, Runnable close) {
        return Buttons.outlined("picker-done", look.text("window.done"), close);
    }
}
