package whom.view.preview;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.ProofPane;
import whom.desk.state.ProofPane.Client;
import whom.desk.state.ProofPane.Item;
import whom.template.proof.Severity;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.Overlay;
import whom.view.parts.PickList.Entry;
import whom.view.parts.RulePage;
import whom.view.parts.SearchCard;

/// The page that takes the place of the rule: what is wrong or odd with the mails of a template, the gravest first, each with its variants and people.
public final class ProofPage extends RulePage {
    private final Look look;
    private final Consumer<Intent> act;
    private final Label about = Buttons.paragraph("", "muted");
    private final Button clients;
    private final SearchCard<ProofPane> choice;
    private final Label support = Buttons.paragraph("", "muted", "small");
    private final VBox found = new VBox();
    private @Nullable ProofPane shown;
    private @Nullable List<Item> items;
    private int lines;

    /// An empty page.
    public ProofPage(Look look, Consumer<Intent> act, Overlay overlay) {
        super(look, "proof", () -> act.accept(new Intent.ShowProof(false)));
        this.look = look;
        this.act = act;
        clients = Buttons.quiet("proof-clients", Feather.CHEVRON_DOWN, "", this::choose);
        clients.setContentDisplay(ContentDisplay.RIGHT);
        new Caption(look.text("window.proof.choose")).on(clients);
        choice = new SearchCard<>(look, overlay, clients, "clients", "window.proof.search", ProofPane.CLOSED, ProofPage::lines,
                this::turned);
        about.setId("proof-about");
        about.setMinWidth(0);
        support.setId("proof-support");
        found.setId("proof-found");
        found.getStyleClass().add("proof-found");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox.setHgrow(about, Priority.SOMETIMES);
        HBox head = new HBox(about, gap, clients);
        head.getStyleClass().add("proof-head");
        fill(head, found, support);
    }

    /// Shows the page, or hides it.
    public void show(ProofPane pane) {
        if (pane.equals(shown)) {
            return;
        }
        shown = pane;
        if (!open(pane.open())) {
            return;
        }
        title(look.text("window.proof.title", pane.template()));
        say(about, pane.failure(), said(pane));
        long chosen = pane.clients().stream().filter(Client::chosen).count();
        clients.setText(look.text("window.proof.clients", chosen, pane.clients().size()));
        choice.show(pane);
        support.setText(look.text("window.proof.support",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(look.locale()).format(pane.dated())));
        // What was found last stays until all is looked at again.
        List<Item> now = pane.failure() == null ? pane.items() : List.of();
        if (now != null && !now.equals(items)) {
            items = now;
            lines = 0;
            found.getChildren().setAll(nodes(now));
        } else if (now == null) {
            items = null;
            found.getChildren().clear();
        }
    }

    private String said(ProofPane pane) {
        if (pane.looking()) {
            return pane.of() == 0 ? look.text("window.matrix.counting") : look.text("window.proof.looking", pane.done() + 1, pane.of());
        }
        return look.text(pane.items() == null || pane.items().isEmpty() ? "window.proof.nothing" : "window.proof.about", pane.of());
    }

    /// What is about the mail itself by how grave it is; then what mail clients do not understand.
    private List<Node> nodes(List<Item> all) {
        List<Node> nodes = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            group(all.stream().filter(item -> !item.support() && item.severity() == severity).toList(), "window.proof." + severity, nodes);
        }
        group(all.stream().filter(Item::support).toList(), "window.proof.ofClients", nodes);
        return nodes;
    }

    private void group(List<Item> of, String heading, List<Node> nodes) {
        if (!of.isEmpty()) {
            nodes.add(Buttons.words(look.text(heading, of.size()), "heading", "proof-heading"));
            for (Item item : of) {
                Node line = ProofLine.of(item, look, act);
                line.setId("finding-" + lines++);
                nodes.add(line);
            }
        }
    }

    private void choose() {
        choice.open();
    }

    private static List<Entry<String>> lines(ProofPane pane, Look look) {
        return pane.clients().stream()
                .map(client -> new Entry<>("client-" + client.id(), client.family(), client.name(), "", client.chosen(), client.id()))
                .toList();
    }

    private void turned(ProofPane pane, String client) {
        Set<String> chosen = new HashSet<>();
        pane.clients().stream().filter(Client::chosen).map(Client::id).forEach(chosen::add);
        if (!chosen.remove(client)) {
            chosen.add(client);
        }
        act.accept(new Intent.ChooseClients(chosen));
    }
}
