package whom.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.cli.Bakery;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.rule.Rule;
import whom.store.Store;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// A workspace read, changed, and changed by somebody else meanwhile.
class WorkspaceTest {
    @TempDir
    Path folder = Path.of("");

    Bakery bakery = new Bakery(folder);

    @BeforeEach
    void copy() throws IOException {
        bakery = Bakery.in(folder.resolve("bakery"));
    }

    private Workspace open() throws Refusal {
        return Workspace.open(bakery.folder());
    }

    @Test
    void readsWhatTheFileSays() throws Refusal {
        Manifest manifest = open().manifest();
        assertThat(manifest.name()).isEqualTo("Bakery");
        assertThat(manifest.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(manifest.standsAt()).isEqualTo(Instant.parse("2026-03-10T11:00:00Z"));
        assertThat(manifest.schema().key()).isEqualTo("email");
        assertThat(manifest.schema().attributes()).extracting(Attribute::name).containsExactly("email", "country", "orders");
        assertThat(manifest.schema().event("purchase").orElseThrow().did()).isEqualTo("bought something");
        assertThat(manifest.exports()).extracting(ExportTarget::preset).containsExactly("mailchimp");
    }

    @Test
    void savingWhatWasReadChangesNoByte() throws IOException, Refusal {
        String before = bakery.read("workspace.json");
        Workspace workspace = open();
        workspace.save(workspace.manifest());
        assertThat(bakery.read("workspace.json")).isEqualTo(before);
    }

    @Test
    void fieldsOfALaterVersionSurvive() throws IOException, Refusal {
        Workspace workspace = open();
        Schema schema = workspace.manifest().schema();
        List<Attribute> more = new ArrayList<>(schema.attributes());
        more.add(new Attribute("city", "City", Kind.TEXT, Map.of()));
        workspace.save(workspace.manifest().with(new Schema(schema.key(), more, schema.events(), schema.channels())));
        assertThat(bakery.read("workspace.json"))
                .contains("\"colour\": \"blue\"", "\"pinned\": [\n      1.50,\n      {}\n    ]", "\"as_of\": \"2026-03-10T12:00\"",
                        "    \"city\": {\n      \"label\": \"City\",\n      \"type\": \"text\"\n    }")
                .endsWith("}\n");
        assertThat(open().manifest()).isEqualTo(workspace.manifest());
    }

    @Test
    void aManifestThatSomebodyElseChangedIsNotOverwritten() throws IOException, Refusal {
        Workspace workspace = open();
        bakery.replace("workspace.json", "\"name\": \"Bakery\"", "\"name\": \"Patisserie\"");
        assertThatThrownBy(() -> workspace.save(workspace.manifest().with(new Schema("email", List.of(), List.of(), List.of()))))
                .isInstanceOf(Refusal.class).hasMessageContaining("changed by somebody else");
        assertThat(bakery.read("workspace.json")).contains("Patisserie");
    }

    @Test
    void aSegmentKeepsWhatThisVersionDoesNotKnow() throws IOException, Refusal {
        Segment base = open().segment("germans");
        open().save(new Segment("germans", "Germany", "Where we began.", base.rule()), base);
        assertThat(bakery.read("segments/germans.json"))
                .startsWith("{\n  \"schema\": 1,\n  \"name\": \"Germany\",\n  \"starred\": true,\n  \"rule\": {")
                .contains("\"notes\": \"Where we began.\"");
    }

    @Test
    void aSegmentThatSomebodyElseChangedIsNotOverwritten() throws IOException, Refusal {
        Workspace workspace = open();
        Segment base = workspace.segment("germans");
        bakery.replace("segments/germans.json", "\"value\": \"de\"", "\"value\": \"at\"");
        assertThatThrownBy(() -> workspace.save(new Segment("germans", "Mine", null, Rule.EVERYONE), base)).isInstanceOf(Refusal.class)
                .hasMessageContaining("germans.json").hasMessageContaining("somebody else");
        assertThatThrownBy(() -> workspace.save(new Segment("germans", "New", null, Rule.EVERYONE), null)).isInstanceOf(Refusal.class);
        assertThat(bakery.read("segments/germans.json")).contains("\"at\"");
    }

    @Test
    void aSegmentThatSomebodyElseBrokeIsNotOverwritten() throws IOException, Refusal {
        Workspace workspace = open();
        Segment base = workspace.segment("germans");
        bakery.write("segments/germans.json", "{ half");
        assertThatThrownBy(() -> workspace.save(new Segment("germans", "Mine", null, Rule.EVERYONE), base)).isInstanceOf(Refusal.class)
                .hasMessageContaining("germans.json, line 1, column ");
        assertThat(bakery.read("segments/germans.json")).isEqualTo("{ half");
    }

    @Test
    void oneBrokenFileIsListedAndTheRestWorks() throws IOException, Refusal {
        bakery.write("segments/broken.json", "{\n  \"schema\": 1,\n  \"name\": \"x\",\n  \"rule\": {\"all\": [{\"tagged\": 3}]}\n}\n")
                .write("templates/bad.liquid", "x").write("templates/bad.json", "[]");
        List<Listed<Segment>> segments = open().segments();
        assertThat(segments).extracting(Listed::id).containsExactly("broken", "buyers", "germans");
        assertThat(segments.getFirst()).isInstanceOfSatisfying(Listed.Broken.class,
                broken -> assertThat(broken.why()).hasMessageContaining("broken.json, line 4, column ")
                        .hasMessageContaining("rule.all[0]"));
        assertThat(open().templates()).extracting(listed -> listed.sound().isPresent()).containsExactly(false, true);
    }

    @Test
    void newSegmentsGetIdsThatAreFree() throws Refusal {
        assertThat(open().freeSegmentId("Loyal in Asia!")).isEqualTo("loyal-in-asia");
        assertThat(open().freeSegmentId("Germans")).isEqualTo("germans-2");
        assertThat(open().freeSegmentId("Élèves & Eltern")).isEqualTo("élèves-eltern");
        assertThat(open().freeSegmentId("***")).isEqualTo("segment");
    }

    @Test
    void buildsTheStoreOnceFromItsSources() throws Refusal {
        Workspace workspace = open();
        assertThat(workspace.needsBuild()).isTrue();
        try (Store store = workspace.openStore(Progress.SILENT, new Cancellation())) {
            assertThat(store.people()).isEqualTo(6);
        }
        assertThat(workspace.needsBuild()).isFalse();
        assertThat(Objects.requireNonNull(folder.resolve("bakery/.whom").toFile().list())).containsExactly("building.lock");
    }

    @Test
    void aBuildThatIsTakenBackLeavesNothing() throws Refusal {
        Workspace workspace = open();
        Cancellation cancellation = new Cancellation();
        cancellation.cancel();
        assertThatThrownBy(() -> workspace.openStore(Progress.SILENT, cancellation)).isInstanceOf(CancellationException.class);
        assertThat(workspace.needsBuild()).isTrue();
        assertThat(Files.exists(workspace.storeFile())).isFalse();
    }
}
