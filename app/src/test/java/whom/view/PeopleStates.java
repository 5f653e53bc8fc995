package whom.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.desk.state.ListFilePane;
import whom.desk.state.PeoplePane;
import whom.desk.state.PeopleTable;
import whom.desk.state.PeopleTable.Choice;
import whom.desk.state.PeopleTable.Column;
import whom.desk.state.PeopleTable.Page;
import whom.desk.state.PeopleTable.Sorting;
import whom.desk.state.PersonPane;
import whom.desk.state.PersonPane.Change;
import whom.desk.state.PersonPane.Changed;
import whom.desk.state.PersonPane.Channel;
import whom.desk.state.PersonPane.Day;
import whom.desk.state.PersonPane.Fact;
import whom.desk.state.PersonPane.Happening;
import whom.desk.state.PersonPane.InSegment;

/// States of the list of people and of one person's page, made by hand.
final class PeopleStates {
    static final ListFilePane FILE = new ListFilePane(Path.of("/workspaces/maison-demo/exports/loyal.csv"), false, null, null, null);

    private static final List<Column> COLUMNS = List.of(new Column("email", "E-mail", false, true),
            new Column("first_name", "First name", false, true), new Column("last_name", "Last name", false, true),
            new Column("orders", "Orders", true, true));
    private static final List<Choice> CHOICES = List.of(new Choice("email", "E-mail", true, true, true),
            new Choice("first_name", "First name", true, false, true), new Choice("last_name", "Last name", true, false, true),
            new Choice("country", "Country", false, false, true), new Choice("orders", "Orders", true, false, true),
            new Choice("tags", "Tags", false, false, false));

    private PeopleStates() {
    }

    static PeoplePane some() {
        return some(null);
    }

    static PeoplePane some(@Nullable Sorting sorting) {
        String[][] names = {{"ana@exemple.fr", "Ana", "Morel", "4"}, {"yuki@example.jp", "美咲", "佐藤", "12"},
            {"noor@example.ae", "نور", "الهاشمي", "3"}, {"dana@example.il", "דנה", "לוי", "5"}, {"asha@example.in", "आशा", "शर्मा", "3"},
            {"minji@example.kr", "민지", "김", "9"}, {"olena@example.ua", "Олена", "Шевченко", "7"},
            {"eleni@example.gr", "Ελένη", "Παπαδοπούλου", "1,204"}, {"an@example.tw", "安", "林", "6"},
            {"zoe@example.ie", "Zoë O’Brien-Featherstonehaugh", "Ní Dhomhnaill", "3"}, {"emoji@example.us", "Sam 🌷", "", "4"}};
        List<List<String>> rows = new ArrayList<>();
        for (String[] name : names) {
            rows.add(List.of(name));
        }
        for (int i = rows.size(); i < PeopleTable.PAGE; i++) {
            rows.add(row(i));
        }
        return pane(new PeopleTable("loyal", COLUMNS, CHOICES, sorting, Map.of(0, page(rows)), 1204, true, null));
    }

    /// A million people of whom some pages are there.
    static PeoplePane million(int... pages) {
        Map<Integer, Page> read = new TreeMap<>();
        for (int page : pages) {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < PeopleTable.PAGE; i++) {
                rows.add(row(page * PeopleTable.PAGE + i));
            }
            read.put(page, page(rows));
        }
        return pane(new PeopleTable("loyal", COLUMNS, CHOICES, null, read, 1_000_000, true, null));
    }

    static PeoplePane none() {
        return pane(new PeopleTable("loyal", COLUMNS, CHOICES, null, Map.of(), 0, true, null));
    }

    static PeoplePane failed() {
        return pane(new PeopleTable("", List.of(), List.of(), null, Map.of(), 0, true,
                "The people could not be read: the store is locked."));
    }

    static PeoplePane with(ListFilePane file) {
        return new PeoplePane(some().table(), PersonPane.CLOSED, file);
    }

    static PeoplePane with(PersonPane person) {
        return new PeoplePane(some().table(), person, FILE);
    }

    /// Ana, of whom everything is known.
    static PersonPane.Page ana() {
        List<Day> days = new ArrayList<>();
        days.add(new Day("3 Nov 2026", true, List.of(new Happening("08:15", "E-mail open", List.of()))));
        for (int day = 31; day > 11; day--) {
            days.add(new Day(day + " Oct 2026", false,
                    List.of(new Happening("18:4" + day % 10, "Order", List.of("Value 49.9", "Category shoes")),
                            new Happening("09:05", "Add to cart",
                                    List.of("Category Sandals, espadrilles and everything else for the beach", "Colour red")))));
        }
        return new PersonPane.Page("ana@exemple.fr", "Ana Morel",
                List.of(new Fact("First name", "Ana"), new Fact("Last name", "Morel"), new Fact("Country", "France"),
                        new Fact("City", "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson"), new Fact("Birthday", "4 Mar 1988"),
                        new Fact("Signed up", "12 Jan 2024 10:12"), new Fact("VIP", "yes"), new Fact("Orders", "4"),
                        new Fact("Spent so far", "1,204.5"), new Fact("Interests", "")),
                List.of("vip", "source/web", "Newsletter: autumn"),
                List.of(new Channel("E-mail", "agreed on 3 May 2024", null), new Channel("SMS", "not known", "suppressed: complained")),
                List.of(new InSegment("loyal", "Loyal in France & Belgium", 1204, true),
                        new InSegment("openers", "Newsletter openers", 22_470, false)),
                1, true, days, 41, 2310,
                List.of(new Changed("12 Oct 2026", "customers-october.csv",
                        List.of(new Change("City", "Reims", "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson"),
                                new Change("Orders", "3", "4"),
                                new Change("Consent to e-mail", "not known", "agreed"))),
                        new Changed("1 Sep 2026", "shopify-customers.csv",
                                List.of(new Change("Interests", "shoes, bags", ""), new Change("Tags", "", "vip, source/web")))),
                12);
    }

    /// Somebody of whom hardly anything is known.
    static PersonPane.Page bare() {
        return new PersonPane.Page("maximilian.von-und-zu-hohenstein@versicherungsgesellschaft.example", "",
                List.of(new Fact("First name", ""), new Fact("Country", "")), List.of(), List.of(new Channel("E-mail", "not known", null)),
                List.of(), 0, false, List.of(), 0, 0, List.of(), 0);
    }

    private static PeoplePane pane(PeopleTable table) {
        return new PeoplePane(table, PersonPane.CLOSED, FILE);
    }

    private static List<String> row(int number) {
        return List.of("person" + number + "@example.com", "First " + number, "Last " + number, String.valueOf(number % 7));
    }

    private static Page page(List<List<String>> rows) {
        return new Page(rows.stream().map(List::getFirst).toList(), rows);
    }
}
