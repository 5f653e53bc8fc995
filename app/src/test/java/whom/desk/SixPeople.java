package whom.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import whom.desk.settings.SettingsFile;
import whom.resources.Words;
import whom.template.OwnEngines;
import whom.workspace.Samples;

/// A workspace small enough to count by hand.
final class SixPeople {
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

    private SixPeople() {
    }

    /// A desk whose files lie in that folder, after everything that is stored here.
    static Desk desk(Path folder) {
        return desk(folder, NOW);
    }

    static Desk desk(Path folder, Instant now) {
        return new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(null, folder.resolve("copies")),
                Words.of(Locale.ENGLISH), Clock.fixed(now, ZoneOffset.UTC), new OwnEngines());
    }

    /// That desk with the six people opened, in its folder `shop`.
    static Desk opened(Path folder) throws IOException {
        write(folder.resolve("shop"));
        Desk desk = desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        return desk;
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("segments"));
        Files.createDirectories(folder.resolve("templates"));
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("workspace.json"), """
                { "schema": 1, "name": "Six people", "zone": "Europe/Paris", "as_of": "2026-05-20T12:00", "key": "email",
                  "attributes": {
                    "email": {"label": "E-mail", "type": "text"},
                    "first_name": {"label": "First name", "type": "text"},
                    "country": {"label": "Country", "type": "text", "labels": {"FR": "France"}},
                    "orders": {"label": "Orders", "type": "number"} },
                  "events": { "purchase": {"label": "Purchase", "did": "placed an order"} },
                  "channels": ["email"],
                  "data": [ {"file": "data/people.csv", "as": "profiles"}, {"file": "data/events.csv", "as": "events"},
                            {"file": "data/suppressions.csv", "as": "suppressions"} ] }
                """);
        Files.writeString(folder.resolve("data/people.csv"), """
                email,first_name,country,orders,tags,consent.email
                ana@example.com,Ana,FR,3,vip,true
                Bo@example.com,Bo,fr,1,,
                cy@example.com,Cy,DE,2,,true
                dee@example.com,,FR,,,true
                eve@example.com,Eve,GB,0,vip|source/web,false
                fay@example.com,Fay,DE,,,true
                """);
        Files.writeString(folder.resolve("data/events.csv"), """
                email,event,at
                ana@example.com,purchase,2026-05-01T10:00:00Z
                ana@example.com,purchase,2026-05-02T10:00:00Z
                cy@example.com,purchase,2026-05-03T10:00:00Z
                cy@example.com,purchase,2026-05-04T10:00:00Z
                eve@example.com,purchase,2026-05-05T10:00:00Z
                eve@example.com,purchase,2026-05-21T10:00:00Z
                """);
        Files.writeString(folder.resolve("data/suppressions.csv"), """
                email,channel,reason
                dee@example.com,email,unsubscribed
                """);
        Files.writeString(folder.resolve("segments/french.json"), """
                { "schema": 1, "name": "French", "rule": {"all": [ {"attribute": "country", "test": "is", "value": "FR"} ]} }
                """);
        Files.writeString(folder.resolve("segments/regulars.json"), """
                { "schema": 1, "name": "Regulars", "rule": {"all": [ {"did": "purchase", "count": {"atLeast": 2}} ]} }
                """);
        Files.writeString(folder.resolve("segments/torn.json"), """
                { "schema": 1, "name": "Torn",
                """);
        Files.writeString(folder.resolve("templates/thanks.liquid"), """
                <!doctype html><html lang="en"><head><title>Thanks</title></head><body>
                {% if orders >= 3 %}<p>Thank you, {{ first_name }}</p>{% else %}<p>Come again</p>{% endif %}
                </body></html>
                """);
        Files.writeString(folder.resolve("templates/thanks.json"), """
                { "schema": 1, "name": "Thanks", "subject": "Hello {{ first_name | default: 'there' }}" }
                """);
    }
}
