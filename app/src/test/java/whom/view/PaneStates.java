package whom.view;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import whom.desk.state.ExportPane;
import whom.desk.state.ExportsPane;
import whom.desk.state.InsightPane;
import whom.desk.state.WhyPane;

/// What stands beside the rule: why somebody is in or out, and how segments overlap, and what is exported.
final class PaneStates {
    private PaneStates() {
    }

    /// Ana, a member of the segment of the design, who ordered 23 times.
    static WhyPane.Card whyIn() {
        List<String> orders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            orders.add((31 - i) + " Oct 2026 09:1" + i % 10 + " · Value " + (40 + i) + ".9 · Category shoes");
        }
        return new WhyPane.Card("ana@exemple.fr", "Ana Morel", true, false, whyLines(true, orders, 3),
                "To be out: not has done Order at least 3 times in the last 90 days",
                true);
    }

    /// Somebody who is not in it, asked about by a search.
    static WhyPane.Card whyOut() {
        return new WhyPane.Card("maximilian.von-und-zu-hohenstein@versicherungsgesellschaft.example", "", false, false,
                whyLines(false, List.of("12 Oct 2026 14:05 · Value 49.9 · Category bags"), 0),
                "To be in: Country is France and has done Order at least 3 times in the last 90 days", true);
    }

    static WhyPane whyUnknown() {
        return new WhyPane.Unknown("anna@exemple.fr", "ana@exemple.fr");
    }

    private static List<WhyPane.Line> whyLines(boolean in, List<String> orders, int more) {
        String country = in ? "Country: France" : "no value";
        return List.of(new WhyPane.Line("all", in, "All of these are true", "", List.of(), 0, List.of(
                new WhyPane.Line("0", in, "Any of these are true", "", List.of(), 0,
                        List.of(new WhyPane.Line("0-0", in, "Country is France", country, List.of(), 0, List.of()),
                                new WhyPane.Line("0-1", false, "Country is Belgium", country, List.of(), 0, List.of()))),
                new WhyPane.Line("1", in, "has done Order at least 3 times in the last 90 days",
                        in ? "23 times; the last on 31 Oct 2026" : "once, on 12 Oct 2026", orders, more, List.of()),
                new WhyPane.Line("2", true, "has not done Unsubscribe over all time", "never", List.of(), 0, List.of()),
                new WhyPane.Line("3", true, "is in the segment Lapsed 90 days", "is in it", List.of(), 0, List.of(
                        new WhyPane.Line("3-in-0", true, "Last Order was more than 90 days ago", "on 2 May 2026", List.of(), 0,
                                List.of()))))));
    }

    /// Five segments of 48,310 people.
    static InsightPane overlap() {
        List<InsightPane.Member> members = List.of(new InsightPane.Member("loyal", "Loyal in France & Belgium", 1204, 41),
                new InsightPane.Member("lapsed", "Lapsed 90 days", 8611, 6402),
                new InsightPane.Member("openers", "Newsletter openers", 22_470, 19_111),
                new InsightPane.Member("first", "First order this month", 317, 120),
                new InsightPane.Member("sale", "Bought only in the sale", 2210, 0));
        List<InsightPane.Together> together = List.of(together(19_871), together(19_111, 2), together(6402, 1), together(2101, 1, 2),
                together(541, 0, 2, 4), together(108, 1, 2, 4), together(79, 0, 1, 2, 4), together(58, 0, 4), together(39, 2, 3));
        List<InsightPane.Size> sizes = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            sizes.add(new InsightPane.Size(LocalDate.of(2025, 12, 1).plusMonths(month), 640 + 47L * month + (month % 3) * 30L));
        }
        sizes.add(new InsightPane.Size(LocalDate.of(2026, 11, 2), 1204));
        return new InsightPane(true, new InsightPane.Overlapping(members, together, 48_310, 19_871, 2868, 0),
                new InsightPane.Story("loyal", "Loyal in France & Belgium", sizes, true,
                        new InsightPane.Steps("email", "Mailchimp", 1204, 1198, 1183, 1180)),
                null, null);
    }

    /// Forty segments that share people in many ways.
    static InsightPane overlapOfMany() {
        List<InsightPane.Member> members = new ArrayList<>();
        List<InsightPane.Together> together = new ArrayList<>(List.of(together(9000)));
        for (int i = 0; i < 40; i++) {
            members.add(new InsightPane.Member("s" + i, "A segment with a rather long name, number " + (i + 1), 9000 - i * 200L, 10));
            together.add(together(8000 - i * 190L, i, Math.min(39, i + 3)));
        }
        return new InsightPane(true, new InsightPane.Overlapping(members, together, 48_310, 9000, 30_000, 0), null,
                new InsightPane.Progress(3, 13), null);
    }

    static InsightPane overlapOfNothing() {
        return new InsightPane(true, new InsightPane.Overlapping(List.of(), List.of(), 48_310, 48_310, 0, 0), null, null, null);
    }

    private static InsightPane.Together together(long people, Integer... segments) {
        return new InsightPane.Together(List.of(segments), people);
    }

    static ExportPane export() {
        return new ExportPane(choice(), new ExportPane.Plan(1204, 1180, 21, 2, 1, 0,
                List.of(new ExportPane.Reason("left out: no consent to e-mail", 15), new ExportPane.Reason("left out: unsubscribed", 6),
                        new ExportPane.Reason("rejected: Email Address is missing", 2)),
                List.of(new ExportPane.PartItem(1180, 48_211)), List.of("Email Address", "First Name"), ROWS, ROWS,
                List.of("3 phone numbers could not be read and are left empty.")), null, null, null);
    }

    private static final List<List<String>> ROWS = List.of(List.of("ana@exemple.fr", "Ana"), List.of("yuki@example.jp", "美咲"),
            List.of("noor@example.ae", "نور"));

    static ExportPane.Choice choice() {
        return new ExportPane.Choice(List.of(
                preset("mailchimp", "Mailchimp", ExportPane.Group.MESSAGES,
                        "In Mailchimp's import choose the status Subscribed for this file; everyone in it gave consent to e-mail."),
                preset("klaviyo", "Klaviyo", ExportPane.Group.MESSAGES, "List import, CSV"),
                preset("braze", "Braze", ExportPane.Group.MESSAGES, "User import, CSV"),
                preset("meta-ads", "Meta customer list", ExportPane.Group.ADS, "Hashed addresses and phone numbers"),
                preset("spreadsheet", "Spreadsheet", ExportPane.Group.FILE, "A workbook for people"),
                preset("campaign-monitor", "Campaign Monitor", ExportPane.Group.NOT_OFFERED, "None of its format is confirmed.")),
                "mailchimp", List.of(new ExportPane.ColumnItem("email", "E-mail", true, true),
                        new ExportPane.ColumnItem("first_name", "First name", true, false),
                        new ExportPane.ColumnItem("country", "Country", false, false),
                        new ExportPane.ColumnItem("orders", "Orders", false, false)),
                false, 0);
    }

    private static ExportPane.PresetItem preset(String id, String name, ExportPane.Group group, String about) {
        return new ExportPane.PresetItem(id, name, group, about,
                new ExportPane.FactsItem("2026-11", "The formats are the vendor's own.", List.of("https://mailchimp.com/help/import/"),
                        List.of("formats.boolean: no page says which words are taken", "limits.bytes: reported by others")),
                List.of(new ExportPane.SettingItem("Status", "Subscribed")));
    }

    static ExportPane exporting() {
        ExportPane e = export();
        return new ExportPane(e.choice(), e.plan(), new ExportPane.Running("Writing people", 640, 1180), null, null);
    }

    static ExportPane exported() {
        ExportPane e = export();
        return new ExportPane(e.choice(), e.plan(), null, receipt("", "loyal-in-france-belgium"), null);
    }

    private static ExportPane.ReceiptItem receipt(String segment, String file) {
        return new ExportPane.ReceiptItem(segment, "Mailchimp", Path.of("/workspaces/maison-demo/exports"), 1204, 1180, 21, 2, 1,
                List.of(new ExportPane.FileItem(file + "-mailchimp.csv", 1180, 48_211, "9f2c"),
                        new ExportPane.FileItem(file + "-mailchimp-suppressed.csv", 21, 830, "11aa"),
                        new ExportPane.FileItem(file + "-mailchimp-rejects.csv", 2, 120, "22bb")),
                List.of(new ExportPane.SettingItem("Status", "Subscribed"), new ExportPane.SettingItem("Update existing contacts", "Yes")));
    }

    /// Several segments and a history.
    static ExportsPane exports() {
        Path folder = Path.of("/workspaces/maison-demo/exports");
        return new ExportsPane(true, choice(),
                List.of(new ExportsPane.Taken("vip", "VIP", true, 310L), new ExportsPane.Taken("lapsed", "Lapsed in autumn", true, 5_120L),
                        new ExportsPane.Taken("new", "New this month, and with a name that goes on for rather longer than anybody needs",
                                false, null)),
                true, null, List.of(),
                List.of(new ExportsPane.Item(2, "VIP for Braze", "27 Nov 2026, 10:12", "304 people written of 310",
                        List.of("vip-braze.csv"), folder,
                        ""),
                        new ExportsPane.Item(1, "Lapsed in autumn for Mailchimp", "3 Oct 2026, 09:00",
                                "12 people written of 5120, only what had changed, 3 to take out", List.of("lapsed-mailchimp.csv"), folder,
                                "2 Nov 2026, 09:00")),
                null);
    }

    /// The same at its end, with what came of it.
    static ExportsPane exportedSeveral() {
        ExportsPane e = exports();
        return new ExportsPane(true, e.choice(), e.segments(), true, null,
                List.of(receipt("VIP", "vip"), receipt("Lapsed in autumn", "lapsed")),
                e.history(), null);
    }
}
