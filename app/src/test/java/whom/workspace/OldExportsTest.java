package whom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.audience.Bitmap;
import whom.export.ExportRequest;
import whom.export.Exporter;
import whom.export.preset.PresetShelf;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

class OldExportsTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(),
            List.of("email"));

    @TempDir
    Path folder;

    private Store store() throws Refusal {
        Store store = Store.open(folder.resolve("profiles.db"), SCHEMA);
        try (Writing writing = store.begin("test")) {
            writing.put(new PersonRow("ana@example.com", Map.of(), Optional.empty(), Map.of("email", Consent.GIVEN)));
            writing.commit(true);
        }
        return store;
    }

    private void export(Store store, Instant when, Path into) throws Refusal {
        ExportRequest request = new ExportRequest("all", "", new AsOf(when, ZoneOffset.UTC), SCHEMA,
                PresetShelf.open(null).preset("mailchimp"), List.of());
        Delivery.of(store, new Exporter(Clock.fixed(when, ZoneOffset.UTC)), request, Bitmap.upTo(1), Map.of("all", Bitmap.upTo(1)), into,
                Progress.SILENT, new Cancellation());
    }

    @Test
    void onlyOldFilesOfThisWorkspaceGoAndTheirReceiptsStay() throws Exception {
        Path outside = folder.resolveSibling(folder.getFileName() + "-elsewhere");
        try (Store store = store()) {
            export(store, NOW, folder.resolve("exports"));
            export(store, NOW, outside);
            export(store, NOW.plus(Duration.ofDays(20)), folder.resolve("exports"));
            Files.writeString(folder.resolve("exports/all-mailchimp-9.csv"), "somebody else's");

            Instant later = NOW.plus(Duration.ofDays(31));
            assertThat(OldExports.delete(store, null, later)).isEmpty();
            assertThat(folder.resolve("exports/all-mailchimp.csv")).exists();
            assertThat(OldExports.delete(store, 30, later)).isEmpty();
            assertThat(folder.resolve("exports/all-mailchimp.csv")).doesNotExist();
            assertThat(outside.resolve("all-mailchimp.csv")).doesNotExist();
            assertThat(folder.resolve("exports/all-mailchimp.receipt.json")).content().contains("\"deleted\" : \"2026-12-26T10:00:00Z\"");
            assertThat(folder.resolve("exports/all-mailchimp-2.csv")).exists();
            assertThat(folder.resolve("exports/all-mailchimp-9.csv")).exists();
            assertThat(store.exports(new Cancellation())).extracting(export -> export.deleted() != null).containsExactly(false, true, true);
            assertThat(store.exports(new Cancellation())).extracting(export -> export.folder()).containsExactly("exports",
                    outside.toString(),
                    "exports");
        }
    }
}
