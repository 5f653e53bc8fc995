package whom.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import whom.desk.intake.FileLook;
import whom.desk.intake.OpenFile;
import whom.desk.intake.OpenTable;
import whom.desk.intake.SavedMappings;
import whom.desk.intake.SheetWords;
import whom.desk.state.DeskState;
import whom.desk.state.ImportCounts;
import whom.desk.state.ImportPane;
import whom.desk.state.ImportPane.At;
import whom.desk.state.ImportPane.Cleaned;
import whom.desk.state.ImportPane.Outcome;
import whom.desk.state.ImportPane.RejectItem;
import whom.desk.state.ImportPane.Result;
import whom.desk.state.ImportPane.Running;
import whom.desk.state.ImportPane.Trial;
import whom.desk.state.ImportSheet;
import whom.desk.state.ImportsPane;
import whom.desk.state.IntakePane;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.words.RuleWords;
import whom.resources.Words;
import whom.text.Refusal;
import whom.view.Pictures.Shot;
import whom.work.Cancellation;
import whom.work.Progress;

/// Files on their way in, looked at as the desk does, with outcomes made by hand.
final class ImportStates {
    private static final Words WORDS = Words.of(Locale.ENGLISH);
    private static final OpenTable.Place PLACE = new OpenTable.Place(States.SCHEMA, ZoneId.of("Europe/Paris"));

    static final String SHOPIFY = """
            Customer ID,First Name,Last Name,Email,Accepts Email Marketing,Default Address Company,Default Address Address1,Default Address Address2,Default Address City,Default Address Province Code,Default Address Country Code,Default Address Zip,Default Address Phone,Phone,Accepts SMS Marketing,Total Spent,Total Orders,Note,Tax Exempt,Tags
            '7210448301122,Ana,Morel,ana@exemple.fr,yes,,1 rue Haute,,Lyon,,FR,'69001,'+33612345678,'+33612345678,no,1.020,3,"Rings twice,
            then waits",no,"vip, autumn"
            '7210448301123,Yuki,Sato,yuki@example.jp,no,,2-11-3 Meguro,,Tokyo,,JP,'1530063,,,no,88.00,1,,no,
            '7210448301124,Noor,Haddad,noor@example.ae,yes,,Al Wasl Rd 4,,Dubai,,AE,,,'+971501234567,yes,412.50,9,,no,autumn
            """;
    static final String CLUB = """
            Mitglied;E-Mail-Adresse;Vorname;Geburtstag;Beitritt;Punkte;Newsletter;Interessen;Passwort;Anmerkung zu allem, was uns im Laufe der Jahre bei diesem Mitglied aufgefallen ist
            0007;ana@example.com;Ana;04/05/1990;2024-01-31;1.020;ja;Schuhe|Taschen;$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy;-
            0008;bo@example.com;Bo;12/11/1985;2024-02-11;3.500;nein;Hüte;$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWz;ruft gern an
            0009;cy@example.com;Cy;01/02/1979;2023-12-24;2.250;ja;;$2y$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWx;
            """;

    private ImportStates() {
    }

