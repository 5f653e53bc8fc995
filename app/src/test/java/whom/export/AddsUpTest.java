package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import whom.export.Receipt.FileWritten;
import whom.export.Receipt.Role;
import whom.export.preset.Column.Presence;
import whom.export.preset.Preset;
import whom.export.preset.FileForm;
import whom.export.preset.Preset.ConsentColumn;
import whom.export.preset.PresetShelf;
import whom.profile.Consent;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.work.Cancellation;
import whom.work.Progress;

/// Whatever people come, everyone is somewhere, and a reader that is not ours reads what the preview showed.
final class AddsUpTest {
    private static final int MOST_BYTES = 300;
    private static final Schema SCHEMA = new Schema("id",
            List.of(World.attribute("id", "text"), World.attribute("email", "text"), World.attribute("note", "text")), List.of(),
            List.of("email"));

    /// Someone before an id is given.
    record Draft(String email, String note, Consent consent, boolean suppressed) {}

    @Provide
    Arbitrary<List<Draft>> people() {
        Arbitrary<String> emails = Arbitraries.of("a@example.com", "A@Example.com ", "b@example.com", "c@example.com", "d@example.com",
                "e@example.com", "f@example.com", "", "nobody", "x@y");
        Arbitrary<String> notes = Arbitraries.strings().withChars("aé🎉\",;|\r\n\t =+0123\u05d0\ud83d").ofMaxLength(40);
        return Combinators.combine(emails, notes, Arbitraries.of(Consent.GIVEN, Consent.GIVEN, Consent.REFUSED, Consent.UNKNOWN),
                Arbitraries.of(false, false, false, true)).as(Draft::new).list().ofMaxSize(30);
    }

    @Property
    void countsAndFilesAgree(@ForAll("people") List<Draft> drafts, @ForAll("presets") Preset preset) throws Exception {
        Path folder = Files.createTempDirectory("whom-export");
        try {
            List<Person> people = people(drafts);
            Suppressions suppressions = (person, _) -> drafts.get((int) person.id() - 1).suppressed() ? Optional.of("") : Optional.empty();
            ExportRequest request = new ExportRequest("s", "r", World.AS_OF, SCHEMA, preset, List.of("note"));
            Exporter exporter = new Exporter(Clock.systemUTC());
            Preview preview = exporter.preview(request, People.of(people), suppressions, 99, Progress.SILENT, new Cancellation());
            Receipt receipt = exporter.write(request, People.of(people), suppressions, folder, _ -> {}, Progress.SILENT,
                    new Cancellation());
            Counts counts = receipt.counts();

            assertThat(counts).isEqualTo(preview.counts());
            assertThat(counts.selected()).isEqualTo(drafts.size())
                    .isEqualTo(counts.written() + counts.suppressed() + counts.rejected() + counts.merged());
            assertThat(rows(folder, receipt, Role.SUPPRESSED)).hasSize((int) counts.suppressed());
            assertThat(rows(folder, receipt, Role.REJECTS)).hasSize((int) counts.rejected());
            assertThat(rows(folder, receipt, Role.UPLOAD)).isEqualTo(preview.rows());
            assertThat(preview.rows()).doesNotHaveDuplicates().allSatisfy(row -> assertThat(mayBeWritten(row.getFirst(), drafts)).isTrue());
            for (FileWritten file : receipt.files()) {
                assertThat(file.role() != Role.UPLOAD || file.rows() <= 1 || file.bytes() <= MOST_BYTES).isTrue();
                assertThat(Files.size(folder.resolve(file.name()))).isEqualTo(file.bytes());
            }
        } finally {
            delete(folder);
        }
    }

    /// Every preset that writes lines of cells without hashing and has a place for a note, with a small limit.
    @Provide
    Arbitrary<Preset> presets() throws Exception {
        Path folder = Files.createTempDirectory("whom-presets");
        try {
            for (Preset p : PresetShelf.open(null).presets()) {
                if (p.use() != Preset.Use.ADS && p.file().type() == FileForm.Type.CSV && p.custom().allowed() && isFree(p)) {
                    Files.writeString(folder.resolve("small-" + p.id() + ".json"), """
                            { "extends": "%s", "id": "small-%s", "limits": { "maxBytes": %d } }
                            """.formatted(p.id(), p.id(), MOST_BYTES));
                }
            }
            return Arbitraries.of(PresetShelf.open(folder).presets().stream().filter(p -> p.id().startsWith("small-")).toList());
        } finally {
            delete(folder);
        }
    }

    private static boolean isFree(Preset preset) {
        return preset.allColumns().stream().noneMatch(column -> column.presence() == Presence.REQUIRED)
                && preset.consent().columns().stream().map(ConsentColumn::time).allMatch(List::isEmpty);
    }

    private static List<Person> people(List<Draft> drafts) {
        List<Person> people = new ArrayList<>();
        for (Draft draft : drafts) {
            Map<String, Value> values = Stream.of(Map.entry("email", draft.email()), Map.entry("note", draft.note()))
                    .filter(e -> !e.getValue().isBlank())
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> (Value) new Value.Text(e.getValue())));
            people.add(new Person(people.size() + 1L, "k" + people.size(), values, List.of(), Map.of("email", draft.consent())));
        }
        return people;
    }

    /// Somebody with that address said yes, and nobody with it said no.
    private static boolean mayBeWritten(String email, List<Draft> drafts) {
        List<Draft> same = drafts.stream().filter(d -> d.email().strip().equalsIgnoreCase(email)).toList();
        return same.stream().anyMatch(d -> d.consent() == Consent.GIVEN)
                && same.stream().noneMatch(d -> d.suppressed() || d.consent() == Consent.REFUSED);
    }

    private static List<List<String>> rows(Path folder, Receipt receipt, Role role) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (FileWritten file : receipt.files()) {
            if (file.role() == role) {
                try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(folder.resolve(file.name()))) {
                    List<List<String>> lines = reader.stream().map(CsvRecord::getFields).toList();
                    assertThat(lines).hasSize((int) file.rows() + 1);
                    rows.addAll(lines.subList(1, lines.size()));
                }
            }
        }
        return rows;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
