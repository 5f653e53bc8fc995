package whom.bench.clients;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Writes `clients/support.json` of ui-resources from an unpacked npm package `caniemail`: of each client the newest version, one feature a line.
///
/// Usage: SupportFile PACKAGE TO
public final class SupportFile {
    private static final Pattern NOTE = Pattern.compile("#(\\d+)");
    private static final List<String> FAMILIES_FIRST = List.of("gmail", "apple-mail", "outlook", "yahoo");

    private final JsonNode all;
    private final List<String> clients;

    private SupportFile(JsonNode all) {
        this.all = all;
        TreeSet<String> found = new TreeSet<>(Comparator.comparingInt(SupportFile::rank).thenComparing(Comparator.naturalOrder()));
        all.path("data").forEach(feature -> feature.path("stats").properties()
                .forEach(family -> family.getValue().fieldNames().forEachRemaining(platform -> found.add(family.getKey() + "." + platform))));
        this.clients = List.copyOf(found);
    }

    private static int rank(String client) {
        int at = FAMILIES_FIRST.indexOf(client.substring(0, client.indexOf('.')));
        return at < 0 ? FAMILIES_FIRST.size() : at;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        ObjectMapper json = new ObjectMapper();
        SupportFile file = new SupportFile(json.readTree(folder.resolve("data/caniemail.json").toFile()));
        String version = json.readTree(folder.resolve("package.json").toFile()).path("version").asText();
        Files.writeString(Path.of(arguments[1]), file.text(version, Files.readString(folder.resolve("LICENSE"))));
    }

    private String text(String version, String licence) {
        JsonNode names = all.path("nicenames");
        List<JsonNode> features = StreamSupport.stream(all.path("data").spliterator(), false)
                .sorted(Comparator.comparing(feature -> feature.path("slug").asText())).toList();
        return "{\n\"source\": " + quoted("https://www.caniemail.com, by the npm package caniemail " + version) + ",\n\"licence\": "
                + quoted(licence.strip()) + ",\n\"updated\": " + quoted(all.path("last_update_date").asText().substring(0, 10))
                + ",\n\"families\": " + names.path("family") + ",\n\"platforms\": " + names.path("platform") + ",\n\"clients\": ["
                + clients.stream().map(SupportFile::quoted).collect(Collectors.joining(",")) + "],\n\"features\": [\n"
                + features.stream().map(this::line).collect(Collectors.joining(",\n")) + "\n]}\n";
    }

    private String line(JsonNode feature) {
        TreeSet<Integer> noted = new TreeSet<>();
        List<String> levels = new ArrayList<>();
        for (String client : clients) {
            String level = newest(feature.path("stats").path(client.substring(0, client.indexOf('.')))
                    .path(client.substring(client.indexOf('.') + 1)));
            List<Integer> notes = level.startsWith("a") || level.startsWith("n")
                    ? NOTE.matcher(level).results().map(found -> Integer.valueOf(found.group(1))).toList()
                    : List.of();
            noted.addAll(notes);
            levels.add(level.charAt(0) + notes.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
        String notes = noted.stream().map(number -> Map.entry(number, feature.path("notes_by_num").path(String.valueOf(number)).asText()))
                .filter(note -> !note.getValue().isEmpty()).map(note -> "\"" + note.getKey() + "\":" + quoted(note.getValue().strip()))
                .collect(Collectors.joining(","));
        return "{\"slug\":" + quoted(feature.path("slug").asText()) + ",\"title\":" + quoted(feature.path("title").asText().strip())
                + ",\"support\":" + quoted(String.join(" ", levels)) + (notes.isEmpty() ? "" : ",\"notes\":{" + notes + "}") + "}";
    }

    /// The last version in the file's own order, which is that of their release; by name, Outlook's 16.80 would stand before 2019.
    private static String newest(JsonNode versions) {
        String newest = "-";
        for (JsonNode version : versions) {
            newest = version.asText();
        }
        return newest;
    }

    private static String quoted(String text) {
        return "\"" + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }
}
