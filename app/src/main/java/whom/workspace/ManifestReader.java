package whom.workspace;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.intake.Content;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Keep;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.template.proof.Choice;
import whom.template.proof.support.ClientSupport;
import whom.template.proof.support.MailClient;
import whom.text.Folding;
import whom.text.Refusal;

/// workspace.json → [Manifest].
final class ManifestReader {
    private static final int MOST_DAYS = 36_500;

    private ManifestReader() {
    }

    static Manifest read(Document document) throws Refusal {
        Fields fields = document.fields().knowing("schema", "name", "zone", "as_of", "key", "attributes", "events", "channels", "data",
                "exports", "export_files", "proof", "smtp", "identities");
        ZoneId zone = zone(fields);
        List<DataSource> data = new ArrayList<>();
        for (Fields source : fields.objects("data")) {
            data.add(source(source.knowing("file", "as")));
        }
        List<ExportTarget> exports = new ArrayList<>();
        for (Fields target : fields.objects("exports")) {
            target.knowing("name", "preset", "segments", "columns", "each_once", "since_last", "template", "add", "split_by", "holdout",
                    "holdout_seed");
            exports.add(new ExportTarget(target.text("name"), target.text("preset"), target.texts("segments"), target.texts("columns"),
                    wishes(target)));
        }
        return new Manifest(fields.text("name"), zone, standsAt(fields, zone), schema(fields), data, exports, proof(fields),
                posting(fields), uniting(fields), exportDays(fields));
    }

    private static ExportTarget.Wishes wishes(Fields target) throws Refusal {
        return new ExportTarget.Wishes(target.flag("each_once"), target.flag("since_last"), optional(target, "template"),
                target.texts("add"), optional(target, "split_by"), optional(target, "holdout"),
                target.text("holdout_seed", ExportTarget.Wishes.SEED));
    }

    private static @Nullable Integer exportDays(Fields fields) throws Refusal {
        if (!fields.has("export_files")) {
            return null;
        }
        Fields files = fields.object("export_files").knowing("delete_after_days");
        int days = files.whole("delete_after_days", 0);
        if (days < 1 || days > MOST_DAYS) {
            throw files.refusal("delete_after_days", "should be a number of days, from 1 to " + MOST_DAYS);
        }
        return days;
    }

    private static Schema schema(Fields fields) throws Refusal {
        List<Attribute> attributes = new ArrayList<>();
        Map<String, Fields> written = fields.named("attributes");
        Set<String> folded = new HashSet<>();
        for (Map.Entry<String, Fields> entry : written.entrySet()) {
            String name = entry.getKey();
            Fields field = entry.getValue().knowing("label", "type", "labels", "keep");
            if (name.isBlank() || name.startsWith("_")) {
                throw fields.object("attributes").refusal(name, "cannot be the name of an attribute: it must not be empty or begin with _");
            }
            if (!folded.add(Folding.fold(name))) {
                throw fields.object("attributes").refusal(name, "differs from another attribute in upper and lower case only; rename one");
            }
            attributes.add(new Attribute(name, field.text("label", name), kind(field), field.labels("labels")));
        }
        List<EventKind> events = new ArrayList<>();
        for (Map.Entry<String, Fields> entry : fields.named("events").entrySet()) {
            events.add(event(entry.getKey(), entry.getValue().knowing("label", "did", "properties")));
        }
        String key = fields.text("key");
        if (!written.containsKey(key)) {
            throw fields.refusal("key", "names `" + key + "`, which is not among the attributes" + Fields.meant(key, written.keySet()));
        }
        return new Schema(key, attributes, events, fields.texts("channels"));
    }

    /// By what people are told apart, and what a person keeps of two values.
    private static Uniting uniting(Fields fields) throws Refusal {
        Map<String, Fields> attributes = fields.named("attributes");
        List<String> identities = fields.texts("identities");
        for (String identity : identities) {
            if (!attributes.containsKey(identity)) {
                throw fields.refusal("identities",
                        "names `" + identity + "`, which is not among the attributes" + Fields.meant(identity, attributes.keySet()));
            }
        }
        Map<String, Keep> rules = new HashMap<>();
        for (Map.Entry<String, Fields> attribute : attributes.entrySet()) {
            if (attribute.getValue().has("keep")) {
                rules.put(attribute.getKey(), keep(attribute.getValue()));
            }
        }
        return new Uniting(identities, rules).with(fields.text("key"));
    }

