package whom.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.sql.Query;
import whom.store.LogEntry;
import whom.store.Store;
import whom.store.Undone;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// An import that does not come to its end leaves everything as it was.
class ImportUndoTest {
    private static final int PEOPLE = 5_000;
    private static final Schema SCHEMA = new Schema("email", List.of(new Attribute("email", "E-mail", Kind.TEXT, Map.of())), List.of(),
            List.of());

    @TempDir
    Path folder;

    private Store store;
    private Import intake;
    private List<Person> before;

    ImportUndoTest(@TempDir Path home) throws Refusal {
        store = Store.open(home.resolve("profiles.db"), SCHEMA);
        intake = new Import(store, ZoneOffset.UTC, Uniting.byKey("email"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        before = List.of();
    }

    @BeforeEach
    void fill() throws Refusal, IOException {
        Path few = Files.writeString(folder.resolve("few.csv"), "email,city\np1@x.fr,Paris\np2@x.fr,Lyon\n");
        intake.run(ImportRequest.of(few, Content.PROFILES), Progress.SILENT, new Cancellation());
        before = people();
        Files.writeString(folder.resolve("many.csv"),
                IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> "p" + i + "@x.fr,Rome," + i + ",a|b,true\n")
                        .collect(Collectors.joining("", "email,city,points,tags,consent.email\n", "")));
        Files.writeString(folder.resolve("events.csv"), IntStream.rangeClosed(1, PEOPLE).mapToObj(i -> "p" + i + "@x.fr,visit,2026-01-01\n")
                .collect(Collectors.joining("", "email,event,at\n", "")));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whenCancelledInTheMiddle() {
        Cancellation cancellation = new Cancellation();
        Progress late = (stage, done, total) -> {
            if (stage.startsWith("Importing") && done > 0 && store.people() > 0) {
                cancellation.cancel();
            }
        };
        assertThatThrownBy(() -> intake.run(request("many.csv", false), late, cancellation)).isInstanceOf(CancellationException.class);
        assertNothingChanged();
    }

    @Test
    void whenEventsAreCancelledAtTheEnd() {
        Cancellation cancellation = new Cancellation();
        Progress last = (stage, done, total) -> {
            if (stage.startsWith("Importing") && done == total) {
                cancellation.cancel();
            }
        };
        assertThatThrownBy(() -> intake.run(request("events.csv", false), last, cancellation)).isInstanceOf(CancellationException.class);
        assertNothingChanged();
    }

    @Test
    void whenSomethingFails() {
        Progress failing = (stage, done, total) -> {
            if (stage.startsWith("Importing") && done == total) {
                throw new IllegalStateException("lost");
            }
        };
        assertThatThrownBy(() -> intake.run(request("many.csv", false), failing, new Cancellation())).hasMessage("lost");
        assertNothingChanged();
    }

    @Test
    void whenItIsOnlyTried() throws Refusal {
        Report tried = intake.run(request("many.csv", true), Progress.SILENT, new Cancellation());
        assertThat(List.of(tried.read(), tried.added(), tried.updated())).containsExactly((long) PEOPLE, (long) PEOPLE - 2, 2L);
        assertThat(tried.schema().attribute("points")).isPresent();
        assertNothingChanged();
    }

    @Test
    void theSameFileAgainIsNoImportOfItsOwn() throws Refusal, IOException {
        Path some = Files.writeString(folder.resolve("some.csv"), "email,city\np1@x.fr,Bonn\n,Rome\np9@x.fr,Oslo\n");
        Report first = intake.run(ImportRequest.of(some, Content.PROFILES), Progress.SILENT, new Cancellation());
        assertThat(List.of(first.read(), first.added(), first.updated(), first.rejected())).containsExactly(3L, 1L, 1L, 1L);
        Report again = intake.run(ImportRequest.of(some, Content.PROFILES), Progress.SILENT, new Cancellation());
        assertThat(List.of(again.read(), again.unchanged(), again.rejected())).as("the rejected row is told again").containsExactly(3L, 2L,
                1L);

        Imports imports = new Imports(store, ZoneOffset.UTC, Uniting.byKey("email"), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        assertThat(imports.log(new Cancellation())).extracting(LogEntry::file).containsExactly("some.csv", "few.csv");
        assertThat(imports.undo(imports.entry(first.entry()), Progress.SILENT, new Cancellation())).isEqualTo(new Undone(1, 1, 0, 0, 0, 0));
        assertThat(people()).isEqualTo(before);
    }

    private void assertNothingChanged() {
        assertThat(people()).isEqualTo(before);
        assertThat(store.revision()).isEqualTo(2);
        assertThat(store.schema().attribute("points")).isEmpty();
        assertThat(store.number(new Query("SELECT count(*) FROM events", List.of()), new Cancellation())).isZero();
        assertThat(
                store.number(new Query("SELECT count(*) FROM sqlite_schema WHERE name IN ('events_by_person', 'tags_by_tag')", List.of()),
                        new Cancellation()))
                .isEqualTo(2);
        assertAnotherImportWorks();
    }

    private void assertAnotherImportWorks() {
        try {
            assertThat(intake.run(request("many.csv", false), Progress.SILENT, new Cancellation()).added()).isEqualTo(PEOPLE - 2);
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }

    private ImportRequest request(String file, boolean dryRun) {
        return new ImportRequest(folder.resolve(file), List.of(), null, Mapping.NONE, true, dryRun, folder.resolve("rejects.csv"));
    }

    private List<Person> people() {
        return store.persons(LongStream.rangeClosed(1, store.people()).toArray(), new Cancellation());
    }
}
