package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static whom.desk.Watching.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.ListFilePane;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeopleTable;
import whom.desk.state.PersonPane;
import whom.desk.state.Stage;

/// The list of people, one person's page and the list as a file, driven by intents alone; every expectation was worked out by hand.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class PeopleTabTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void make() throws IOException {
        SixPeople.write(folder.resolve("shop"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Desk desk() {
        Desk made = SixPeople.desk(folder);
        made.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        return made;
    }

    private void open() {
        desk = desk();
    }

    private void again() {
        desk.close();
        open();
    }

    @Test
    void onlyWhatComesIntoSightIsRead() throws IOException {
        StringBuilder people = new StringBuilder("email,first_name,country,orders,tags,consent.email\n");
        for (int i = 1; i <= 6_000; i++) {
            people.append(String.format(Locale.ROOT, "p%04d@example.com,P,FR,%d,,\n", i, i));
        }
        Files.writeString(folder.resolve("shop/data/people.csv"), people);
        Files.writeString(folder.resolve("shop/data/events.csv"), "email,event,at\n");
        Files.writeString(folder.resolve("shop/data/suppressions.csv"), "email,channel,reason\n");
        open();

        PeopleTable first = table(t -> t.current() && t.total() == 6_000);
        assertThat(first.pages()).containsOnlyKeys(0, 1);
        assertThat(first.key(7)).contains("p0008@example.com");

        desk.send(new Intent.LookAtPeople(700, 720));
        PeopleTable later = table(t -> t.has(700));
        assertThat(later.pages()).containsOnlyKeys(0, 1, 6, 7);
        assertThat(later.key(705)).contains("p0706@example.com");
        assertThat(later.cell(705, 0)).isEqualTo("p0706@example.com");
        assertThat(later.cell(300, 0)).isEmpty();
        assertThat(later.row("p0706@example.com")).hasValue(705);

        // Far from there what was read first is given up again.
        for (long row = 1_000; row < 6_000; row += 100) {
            long at = row;
            desk.send(new Intent.LookAtPeople(at, at));
            table(t -> t.has(at));
        }
        assertThat(table(t -> t.has(5_900)).pages()).hasSizeLessThanOrEqualTo(40).doesNotContainKeys(0, 1, 6);

        desk.send(new Intent.SortPeople("orders", true));
        PeopleTable sorted = table(t -> t.current() && t.sorting() != null && t.has(0));
        assertThat(LongStream.range(0, 3).mapToObj(row -> sorted.key(row).orElse(""))).containsExactly("p6000@example.com",
                "p5999@example.com", "p5998@example.com");
        desk.send(new Intent.LookAtPeople(5_990, 6_100));
        assertThat(table(t -> t.has(5_999)).key(5_999)).contains("p0001@example.com");
    }

    @Test
    void theOrderIsByAColumnBothWaysAndIsKept() {
        open();
        table(PeopleTable::current);

        desk.send(new Intent.SortPeople("orders", false));
        PeopleTable up = table(t -> t.current() && t.sorting() != null && !t.sorting().descending());
        assertThat(keys(up)).containsExactly("Bo@example.com", "ana@example.com", "dee@example.com");
        desk.send(new Intent.SortPeople("orders", true));
        PeopleTable down = table(t -> t.current() && t.sorting() != null && t.sorting().descending());
        assertThat(keys(down)).containsExactly("ana@example.com", "Bo@example.com", "dee@example.com");
        assertThat(down.of()).isNotEqualTo(up.of());

        again();
        assertThat(table(PeopleTable::current).sorting()).isEqualTo(new PeopleTable.Sorting("orders", "Orders", true));
        desk.send(new Intent.SortPeople(null, false));
        assertThat(keys(table(t -> t.current() && t.sorting() == null))).containsExactly("ana@example.com", "Bo@example.com",
                "dee@example.com");
    }

    @Test
    void columnsAreThoseOfTheRuleFirstThenThoseThatSomebodyChose() {
        open();
        assertThat(labels(table(PeopleTable::current))).containsExactly("E-mail", "Country", "First name", "Orders");

        desk.send(new Intent.ShowPeopleColumn("country", false));
        assertThat(labels(table(t -> t.current() && t.columns().size() == 3))).containsExactly("E-mail", "First name", "Orders");
        desk.send(new Intent.ShowPeopleColumn("tags", true));
        PeopleTable tagged = table(t -> t.current() && t.columns().size() == 4);
        assertThat(labels(tagged)).containsExactly("E-mail", "First name", "Orders", "Tags");
        assertThat(tagged.cell(0, 3)).isEqualTo("vip");
        assertThat(tagged.choices()).extracting(c -> c.name() + c.shown()).containsExactly("emailtrue", "first_nametrue", "countryfalse",
                "orderstrue", "tagstrue");

        again();
        assertThat(labels(table(PeopleTable::current))).containsExactly("E-mail", "First name", "Orders", "Tags");
    }

    @Test
    void whatCannotBeReadOfTheChoiceCountsAsNotChosen() throws IOException {
        Files.createDirectories(folder.resolve("shop/.whom"));
        Files.writeString(folder.resolve("shop/.whom/people.json"), "{ \"columns\": ");
        open();

        assertThat(labels(table(PeopleTable::current))).containsExactly("E-mail", "Country", "First name", "Orders");
    }

    @Test
    void aPageTellsAllOfSomebody() {
        open();
        until(desk, s -> s.stage() instanceof Stage.Open(var w) && w.segments().stream().filter(i -> i.size() != null).count() == 2);
        desk.send(new Intent.OpenPerson(" ANA@example.com"));

        PersonPane.Page ana = page("ana@example.com");
        assertThat(ana.name()).isEqualTo("Ana");
        assertThat(ana.facts()).containsExactly(new PersonPane.Fact("First name", "Ana"), new PersonPane.Fact("Country", "France"),
                new PersonPane.Fact("Orders", "3"));
        assertThat(ana.tags()).containsExactly("vip");
        assertThat(ana.channels()).containsExactly(new PersonPane.Channel("E-mail", "agreed", null));
        assertThat(ana.segments()).containsExactly(new PersonPane.InSegment("french", "French", 3, true),
                new PersonPane.InSegment("regulars", "Regulars", 2, false));
        assertThat(ana.member()).isTrue();
        assertThat(ana.days()).containsExactly(day("2 May 2026", false), day("1 May 2026", false));
        assertThat(ana.events()).isEqualTo(2);

        desk.send(new Intent.OpenPerson("dee@example.com"));
        PersonPane.Page dee = page("dee@example.com");
        assertThat(dee.channels()).containsExactly(new PersonPane.Channel("E-mail", "agreed", "suppressed: unsubscribed"));
        assertThat(dee.facts()).contains(new PersonPane.Fact("First name", ""));
        assertThat(dee.days()).isEmpty();

        desk.send(new Intent.OpenPerson("eve@example.com"));
        PersonPane.Page eve = page("eve@example.com");
        assertThat(eve.days()).containsExactly(day("21 May 2026", true), day("5 May 2026", false));
        assertThat(eve.segments()).isEmpty();
        assertThat(eve.member()).isFalse();

        desk.send(new Intent.ChooseSegment("regulars"));
        people(p -> p.person().equals(PersonPane.CLOSED));
    }

    @Test
    void aPageTellsWhatChanged() throws IOException {
        Path workspace = folder.resolve("shop/workspace.json");
        Files.writeString(workspace, Files.readString(workspace).replace("{\"file\": \"data/events.csv\"",
                "{\"file\": \"data/later.csv\", \"as\": \"profiles\"}, {\"file\": \"data/events.csv\""));
        Files.writeString(folder.resolve("shop/data/later.csv"), """
                email,country,orders,consent.email
                ana@example.com,DE,4,false
                fay@example.com,DE,1,true
                """);
        open();
        until(desk, s -> s.stage() instanceof Stage.Open);

        desk.send(new Intent.OpenPerson("ana@example.com"));
        PersonPane.Changed ana = page("ana@example.com").changes().getFirst();
        assertThat(ana.file()).endsWith("later.csv");
        assertThat(ana.changes()).containsExactlyInAnyOrder(new PersonPane.Change("Country", "France", "DE"),
                new PersonPane.Change("Orders", "3", "4"), new PersonPane.Change("Consent to e-mail", "agreed", "refused"));

        desk.send(new Intent.OpenPerson("fay@example.com"));
        assertThat(page("fay@example.com").changes()).singleElement().extracting(PersonPane.Changed::changes).asInstanceOf(LIST)
                .containsExactly(new PersonPane.Change("Orders", "", "1"));

        desk.send(new Intent.OpenPerson("cy@example.com"));
        assertThat(page("cy@example.com").changes()).isEmpty();
    }

    @Test
    void somebodyUnknownLeadsToTheNearest() {
        open();
        table(PeopleTable::current);
        desk.send(new Intent.OpenPerson("anna@example.com"));
        people(p -> p.person().equals(new PersonPane.Unknown("anna@example.com", "ana@example.com")));

        desk.send(new Intent.ClosePerson());
        people(p -> p.person().equals(PersonPane.CLOSED));
    }

    @Test
    void moreOfWhatSomebodyDidIsReadOnDemand() throws IOException {
        StringBuilder events = new StringBuilder("email,event,at\n");
        for (int i = 0; i < 450; i++) {
            events.append("cy@example.com,purchase,").append(Instant.parse("2026-01-01T10:00:00Z").plusSeconds(3600L * i)).append('\n');
        }
        Files.writeString(folder.resolve("shop/data/events.csv"), events);
        open();
        table(PeopleTable::current);

        desk.send(new Intent.OpenPerson("cy@example.com"));
        PersonPane.Page first = page("cy@example.com");
        assertThat(first.events()).isEqualTo(450);
        assertThat(first.shown()).isEqualTo(200);
        assertThat(first.days().getFirst().events().getFirst().time()).as("449 hours after 11:00 on 1 January").isEqualTo("04:00");

        desk.send(new Intent.MoreEvents());
        people(p -> p.person() instanceof PersonPane.Page page && page.shown() == 400);
        desk.send(new Intent.MoreEvents());
        PersonPane.Page all = (PersonPane.Page) people(p -> p.person() instanceof PersonPane.Page page && page.shown() == 450).person();
        assertThat(all.days().getLast().day()).isEqualTo("1 Jan 2026");
        assertThat(all.days().getLast().events().getLast().time()).isEqualTo("11:00");
    }

    @Test
    void theListIsWrittenAsItIsSeen() throws IOException {
        open();
        table(PeopleTable::current);
        desk.send(new Intent.SortPeople("orders", false));
        desk.send(new Intent.ShowPeopleColumn("tags", true));
        table(t -> t.current() && t.sorting() != null && t.columns().size() == 5);
        Path file = Files.writeString(folder.resolve("list.csv"), "what was there before");

        desk.send(new Intent.SavePeople(file));
        ListFilePane done = people(p -> p.file().written() != null).file();
        assertThat(done.written()).isEqualTo(new ListFilePane.Written(file, 3));
        assertThat(Files.readString(file).split("\r\n", -1)).containsExactly("email,country,first_name,orders,tags",
                "Bo@example.com,fr,Bo,1,", "ana@example.com,FR,Ana,3,vip", "dee@example.com,FR,,,", "");

        desk.send(new Intent.SavePeople(Path.of("french")));
        people(p -> p.file().written() != null && p.file().written().file().equals(folder.resolve("shop/exports/french.csv")));
        assertThat(folder.resolve("shop/exports/french.csv")).hasSameTextualContentAs(file);

        desk.send(new Intent.SavePeople(folder.resolve("nowhere/list.csv")));
        assertThat(people(p -> p.file().failure() != null).file().failure()).contains("nowhere");
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    private static PersonPane.Day day(String day, boolean later) {
        return new PersonPane.Day(day, later, List.of(new PersonPane.Happening("12:00", "Purchase", List.of())));
    }

    private PersonPane.Page page(String key) {
        return (PersonPane.Page) people(p -> p.person() instanceof PersonPane.Page page && page.key().equals(key)).person();
    }

    private static List<String> keys(PeopleTable table) {
        return table.pages().get(0).keys();
    }

    private static List<String> labels(PeopleTable table) {
        return table.columns().stream().map(PeopleTable.Column::label).toList();
    }

    private PeopleTable table(Predicate<PeopleTable> fits) {
        return people(people -> fits.test(people.table())).table();
    }

    private PeoplePane people(Predicate<PeoplePane> fits) {
        return of(until(desk, s -> s.stage() instanceof Stage.Open && fits.test(of(s))));
    }

    private static PeoplePane of(DeskState state) {
        return ((Stage.Open) state.stage()).workspace().people();
    }
}