    private static Keep keep(Fields attribute) throws Refusal {
        if (attribute.isObject("keep")) {
            return new Keep.BySource(attribute.object("keep").knowing("sources").texts("sources"));
        }
        return switch (attribute.choice("keep", List.of("newest", "first", "longest", "union"), word -> word)) {
            case "first" -> new Keep.First();
            case "longest" -> new Keep.Longest();
            case "union" -> new Keep.Union();
            default -> Keep.NEWEST;
        };
    }

    private static EventKind event(String name, Fields field) throws Refusal {
        List<Property> properties = new ArrayList<>();
        for (Map.Entry<String, Fields> property : field.named("properties").entrySet()) {
            Fields inner = property.getValue().knowing("label", "type");
            properties.add(new Property(property.getKey(), inner.text("label", property.getKey()), kind(inner)));
        }
        String label = field.text("label", name);
        return new EventKind(name, label, field.text("did", did(label)), properties);
    }

    /// What is said of people who did it where the file does not tell.
    static String did(String label) {
        return "did " + label;
    }

    private static Kind kind(Fields field) throws Refusal {
        return field.choice("type", List.of(Kind.values()), Kind::word);
    }

    private static Choice proof(Fields fields) throws Refusal {
        if (!fields.has("proof")) {
            return Choice.USUAL;
        }
        Fields proof = fields.object("proof").knowing("clients", "domains");
        List<String> clients = proof.texts("clients");
        List<String> known = clients.isEmpty() ? List.of() : ClientSupport.bundled().clients().stream().map(MailClient::id).toList();
        for (String client : clients) {
            if (!known.contains(client)) {
                throw proof.refusal("clients",
                        "names `" + client + "`, which is no mail client that is known" + Fields.meant(client, known));
            }
        }
        return new Choice(proof.has("clients") ? Set.copyOf(clients) : Choice.USUAL.clients(), Set.copyOf(proof.texts("domains")));
    }

    private static Posting posting(Fields fields) throws Refusal {
        if (!fields.has("smtp")) {
            return Posting.NONE;
        }
        Fields smtp = fields.object("smtp").knowing("server", "security", "user", "from");
        if (smtp.has("password")) {
            throw smtp.refusal("password", "must not stand in a workspace; it is asked for, or kept in the system's keyring");
        }
        String security = smtp.has("security") ? smtp.choice("security", List.of("none", "starttls", "tls"), word -> word) : null;
        return new Posting(optional(smtp, "server"), security, optional(smtp, "user"), optional(smtp, "from"));
    }

    private static @Nullable String optional(Fields fields, String name) throws Refusal {
        return fields.has(name) ? fields.text(name) : null;
    }

    private static DataSource source(Fields field) throws Refusal {
        String file = field.text("file");
        if (Path.of(file).isAbsolute() || List.of(file.split("[/\\\\]", -1)).contains("..")) {
            throw field.refusal("file", "must lie in the workspace's own folder");
        }
        return new DataSource(file, field.choice("as", List.of(Content.values()), Content::word));
    }

    private static ZoneId zone(Fields fields) throws Refusal {
        String written = fields.text("zone");
        if (!ZoneId.getAvailableZoneIds().contains(written)) {
            throw fields.refusal("zone", "is `" + written + "`, which is no time zone" + Fields.meant(written, ZoneId.getAvailableZoneIds())
                    + "; write it as Europe/Paris");
        }
        return ZoneId.of(written);
    }

    private static @Nullable Instant standsAt(Fields fields, ZoneId zone) throws Refusal {
        if (!fields.has("as_of")) {
            return null;
        }
        return Moments.read(fields.text("as_of"), zone)
                .orElseThrow(() -> fields.refusal("as_of", "is no moment; write it as 2026-11-02T09:00"));
    }
}