    static Map<String, Supplier<Shot>> shots() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("import-recipe", () -> shot(asked("customers_export.csv", SHOPIFY, 3, done())));
        shots.put("import-questions", () -> shot(asked("verein.csv", CLUB, -1, trying())));
        shots.put("import-snag", () -> shot(asked("colours.csv", "name,colour\nAna,red\nBo,blue\n", -1, Trial.NONE)));
        shots.put("import-parts", () -> shot(parts()));
        shots.put("import-detail", () -> press(asked("verein.csv", CLUB, 3, trying()), "#form-of-3"));
        shots.put("import-refused",
                () -> shot(new At.Refused("/home/x/people.xlsx: is locked with a password; unlock it in Excel and save it again")));
        shots.put("import-done", () -> shot(new At.Done(result())));
        shots.put("import-log", () -> new Shot(log(entries(), new ImportsPane.Undoing(7, new Running("", 3, 9)), null), _ -> {}));
        return shots;
    }

    /// States that hold nothing which is not in one of the others, for pictures alone.
    static Map<String, Supplier<Shot>> more() {
        Map<String, Supplier<Shot>> shots = new LinkedHashMap<>();
        shots.put("import-wide", () -> shot(asked("wide.csv", wide(), -1, failed())));
        shots.put("import-running", () -> shot(running()));
        shots.put("import-target", () -> press(asked("customers_export.csv", SHOPIFY, -1, done()), "#target-of-3"));
        shots.put("import-rows", () -> new Shot(state(asked("customers_export.csv", SHOPIFY, -1, done())),
                scene -> ((javafx.scene.control.ToggleButton) scene.lookup("#view-rows")).fire()));
        shots.put("import-looking", () -> shot(new At.Looking(new Running("Looking at every row", 310_000, 480_000))));
        return shots;
    }

    private static Shot shot(At at) {
        return new Shot(state(at), _ -> {});
    }

    private static Shot press(At at, String button) {
        // What the card asks for comes as a new state.
        return new Shot(state(at), scene -> ((javafx.scene.control.Button) scene.lookup(button)).fire());
    }

    static DeskState state(At at) {
        ImportPane pane = new ImportPane(true, "customers_export.csv", "", at);
        return States.of(States.on(Tab.PEOPLE).with(new IntakePane(pane, ImportsPane.CLOSED)));
    }

    static DeskState log(@Nullable List<ImportsPane.Item> items, ImportsPane.@Nullable Undoing running, @Nullable String said) {
        return States.of(States.on(Tab.PEOPLE).with(new IntakePane(ImportPane.CLOSED, new ImportsPane(true, items, running, said, null))));
    }

    static List<ImportsPane.Item> entries() {
        return List.of(
                new ImportsPane.Item(7, "People", "customers_export.csv", "12 Nov 2026 09:14",
                        "1,204 added, 310 updated, 12 merged, 5 rejected", "",
                        "Undo customers_export.csv of 12 Nov 2026 09:14"),
                new ImportsPane.Item(6, "Events", "orders_export_2026-11-11_with_a_rather_long_name_from_the_shop.csv.gz",
                        "11 Nov 2026 18:02",
                        "48,310 added, 210 people added with them", "", "Undo orders of 11 Nov 2026 18:02"),
                new ImportsPane.Item(5, "Somebody erased", "erasure", "10 Nov 2026 11:00", "", "", ""),
                new ImportsPane.Item(4, "Do not write to", "unsubscribed.csv", "9 Nov 2026 08:00", "3 added", "9 Nov 2026 08:05", ""));
    }

    static OpenFile file(String name, String csv) {
        return file(name, csv.getBytes(StandardCharsets.UTF_8));
    }

    private static OpenFile file(String name, byte[] content) {
        try {
            Path folder = Files.createTempDirectory("whom-import");
            Path file = Files.write(folder.resolve(name), content);
            OpenFile opened = FileLook.at(file, "", Progress.SILENT, new Cancellation()).opened(PLACE, new SavedMappings(folder), false);
            Files.delete(file);
            Files.delete(folder);
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    static ImportSheet sheet(OpenFile file, int opened) {
        return new SheetWords(WORDS, new RuleWords(WORDS, States.SCHEMA, States.TITLES), PLACE).sheet(file, opened);
    }

    static At.Asked asked(String name, String csv, int opened, Trial trial) {
        return new At.Asked(sheet(file(name, csv), opened), trial, null);
    }

    static Trial done() {
        return new Trial(null, outcome(), null);
    }

    /// A zip of three tables, of which one brings nobody.
    private static At parts() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : List.of("subscribed_members_export_8d2f.csv", "unsubscribed_members_export_8d2f.csv", "colours.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write((name.startsWith("colours")
                        ? "name,colour\nAna,red\n"
                        : "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LEID,EUID,TAGS\nana@example.com,Ana,Morel,2,2024-01-31 10:00:00,7,8,\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new At.Asked(sheet(file("audience_export.zip", bytes.toByteArray()), -1), done(), null);
    }

    private static Trial trying() {
        return new Trial(new Running("", 310, 1531), outcome(), null);
    }

    private static Trial failed() {
        return new Trial(null, null,
                "customers_export.csv: the mapping's \"min\" of column \"Column 7\" is \"ten\"; it must be a number such as 0.5");
    }

    private static At running() {
        return new At.Asked(sheet(file("customers_export.csv", SHOPIFY), -1), done(), new Running("", 640_000, 1_531_000));
    }

    static Outcome outcome() {
        return new Outcome("profiles", new ImportCounts(1531, 1204, 310, 12, 5, 0, 0), 2,
                List.of(new Cleaned("Phone", "numbers written as +…", 731, false, List.of("0612 34 56 78 → +33612345678")),
                        new Cleaned("Email", "addresses look mistyped", 3, true, List.of("ana@gmial.com")),
                        new Cleaned("Customer ID", "leading ' taken off", 1531, false, List.of())),
                List.of(new RejectItem(17, "Email", "is empty, and tells people apart"),
                        new RejectItem(1204, "", "has 24 cells, but the header has 20; a cell that holds the separator must be in quotes"),
                        new RejectItem(1310, "Total Spent", "\"a lot\" is no number")));
    }

    private static Result result() {
        return new Result(outcome(), "/workspaces/maison-demo/rejects/customers_export.csv",
                "/workspaces/maison-demo/mappings/shopify.json", 7, null,
                null, null);
    }

    /// Many columns.
    private static String wide() {
        String header = IntStream.range(0, 60).mapToObj(i -> i == 0 ? "email" : "Column " + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, 60).mapToObj(i -> i == 0 ? "ana@example.com" : String.valueOf(i * 7))
                .collect(Collectors.joining(","));
        return header + "\n" + row + "\n";
    }
}
