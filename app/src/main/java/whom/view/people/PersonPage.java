package whom.view.people;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.Intent;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PersonPane;
import whom.desk.state.PersonPane.Page;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;

/// The page that takes the place of the rule: all about one person, in the segment or not. Esc goes back to where somebody came from.
public final class PersonPage extends VBox {
    private final Look look;
    private final Label name = Buttons.words("", "title");
    private final Label key = Buttons.words("", "muted");
    private final Button why;
    private final Button mail;
    private final Button close;
    private final HBox doing = new HBox();
    private final Label told = Buttons.paragraph("", "muted");
    private final Button near;
    private final PersonFacts facts;
    private final TimeLine events;
    private final Label eventsHead = Buttons.words("", "heading");
    private final Label noEvents;
    private final Beside body;
    private @Nullable PersonPane shown;
    private @Nullable Node back;
    private String person = "";
    private String nearest = "";

    /// A closed page.
    public PersonPage(Look look, Consumer<Intent> act) {
        this.look = look;
        setId("person");
        getStyleClass().add("person-page");
        close = Buttons.icon("person-close", Feather.X, new Caption(look.text("window.person.close")),
                () -> act.accept(new Intent.ClosePerson()));
        why = Buttons.quiet("person-why", Feather.HELP_CIRCLE, look.text("window.person.why"), () -> {
            act.accept(new Intent.ChooseTab(Tab.PEOPLE));
            act.accept(new Intent.Explain(person));
        });
        mail = Buttons.quiet("person-mail", Feather.MAIL, look.text("window.why.mail"), () -> act.accept(new Intent.PreviewPerson(person)));
        near = Buttons.outlined("person-near", "", () -> act.accept(new Intent.OpenPerson(nearest)));
        facts = new PersonFacts(look, act);
        events = new TimeLine(look, act);
        noEvents = Buttons.paragraph(look.text("window.person.events.none"), "muted");
        name.setId("person-name");
        key.setId("person-key");
        told.setId("person-told");
        eventsHead.setId("person-events-head");
        noEvents.setId("person-no-events");
        name.setMinWidth(0);
        name.setWrapText(true);
        key.setMinWidth(0);
        for (Button button : new Button[]{why, mail, close}) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        VBox who = new VBox(name, key);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        HBox head = new HBox(who, close);
        head.getStyleClass().add("person-head");
        doing.getChildren().addAll(mail, why);
        doing.getStyleClass().add("person-doing");
        VBox line = new VBox(eventsHead, noEvents, events);
        line.getStyleClass().add("person-done");
        VBox.setVgrow(events, Priority.ALWAYS);
        body = new Beside(facts, line);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(head, doing, told, near, body);
        // Before the list of events, which would keep the key for itself.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                act.accept(new Intent.ClosePerson());
                event.consume();
            }
        });
        turn(this, false);
    }

    /// Shows the page, or hides it.
    public void show(PersonPane pane) {
        PersonPane old = shown;
        if (pane.equals(old)) {
            return;
        }
        boolean was = old != null && !(old instanceof PersonPane.Closed);
        boolean open = !(pane instanceof PersonPane.Closed);
        shown = pane;
        boolean focused = isFocusWithin();
        turn(this, open);
        if (open && !was && getScene() != null) {
            back = getScene().getFocusOwner();
        }
        boolean page = pane instanceof Page;
        turn(body, page);
        turn(told, !page);
        turn(near, false);
        turn(mail, false);
        turn(doing, page);
        switch (pane) {
            case PersonPane.Closed _ -> {
                if (focused && back != null) {
                    back.requestFocus();
                }
            }
            case PersonPane.Reading(String asked) -> tell(asked, look.text("window.why.reading", asked));
            case PersonPane.Failed(String asked, String reason) -> tell(asked, reason);
            case PersonPane.Unknown(String asked, String likely) -> {
                tell(asked, look.text("window.why.unknown", asked));
                nearest = likely == null ? "" : likely;
                near.setText(look.text("window.why.near", nearest));
                turn(near, likely != null);
            }
            case Page found -> fill(found);
        }
        if (open && (!was || focused) && !(old instanceof Page && page)) {
            enter(pane);
        }
    }

    /// Where somebody reads on.
    private void enter(PersonPane pane) {
        Node first = pane instanceof Page found && found.events() > 0 ? events : near.isVisible() ? near : close;
        first.requestFocus();
    }

    private void tell(String asked, String what) {
        name.setText(asked);
        turn(key, false);
        told.setText(what);
    }

    private void fill(Page page) {
        person = page.key();
        name.setText(page.name().isEmpty() ? page.key() : page.name());
        key.setText(page.key());
        turn(key, !page.name().isEmpty());
        turn(mail, page.member());
        facts.show(page);
        eventsHead.setText(page.events() == 0
                ? look.text("window.person.events")
                : look.text("window.person.events.count", page.events(), look.numbers().whole(page.events())));
        turn(noEvents, page.events() == 0);
        turn(events, page.events() > 0);
        events.show(page);
    }

    private static void turn(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
