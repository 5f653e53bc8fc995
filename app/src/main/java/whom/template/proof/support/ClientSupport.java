package whom.template.proof.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import whom.resources.MailClients;

/// What the newest version of each mail client understands.
public final class ClientSupport {
    private final LocalDate updated;
    private final Map<String, MailClient> clients = new LinkedHashMap<>();
    private final Map<String, Feature> features = new LinkedHashMap<>();

    private ClientSupport(JsonNode data) {
        this.updated = LocalDate.parse(data.path("updated").asText());
        data.path("clients").forEach(id -> clients.put(id.asText(), client(id.asText(), data)));
        data.path("features")
                .forEach(feature -> features.put(feature.path("slug").asText(), feature(feature, List.copyOf(clients.keySet()))));
    }

    /// The data that comes with the program.
    public static ClientSupport bundled() {
        try {
            return new ClientSupport(new ObjectMapper().readTree(MailClients.json()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data about mail clients that comes with the program is broken", e);
        }
    }

    private static MailClient client(String id, JsonNode data) {
        int dot = id.indexOf('.');
        return new MailClient(id, data.path("families").path(id.substring(0, dot)).asText(),
                data.path("platforms").path(id.substring(dot + 1)).asText());
    }

    private static Feature feature(JsonNode feature, List<String> ids) {
        String[] signs = feature.path("support").asText().split(" ", -1);
        Map<String, Feature.Support> support = new HashMap<>();
        for (int i = 0; i < signs.length; i++) {
            List<String> notes = new ArrayList<>();
            if (signs[i].length() > 1) {
                for (String number : signs[i].substring(1).split(",", -1)) {
                    String note = feature.path("notes").path(number).asText();
                    if (!note.isEmpty()) {
                        notes.add(note);
                    }
                }
            }
            support.put(ids.get(i), new Feature.Support(Level.of(signs[i].charAt(0)), notes));
        }
        return new Feature(feature.path("slug").asText(), feature.path("title").asText(), support);
    }

    /// When the data was last changed.
    public LocalDate updated() {
        return updated;
    }

    /// All clients, those of a family together.
    public List<MailClient> clients() {
        return List.copyOf(clients.values());
    }

    /// The keys of all features.
    Set<String> slugs() {
        return features.keySet();
    }

    /// What a feature is called.
    public String title(String slug) {
        return feature(slug).title();
    }

    /// The chosen clients by how far they understand a feature; those that understand it are left out, and so are unknown ids.
    public Map<Level, List<ClientNote>> lacking(String slug, Set<String> chosen) {
        Feature feature = feature(slug);
        Map<Level, List<ClientNote>> lacking = new LinkedHashMap<>();
        for (MailClient client : clients.values()) {
            Feature.Support support = feature.of(client.id());
            if (chosen.contains(client.id()) && support.level() != Level.YES) {
                lacking.computeIfAbsent(support.level(), _ -> new ArrayList<>()).add(new ClientNote(client, support.notes()));
            }
        }
        return lacking;
    }

    private Feature feature(String slug) {
        Feature feature = features.get(slug);
        if (feature == null) {
            throw new IllegalArgumentException("The data knows no feature " + slug);
        }
        return feature;
    }
}
