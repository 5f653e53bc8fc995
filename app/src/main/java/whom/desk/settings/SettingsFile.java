package whom.desk.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import whom.desk.settings.Settings.Corner;
import whom.desk.settings.Settings.Panes;
import whom.desk.settings.Settings.WindowPlace;
import whom.desk.state.Appearance;
import whom.desk.state.Language;
import whom.desk.state.Theme;
import whom.file.SafeFile;
import whom.text.Refusal;

/// The file that keeps [Settings]. Settings are a convenience: what cannot be read counts as not set, and is replaced at the next save.
public final class SettingsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;

    public SettingsFile(Path file) {
        this.file = file;
    }

    /// The file in the user's own folder: XDG on Linux, Library on macOS, AppData on Windows.
    public static SettingsFile ofUser(Map<String, String> environment, Path home, String osName) {
        return new SettingsFile(folder(environment, home, osName.toLowerCase(Locale.ROOT)).resolve("whom").resolve("settings.json"));
    }

    private static Path folder(Map<String, String> environment, Path home, String os) {
        if (os.startsWith("mac")) {
            return home.resolve("Library/Application Support");
        }
        String name = os.startsWith("windows") ? "APPDATA" : "XDG_CONFIG_HOME";
        String set = environment.getOrDefault(name, "");
        return set.isBlank() ? home.resolve(".config") : Path.of(set);
    }

    public Settings load() {
        if (!Files.isRegularFile(file)) {
            return Settings.FIRST;
        }
        try {
            return read(JSON.readTree(file.toFile()));
        } catch (IOException e) {
            return Settings.FIRST;
        }
    }

    /// @throws Refusal when the file cannot be written, with the reason
    public void save(Settings settings) throws Refusal {
        ObjectNode json = JSON.createObjectNode();
        Appearance appearance = settings.appearance();
        json.put("theme", appearance.theme().name().toLowerCase(Locale.ROOT)).put("textSize", appearance.textSize()).put("still",
                appearance.still()).put("language", appearance.language().name().toLowerCase(Locale.ROOT));
        ArrayNode recent = json.putArray("recent");
        settings.recent().forEach(folder -> recent.add(folder.toString()));
        WindowPlace window = settings.window();
        if (window != null) {
            ObjectNode place = json.putObject("window").put("width", window.width()).put("height", window.height()).put("maximized",
                    window.maximized());
            if (window.at() != null) {
                place.put("x", window.at().x()).put("y", window.at().y());
            }
            Panes panes = window.panes();
            place.put("sidebar", panes.sidebar()).put("inspector", panes.inspector()).put("sidebarShown", panes.sidebarShown())
                    .put("inspectorShown", panes.inspectorShown());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeFile.write(file, (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Refusal(file, null, "cannot keep the settings: " + e.getMessage());
        }
    }

    private static Settings read(JsonNode json) {
        List<Path> recent = new ArrayList<>();
        for (JsonNode folder : json.path("recent")) {
            try {
                recent.add(Path.of(folder.asText()));
            } catch (InvalidPathException e) {
                // A folder of another system: nothing to offer.
            }
        }
        Appearance appearance = Appearance.of(named(Theme.values(), json.path("theme").asText(), Theme.SYSTEM))
                .withTextSize(json.path("textSize").asInt(100))
                .withStill(json.path("still").asBoolean())
                .with(named(Language.values(), json.path("language").asText(), Language.SYSTEM));
        return new Settings(appearance, recent, window(json.path("window")));
    }

    private static <E extends Enum<E>> E named(E[] values, String word, E otherwise) {
        return Stream.of(values).filter(value -> value.name().toLowerCase(Locale.ROOT).equals(word)).findFirst().orElse(otherwise);
    }

    private static @Nullable WindowPlace window(JsonNode json) {
        if (json.path("width").asDouble() < 200 || json.path("height").asDouble() < 200) {
            return null;
        }
        Corner at = json.path("x").isNumber() && json.path("y").isNumber()
                ? new Corner(json.path("x").asDouble(), json.path("y").asDouble())
                : null;
        return new WindowPlace(json.path("width").asDouble(), json.path("height").asDouble(), json.path("maximized").asBoolean(), at,
                new Panes(json.path("sidebar").asDouble(Panes.FIRST.sidebar()), json.path("inspector").asDouble(Panes.FIRST.inspector()),
                        json.path("sidebarShown").asBoolean(true), json.path("inspectorShown").asBoolean(true)));
    }
}
