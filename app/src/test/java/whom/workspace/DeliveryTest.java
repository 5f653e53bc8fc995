package whom.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
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
import whom.profile.Upload;
import whom.store.PersonRow;
import whom.store.Store;
import whom.store.Writing;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class DeliveryTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(),
            List.of("email"));

    @TempDir
    Path folder;

    /// Ana and Bo gave consent, Cy refused.
    private Store store() throws Refusal {
        Store store = Store.open(folder.resolve("profiles.db"), SCHEMA);
        try (Writing writing = store.begin("test")) {
            for (String name : List.of("ana", "bo", "cy")) {
                writing.put(new PersonRow(name + "@example.com", Map.of(), Optional.empty(),
                        Map.of("email", name.equals("cy") ? Consent.REFUSED : Consent.GIVEN)));
            }
            writing.commit(true);
        }
        return store;
    }

    private Delivery deliver(Store store, String name, Map<String, Bitmap> segments) throws Refusal {
        ExportRequest request = new ExportRequest(name, "", new AsOf(NOW, ZoneOffset.UTC), SCHEMA,
                PresetShelf.open(null).preset("mailchimp"),
                List.of());
        return Delivery.of(store, new Exporter(Clock.fixed(NOW, ZoneOffset.UTC)), request, Bitmap.upTo(3), segments,
                folder.resolve("exports"), Progress.SILENT, new Cancellation());
    }

    private static List<Upload> uploads(Store store, long person) {
        return store.histories(new long[]{person}, new Cancellation()).getFirst().uploads();
    }

    @Test
    void only_those_who_were_written_are_noted() throws Refusal {
        try (Store store = store()) {
            Delivery delivery = deliver(store, "all", Map.of("all", Bitmap.upTo(3)));
            assertThat(delivery.trouble()).isNull();
            assertThat(delivery.receipt().counts().written()).isEqualTo(2);
            assertThat(uploads(store, 1)).containsExactly(new Upload("mailchimp", "all", NOW));
            assertThat(uploads(store, 2)).containsExactly(new Upload("mailchimp", "all", NOW));
            assertThat(uploads(store, 3)).as("without consent").isEmpty();
        }
    }

    @Test
    void one_file_for_several_segments_is_noted_under_each_that_the_person_is_in() throws Refusal {
        try (Store store = store()) {
            deliver(store, "vip-or-new", Map.of("vip", Bitmap.upTo(1), "new", Bitmap.upTo(2)));
            assertThat(uploads(store, 1)).containsExactlyInAnyOrder(new Upload("mailchimp", "vip", NOW),
                    new Upload("mailchimp", "new", NOW));
            assertThat(uploads(store, 2)).containsExactly(new Upload("mailchimp", "new", NOW));
            assertThat(uploads(store, 3)).isEmpty();
        }
    }

    @Test
    void who_is_in_none_of_the_segments_is_noted_under_the_written_name() throws Refusal {
        try (Store store = store()) {
            deliver(store, "rule", Map.of("vip", Bitmap.upTo(1)));
            assertThat(uploads(store, 1)).containsExactly(new Upload("mailchimp", "vip", NOW));
            assertThat(uploads(store, 2)).containsExactly(new Upload("mailchimp", "rule", NOW));
        }
    }

    @Test
    void what_cannot_be_noted_is_written_all_the_same_and_said() throws Exception {
        try (Store store = store();
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + store.file());
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            Delivery delivery = deliver(store, "all", Map.of("all", Bitmap.upTo(3)));
            assertThat(delivery.trouble()).contains("are written").contains("another program is writing to it").doesNotContain("\n");
            assertThat(folder.resolve("exports").resolve(delivery.receipt().files().getFirst().name())).exists();
            statement.execute("ROLLBACK");
            assertThat(uploads(store, 1)).isEmpty();
        }
    }
}
