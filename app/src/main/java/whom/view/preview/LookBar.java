package whom.view.preview;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import whom.desk.Intent;
import whom.desk.state.PageLook;
import whom.desk.state.PageWidth;
import whom.desk.state.Zoom;
import whom.template.Light;
import whom.view.parts.Buttons;
import whom.view.parts.Caption;
import whom.view.parts.Look;
import whom.view.parts.MenuCard;
import whom.view.parts.Overlay;

/// How the mail is looked at, in one line that never wraps: its width, its light, its pictures, its text, its size.
final class LookBar extends HBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

    private final Look look;
    private final Consumer<Intent> act;
    private final Overlay overlay;
    private final DoubleSupplier scale;
    private final Map<PageWidth, Button> widths = new EnumMap<>(PageWidth.class);
    private final Button light;
    private final Button pictures;
    private final Button text;
    private final Button zoom;
    private PageLook shown = PageLook.FIRST;

    /// @param scale how large the page is drawn now
    LookBar(Look look, Consumer<Intent> act, Overlay overlay, DoubleSupplier scale) {
        this.look = look;
        this.act = act;
        this.overlay = overlay;
        this.scale = scale;
        setId("looks");
        getStyleClass().add("look-bar");
        HBox segments = new HBox();
        segments.getStyleClass().add("look-widths");
        for (PageWidth width : PageWidth.values()) {
            Button button = Buttons.icon("look-" + LookWords.id(width), LookWords.icon(width), new Caption(LookWords.of(width, look)),
                    () -> choose(shown.with(width)));
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            widths.put(width, button);
            segments.getChildren().add(button);
        }
        light = Buttons.icon("look-light", Feather.SUN, new Caption(""), this::chooseLight);
        pictures = Buttons.icon("look-pictures", Feather.CAMERA, new Caption(""), () -> choose(shown.withPictures(!shown.pictures())));
        text = Buttons.icon("look-text", Feather.ALIGN_LEFT, new Caption(""), () -> choose(shown.withText(!shown.text())));
        zoom = Buttons.quiet("look-zoom", Feather.CHEVRON_DOWN, "", this::chooseZoom);
        zoom.setContentDisplay(ContentDisplay.RIGHT);
        zoom.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(segments, light, pictures, text, gap, zoom);
        for (Region part : List.of(light, pictures, text)) {
            part.setMinWidth(USE_PREF_SIZE);
        }
        show(shown);
    }

    void show(PageLook wanted) {
        shown = wanted;
        widths.forEach((width, button) -> {
            boolean is = width == wanted.width() && !wanted.text();
            button.pseudoClassStateChanged(ON, is);
            button.setAccessibleText(LookWords.of(width, look) + (is ? ", " + look.text("window.look.chosen") : ""));
        });
        light.setGraphic(new FontIcon(LookWords.icon(wanted.light())));
        name(light, LookWords.of(wanted.light(), look), wanted.light() != Light.LIGHT && !wanted.text());
        pictures.setGraphic(new FontIcon(wanted.pictures() ? Feather.CAMERA : Feather.CAMERA_OFF));
        name(pictures, look.text(wanted.pictures() ? "window.look.pictures.off" : "window.look.pictures.on"),
                !wanted.pictures() && !wanted.text());
        name(text, look.text(wanted.text() ? "window.look.page" : "window.look.text"), wanted.text());
        String size = LookWords.of(wanted.zoom(), look);
        zoom.setText(size);
        new Caption(look.text("window.look.zoom", size)).on(zoom);
        zoom.setDisable(wanted.text());
    }

    /// The next larger or smaller size, or that which fits.
    void zoom(Zooming by) {
        choose(shown.with(switch (by) {
            case IN -> shown.zoom().next(scale.getAsDouble(), true);
            case OUT -> shown.zoom().next(scale.getAsDouble(), false);
            case FIT -> new Zoom.Fit();
        }));
    }

    /// What the keys of the zoom do.
    enum Zooming {
        IN, OUT, FIT
    }

    private static void name(Button button, String said, boolean on) {
        new Caption(said).on(button);
        button.pseudoClassStateChanged(ON, on);
    }

    private void choose(PageLook wanted) {
        if (!wanted.equals(shown)) {
            act.accept(new Intent.LookAt(wanted));
        }
    }

    private void chooseLight() {
        MenuCard.open(overlay, light, Stream.of(Light.values()).map(one -> new MenuCard.Entry("light-" + LookWords.id(one),
                one == shown.light() ? Feather.CHECK : LookWords.icon(one), LookWords.of(one, look), null, true,
                () -> choose(shown.with(one)))).toList());
    }

    private void chooseZoom() {
        Stream<Zoom> sizes = Stream.concat(Stream.of(new Zoom.Fit()), Zoom.STEPS.stream().map(Zoom.Percent::new));
        MenuCard.open(overlay, zoom, sizes.map(one -> new MenuCard.Entry("zoom-" + LookWords.id(one),
                one.equals(shown.zoom()) ? Feather.CHECK : Feather.ZOOM_IN, LookWords.of(one, look), null, true,
                () -> choose(shown.with(one)))).toList());
    }
}
