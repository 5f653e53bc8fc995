package whom.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.Person;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

final class LandingTest {
    private final World world = World.read("golden/people.json");
    private final Exporter exporter = new Exporter(Clock.systemUTC());

    @TempDir
    Path folder;

    private Receipt export(People people, Progress progress, Cancellation cancellation) throws Refusal {
        return exporter.write(world.request("klaviyo"), people, world.suppressions(), folder.resolve("new/exports"), _ -> {}, progress,
                cancellation);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void leavesFourFilesAndNothingElse() throws Exception {
        export(People.of(world.people()), Progress.SILENT, new Cancellation());
        assertThat(left()).containsExactly("lapsed-klaviyo-rejects.csv", "lapsed-klaviyo-suppressed.csv", "lapsed-klaviyo.csv",
                "lapsed-klaviyo.receipt.json");
    }

    @Test
    void neverReplacesAnEarlierExport() throws Exception {
        export(People.of(world.people()), Progress.SILENT, new Cancellation());
        byte[] first = Files.readAllBytes(folder.resolve("new/exports/lapsed-klaviyo.csv"));
        Receipt second = export(People.of(List.of()), Progress.SILENT, new Cancellation());
        assertThat(second.files()).extracting(Receipt.FileWritten::name).containsExactly("lapsed-klaviyo-2.csv");
        assertThat(Files.readAllBytes(folder.resolve("new/exports/lapsed-klaviyo.csv"))).isEqualTo(first);
        assertThat(Files.readString(folder.resolve("new/exports/lapsed-klaviyo-2.csv"))).isEqualTo("Email\r\n");
    }

    @Test
    void aLeftoverCompanionAloneKeepsItsName() throws Exception {
        Files.createDirectories(folder.resolve("new/exports"));
        Path rejects = Files.writeString(folder.resolve("new/exports/lapsed-klaviyo-rejects.csv"), "mine");
        export(People.of(world.people()), Progress.SILENT, new Cancellation());
        assertThat(rejects).hasContent("mine");
        assertThat(left()).contains("lapsed-klaviyo-2.csv", "lapsed-klaviyo-2-rejects.csv").doesNotContain("lapsed-klaviyo.csv");
    }

    @Test
    void cancelledAtItsVeryEndItLeavesNothing() throws Exception {
        Cancellation cancellation = new Cancellation();
        Progress cancelAtTheEnd = (_, done, total) -> {
            if (done == total) {
                cancellation.cancel();
            }
        };
        assertThatThrownBy(() -> export(People.of(world.people()), cancelAtTheEnd, cancellation)).isInstanceOf(CancellationException.class);
        assertThat(left()).isEmpty();
    }

    @Test
    void peopleThatCannotBeReadLeaveNothing() throws Exception {
        List<Person> many = new ArrayList<>();
        for (long id = 1; id <= 3_000; id++) {
            Person ana = world.people().getFirst();
            many.add(new Person(id, "k" + id, ana.attributes(), ana.tags(), ana.consent()));
        }
        People breakOnTheSecondPage = new People() {
            @Override
            public long count() {
                return many.size();
            }

            @Override
            public List<Person> page(long from, int most) throws Refusal {
                if (from > 0) {
                    throw new Refusal("profiles.db is locked");
                }
                return many.subList(0, most);
            }
        };
        assertThatThrownBy(() -> export(breakOnTheSecondPage, Progress.SILENT, new Cancellation())).isInstanceOf(Refusal.class)
                .hasMessage("profiles.db is locked");
        assertThat(left()).isEmpty();
    }

    @Test
    void aFolderThatCannotBeIsNamed() throws Exception {
        Files.writeString(folder.resolve("new"), "a file");
        assertThatThrownBy(() -> export(People.of(world.people()), Progress.SILENT, new Cancellation())).isInstanceOf(Refusal.class)
                .hasMessageContaining("new/exports").hasMessageContaining("choose another folder");
    }

    @Test
    void onlyTheOwnerMayReadTheFiles() throws Exception {
        Assumptions.assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        export(People.of(world.people()), Progress.SILENT, new Cancellation());
        for (String name : left()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new/exports").resolve(name))))
                    .as(name).isEqualTo("rw-------");
        }
    }
}
