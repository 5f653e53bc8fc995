package whom.view.preview;

import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import whom.desk.state.PageLook;
import whom.desk.state.PageWidth;
import whom.desk.state.Zoom;
import whom.template.Light;
import whom.view.parts.Look;

/// What the ways to look at a mail are called, and their signs; the same in the bar and in the palette.
public final class LookWords {
    private LookWords() {
    }

    /// A way to look that can be chosen by name.
    ///
    /// @param then how the mail is looked at then
    public record Command(String id, String said, PageLook then) {}

    /// Every way but that in which it is looked at now.
    public static List<Command> commands(Look look, PageLook now) {
        List<Command> all = new ArrayList<>();
        for (PageWidth width : PageWidth.values()) {
            all.add(new Command(id(width), of(width, look), now.with(width)));
        }
        for (Light light : Light.values()) {
            all.add(new Command(id(light), of(light, look), now.with(light)));
        }
        all.add(new Command("pictures", look.text(now.pictures() ? "window.look.pictures.off" : "window.look.pictures.on"),
                now.withPictures(!now.pictures())));
        all.add(new Command("text", look.text(now.text() ? "window.look.page" : "window.look.text"), now.withText(!now.text())));
        all.removeIf(command -> command.then().equals(now));
        return all.stream().map(command -> new Command(command.id(), look.text("window.look.command", command.said()), command.then()))
                .toList();
    }

    /// As in the ids of buttons.
    public static String id(PageWidth width) {
        return switch (width) {
            case PHONE -> "phone";
            case MAIL -> "mail";
            case PANE -> "pane";
        };
    }

    /// As in the ids of buttons.
    public static String id(Light light) {
        return switch (light) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case FORCED_DARK -> "forced";
        };
    }

    static String id(Zoom zoom) {
        return switch (zoom) {
            case Zoom.Fit() -> "fit";
            case Zoom.Percent(int percent) -> String.valueOf(percent);
        };
    }

    /// How wide the page is.
    public static String of(PageWidth width, Look look) {
        return look.text("window.look.width." + id(width));
    }

    /// In which light it is.
    public static String of(Light light, Look look) {
        return look.text("window.look.light." + id(light));
    }

    static String of(Zoom zoom, Look look) {
        return switch (zoom) {
            case Zoom.Fit() -> look.text("window.look.zoom.fit");
            case Zoom.Percent(int percent) -> look.text("window.look.zoom.percent", percent);
        };
    }

    static Feather icon(PageWidth width) {
        return switch (width) {
            case PHONE -> Feather.SMARTPHONE;
            case MAIL -> Feather.MONITOR;
            case PANE -> Feather.MAXIMIZE;
        };
    }

    static Feather icon(Light light) {
        return switch (light) {
            case LIGHT -> Feather.SUN;
            case DARK -> Feather.MOON;
            case FORCED_DARK -> Feather.DROPLET;
        };
    }
}
