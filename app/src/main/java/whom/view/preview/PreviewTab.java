package whom.view.preview;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.PreviewPane;
import whom.desk.state.PreviewPane.Page;
import whom.desk.state.TemplateItem;
import whom.desk.state.VariantsPane;
import whom.desk.state.WritingPane;
import whom.desk.state.WritingPane.Sheet;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;
import whom.view.parts.Shortcut;

/// The mail of one member: which template, whose mail, how it looks in the inbox and on paper, and every variant of it.
public final class PreviewTab extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    /// The height, in heights of a line's type, below which the tab is low: 13 of it are its lines above the mail, and 12 the list of variants.
    private static final double LOW = 48;

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final Button template;
    private final Button dialect;
    private final Button write;
    private final PersonLine person;
    private final Label subject = Buttons.words("", "medium");
    private final Label preheader = Buttons.words("", "muted", "small");
    private final VBox inbox = new VBox(subject, preheader);
    private final LookedPaper paper;
    private final Button pictures;
    private final Button names;
    private final MappingSheet mapping;
    private final Label message = Buttons.paragraph("", "muted", "preview-message");
    private final MailHintLines hints;
    private final VariantList variants;
    private @Nullable PreviewPane shown;
    private List<TemplateItem> templates = List.of();

    /// An empty tab.
    public PreviewTab(Look look, Consumer<Intent> act, Overlay overlay, Darkroom darkroom) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        getStyleClass().add("preview-tab");
        template = Buttons.quiet("template", Feather.CHEVRON_DOWN, "", this::chooseTemplate);
        template.setContentDisplay(ContentDisplay.RIGHT);
        template.getStyleClass().add("template-chooser");
        dialect = Buttons.quiet("dialect", Feather.CHEVRON_DOWN, "", this::chooseDialect);
        dialect.setContentDisplay(ContentDisplay.RIGHT);
        dialect.getStyleClass().add("muted");
        pictures = Buttons.icon("remote-pictures", Feather.IMAGE, new Caption(look.text("window.preview.pictures.off")),
                this::turnPictures);
        pictures.getStyleClass().add("muted");
        names = Buttons.icon("mapping", Feather.TAG, new Caption(look.text("window.mapping.open")), this::openMapping);
        names.getStyleClass().add("muted");
        mapping = new MappingSheet(look, overlay, change -> {
            if (shown != null && shown.template() != null) {
                act.accept(new Intent.EditMapping(shown.template(), change));
            }
        });
        paper = new LookedPaper(look, act, overlay);
        person = new PersonLine(look, act);
        inbox.getStyleClass().add("inbox");
        inbox.setId("inbox");
        subject.setId("subject");
        preheader.setId("preheader");
        subject.setMinWidth(0);
        preheader.setMinWidth(0);
        message.setId("preview-message");
        hints = new MailHintLines(look);
        VBox.setVgrow(paper, Priority.ALWAYS);
        variants = new VariantList(look, act, darkroom);
        write = Buttons.icon("write-template", Feather.EDIT_2, new Caption(look.text("window.writing.open"), Shortcut.WRITE),
                () -> act.accept(new Intent.OpenWriting(null)));
        write.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(template, write, gap, names, pictures, dialect);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("preview-head");
        getChildren().addAll(head, person, inbox, message, hints, paper, variants);
        heightProperty().subscribe(this::share);
    }

    /// Where an open list of variants would leave the mail no half of the tab, it is folded.
    private void share() {
        variants.low(getHeight() < LOW * message.getFont().getSize());
    }

    /// Shows the mail of a member.
    ///
    /// @param pages   of all variants
    /// @param writing the page that writes templates
    public void show(PreviewPane pane, VariantsPane pages, List<TemplateItem> newTemplates, WritingPane writing) {
        Sheet sheet = writing.open() ? writing.sheet() : null;
        paper.point(sheet != null && sheet.id().equals(pane.template()) ? sheet.spot() : MailPaper.NOT_WRITTEN);
        variants.show(pane.variants(), pages, pane.page() == null ? null : pane.page().variant(), pane.counting());
        if (pane.equals(shown) && newTemplates.equals(templates)) {
            return;
        }
        shown = pane;
        templates = newTemplates;
        String name = newTemplates.stream().filter(t -> t.id().equals(pane.template())).map(TemplateItem::name).findFirst()
                .orElse(look.text("window.preview.none"));
        template.setText(name);
        turn(template, !newTemplates.isEmpty());
        new Caption(look.text("window.preview.template", name)).on(template);
        String said = pane.dialects().stream().filter(d -> d.id().equals(pane.dialect())).map(PreviewPane.DialectItem::said).findFirst()
                .orElse("");
        dialect.setText(said);
        new Caption(look.text("window.preview.dialect", said)).on(dialect);
        turn(dialect, !said.isEmpty());
        pictures.pseudoClassStateChanged(ON, pane.remotePictures());
        new Caption(look.text(pane.remotePictures() ? "window.preview.pictures.on" : "window.preview.pictures.off")).on(pictures);
        turn(pictures, pane.template() != null);
        turn(names, pane.template() != null);
        turn(write, pane.template() != null);
        mapping.show(pane.mapping());
        person.show(pane.person());
        Page page = pane.page();
        boolean sent = page != null && page.notSent() == null;
        turn(inbox, sent);
        if (page != null) {
            subject.setText(page.subject().isBlank() ? look.text("window.preview.nosubject") : page.subject());
            preheader.setText(page.preheader());
            turn(preheader, !page.preheader().isBlank());
        }
        showMessage(pane);
        hints.show(pane.failure() == null ? pane.hints() : List.of());
        String spoken = page == null
                ? ""
                : look.text("window.preview.mailOf", page.subject(), pane.person() == null ? "" : pane.person().key());
        paper.show(pane, spoken);
    }

    /// Makes the mail larger or smaller, where the focus is on it.
    public boolean zooms(Shortcut key, EventTarget at) {
        return paper.zooms(key, at);
    }

    private void showMessage(PreviewPane pane) {
        String notSent = pane.page() == null ? null : pane.page().notSent();
        String text = pane.failure() != null
                ? pane.failure()
                : notSent != null
                        ? look.text(notSent.isEmpty() ? "window.preview.aborted" : "window.preview.abortedFor", notSent)
                        : pane.template() == null
                                ? look.text("window.preview.notemplate")
                                : pane.person() == null && !pane.counting()
                                        ? look.text("window.preview.nobody")
                                        : null;
        message.setText(Objects.requireNonNullElse(text, ""));
        message.getStyleClass().removeAll("problem", "muted");
        message.getStyleClass().add(pane.failure() == null ? "muted" : "problem");
        message.setGraphic(pane.failure() != null
                ? new FontIcon(Feather.ALERT_CIRCLE)
                : notSent != null ? new FontIcon(Feather.SLASH) : null);
        turn(message, text != null);
    }

    private void chooseTemplate() {
        if (!templates.isEmpty()) {
            MenuCard.open(overlay, template, templates.stream().map(t -> new MenuCard.Entry("choose-" + t.id(),
                    t.broken() != null
                            ? Feather.ALERT_CIRCLE
                            : shown != null && t.id().equals(shown.template()) ? Feather.CHECK : Feather.MAIL,
                    t.name(), null, true,
                    () -> act.accept(new Intent.ChooseTemplate(t.id())))).toList());
        }
    }

    private void openMapping() {
        if (shown != null) {
            mapping.open(shown.mapping());
        }
    }

    /// Says what would happen before it does.
    private void turnPictures() {
        boolean on = shown != null && shown.remotePictures();
        MenuCard.open(overlay, pictures, List.of(new MenuCard.Entry("pictures-off", on ? Feather.SHIELD : Feather.CHECK,
                look.text("window.preview.pictures.none"), null, true, () -> act.accept(new Intent.LoadRemotePictures(false))),
                new MenuCard.Entry("pictures-on", on ? Feather.CHECK : Feather.IMAGE, look.text("window.preview.pictures.load"), null, true,
                        () -> act.accept(new Intent.LoadRemotePictures(true)))));
    }

    private void chooseDialect() {
        if (shown != null && shown.template() != null) {
            PreviewPane pane = shown;
            String id = shown.template();
            MenuCard.open(overlay, dialect, pane.dialects().stream().map(d -> new MenuCard.Entry("read-as-" + d.id(),
                    d.id().equals(pane.dialect()) ? Feather.CHECK : Feather.CODE, d.said(), null, true,
                    () -> act.accept(new Intent.ChooseDialect(id, d.id())))).toList());
        }
    }

    private static void turn(Region part, boolean visible) {
        part.setVisible(visible);
        part.setManaged(visible);
    }
}
