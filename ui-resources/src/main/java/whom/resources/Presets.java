package whom.resources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The built-in upload formats: one JSON file each, as `preset.schema.json` beside them describes.
public final class Presets {
    private Presets() {
    }

    /// The ids of the formats that people may choose, in the order in which they are offered.
    public static List<String> ids() {
        return List.of("mailchimp", "klaviyo", "braze", "hubspot", "brevo", "sfmc", "sfmc-mobile", "customerio", "sendgrid", "iterable",
                "activecampaign", "campaign-monitor", "constantcontact", "mailerlite", "omnisend", "listmonk", "mautic", "google-ads",
                "meta-ads", "linkedin-ads", "tiktok-ads", "spreadsheet", "csv", "jsonl");
    }

    /// The JSON of a preset, or of `_base`, which the others extend.
    ///
    /// @throws IllegalArgumentException when no such preset is built in
    public static String json(String id) {
        return file(id + ".json");
    }

    /// The JSON schema of a preset.
    public static String schema() {
        return file("preset.schema.json");
    }

    private static String file(String name) {
        try (InputStream in = Presets.class.getResourceAsStream("presets/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("No built-in preset file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
