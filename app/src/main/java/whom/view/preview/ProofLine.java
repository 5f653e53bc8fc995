package whom.view.preview;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.ProofPane.Item;
import whom.desk.state.ProofPane.Leads;
import whom.template.proof.Severity;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.WideButton;

/// Something that was found in mails: how grave, what, in which variants, and how many get one of them.
final class ProofLine {
    private ProofLine() {
    }

    /// A line that leads to somebody, where there is somebody.
    static Node of(Item item, Look look, Consumer<Intent> act) {
        FontIcon sign = sign(item.severity());
        Label words = Buttons.paragraph(item.said(), "proof-words");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label people = Buttons.words(
                item.people() == null ? "" : look.text("window.people", item.people(), look.numbers().whole(item.people())),
                "proof-people");
        Label where = Buttons.words(item.variants().isEmpty() ? item.where() : variants(item.variants(), look), "muted", "small");
        VBox who = new VBox(people, where);
        who.setAlignment(Pos.TOP_RIGHT);
        who.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(sign, words, who);
        content.getStyleClass().add("proof-content");
        Intent leads = switch (item.leads()) {
            case Leads.Nowhere() -> null;
            case Leads.ToMail(String variant, String segment) -> new Intent.ShowMemberOf(variant, segment);
            case Leads.ToPerson(String key) -> new Intent.OpenPerson(key);
        };
        if (leads == null) {
            content.getStyleClass().add("proof-plain");
            return content;
        }
        WideButton line = new WideButton("variant-line", content);
        new Caption(look.text(leads instanceof Intent.OpenPerson ? "window.proof.toPerson" : "window.proof.toMail")).on(line);
        line.setAccessibleText(String.join(", ", item.said(), people.getText(), where.getText()));
        line.setOnAction(_ -> act.accept(leads));
        return line;
    }

    /// How grave it is; the words say it, too.
    static FontIcon sign(Severity severity) {
        FontIcon sign = new FontIcon(switch (severity) {
            case ERROR -> Feather.ALERT_CIRCLE;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case HINT -> Feather.INFO;
        });
        sign.getStyleClass().add(switch (severity) {
            case ERROR -> "proof-error";
            case WARNING -> "gap-sign";
            case HINT -> "proof-hint";
        });
        return sign;
    }

    private static String variants(List<String> ids, Look look) {
        return ids.size() <= 4 ? String.join(", ", ids) : look.text("window.proof.variants", ids.size());
    }
}
