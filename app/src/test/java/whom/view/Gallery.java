package whom.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whom.desk.state.Appearance;
import whom.desk.state.Theme;
import whom.view.preview.FxPlatform;

/// Every part of the window in every state, light beside dark, on one page: `mvn -Pgallery` writes it into `app/target/gallery`.
public final class Gallery {
    private static final String SIZE = "1280x760";
    private static final List<Theme> THEMES = List.of(Theme.LIGHT, Theme.DARK);
    /// The first part whose pattern a state's name matches shows it.
    private static final Map<String, String> PARTS = parts();

    private Gallery() {
    }

    /// @param args the folder to write into
    public static void main(String... args) throws Exception {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        FxPlatform.start();
        List<String> states = new ArrayList<>();
        for (var shot : Pictures.shots().entrySet()) {
            for (Theme theme : THEMES) {
                Pictures.take(shot.getValue(), SIZE, Appearance.of(theme), folder.resolve(file(shot.getKey(), theme)));
            }
            states.add(shot.getKey());
        }
        Path page = folder.resolve("index.html");
        Files.writeString(page, page(states));
        System.out.println(states.size() + " states, light and dark: " + page);
        System.exit(0);
    }

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Start and opening", "start|opening|refused|noticed");
        parts.put("Editors of a condition", "every-.*|pop-(subject|operator|value|count|window)");
        parts.put("Menus and sheets", "pop-.*|settings|palette");
        parts.put("People, and why", "people.*|why-.*|person.*");
        parts.put("Export", "export.*");
        parts.put("Import", "import.*");
        parts.put("Segments", "segment-.*|overlap.*|compar.*|matrix.*");
        parts.put("Rule", ".*");
        return parts;
    }

    private static String page(List<String> states) {
        Map<String, List<String>> byPart = new LinkedHashMap<>();
        PARTS.keySet().forEach(part -> byPart.put(part, new ArrayList<>()));
        for (String state : states) {
            byPart.getOrDefault(part(state), List.of()).add(state);
        }
        StringBuilder html = new StringBuilder(
                """
                        <!doctype html>
                        <html lang="en"><meta charset="utf-8"><title>Whom: every part in every state</title>
                        <style>
                        body { font: 15px/1.5 system-ui, sans-serif; margin: 32px; background: #f6f8fa; color: #1f2328 }
                        nav a { margin-right: 16px; color: #0969da }
                        h2 { margin-top: 48px } h3 { margin: 24px 0 8px; font-weight: 500 }
                        .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 16px }
                        img { width: 100%; border: 1px solid #d0d7de; border-radius: 6px; display: block }
                        @media (prefers-color-scheme: dark) { body { background: #0d1117; color: #e6edf3 } nav a { color: #58a6ff } img { border-color: #30363d } }
                        </style>
                        <h1>Every part in every state</h1>
                        <nav>""");
        byPart.forEach(
                (part, in) -> html.append("<a href=\"#").append(anchor(part)).append("\">").append(part).append(" (").append(in.size())
                        .append(")</a>"));
        html.append("</nav>\n");
        byPart.forEach((part, in) -> {
            html.append("<h2 id=\"").append(anchor(part)).append("\">").append(part).append("</h2>\n");
            in.forEach(state -> html.append(pair(state)));
        });
        return html.append("</html>\n").toString();
    }

    private static String pair(String state) {
        StringBuilder html = new StringBuilder("<h3>" + state.replace('-', ' ') + "</h3>\n<div class=\"pair\">");
        for (Theme theme : THEMES) {
            String file = file(state, theme);
            html.append("<a href=\"").append(file).append("\"><img loading=\"lazy\" src=\"").append(file).append("\" alt=\"").append(state)
                    .append(", ").append(word(theme)).append("\"></a>");
        }
        return html.append("</div>\n").toString();
    }

    private static String part(String state) {
        return PARTS.entrySet().stream().filter(part -> state.matches(part.getValue())).findFirst().orElseThrow().getKey();
    }

    private static String anchor(String part) {
        return part.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }

    private static String file(String state, Theme theme) {
        return state + "-" + word(theme) + ".png";
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT);
    }
}
