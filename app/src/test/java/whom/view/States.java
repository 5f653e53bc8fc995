package whom.view;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.desk.Intent;
import whom.desk.state.AsOfChoice;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.ExportPane;
import whom.desk.state.Figures;
import whom.desk.state.InsightPane;
import whom.desk.state.NodeItem.GroupItem;
import whom.desk.state.NodeItem.RowItem;
import whom.desk.state.NodeItem.Token;
import whom.desk.state.NodeItem;
import whom.desk.state.Notice;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.PeoplePane;
import whom.desk.state.PreviewPane;
import whom.desk.state.SegmentItem;
import whom.desk.state.Stage;
import whom.desk.state.Suggestions;
import whom.desk.state.Tally;
import whom.desk.state.TemplateItem;
import whom.desk.state.Theme;
import whom.desk.state.WhyPane;
import whom.desk.words.Titles;
import whom.moment.AsOf;
import whom.moment.Span;
import whom.moment.Unit;
import whom.moment.Window;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.resolve.Known;
import whom.resolve.Problem.Part;
import whom.rule.Aggregate;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Count;
import whom.rule.End;
import whom.rule.Group;
import whom.rule.Joiner;
import whom.rule.Literal;
import whom.rule.Mark;
import whom.rule.Node;
import whom.rule.Operator;
import whom.rule.Pins;
import whom.rule.Rule;
import whom.rule.Step;
import whom.rule.Where;

/// States of the window made by hand, for pictures and for tests of its parts.
final class States {
    static final Schema SCHEMA = new Schema("email", List.of( //
            attribute("email", "E-mail", Kind.TEXT), attribute("first_name", "First name", Kind.TEXT), //
            new Attribute("country", "Country", Kind.TEXT, Map.of("FR", "France", "BE", "Belgium")), //
            attribute("city", "City", Kind.TEXT), attribute("birth_date", "Birthday", Kind.DATE),
            attribute("signup_at", "Signed up", Kind.INSTANT),
            attribute("vip", "VIP", Kind.BOOLEAN), attribute("orders", "Orders", Kind.NUMBER),
            attribute("ltv", "Spent so far", Kind.NUMBER),
            attribute("interests", "Interests", Kind.LIST)),
            List.of(new EventKind("purchase", "Order", "placed an order",
                    List.of(new Property("value", "Value", Kind.NUMBER), new Property("category", "Category", Kind.TEXT))),
                    new EventKind("cart_add", "Add to cart", "added to cart", List.of(new Property("category", "Category", Kind.TEXT))),
                    new EventKind("email_open", "E-mail open", "opened an e-mail", List.of()),
                    new EventKind("unsubscribe", "Unsubscribe", "unsubscribed", List.of())),
            List.of("email", "sms"));

    static final OpenWorkspace.Facts FACTS = new OpenWorkspace.Facts(Path.of("/workspaces/maison-demo"), "Maison Demo", SCHEMA,
            new AsOf(Instant.parse("2026-11-02T08:00:00Z"), ZoneId.of("Europe/Paris")), new AsOfChoice.AsWorkspace(),
            LocalDate.of(2026, 11, 2), 48_310);

    /// The segments beside the one being edited, each of everyone.
    static final Known KNOWN = new Known() {
        @Override
        public List<String> segments() {
            return List.of("lapsed", "openers");
        }

        @Override
        public Optional<Rule> segment(String id) {
            return segments().contains(id) ? Optional.of(Rule.EVERYONE) : Optional.empty();
        }

        @Override
        public List<String> presets() {
            return List.of("mailchimp", "klaviyo", "braze");
        }
    };
    static final Titles TITLES = new Titles(id -> id.equals("lapsed") ? "Lapsed 90 days" : id,
            id -> id.equals("mailchimp") ? "Mailchimp" : id);

    private States() {
    }

    static DeskState of(OpenWorkspace open) {
        return new DeskState(new Stage.Open(open), Theme.SYSTEM, null);
    }

    static OpenWorkspace with(OpenWorkspace o, PeoplePane people) {
        return with(o, o.preview(), people);
    }

    static DeskState start() {
        return new DeskState(new Stage.Start(
                List.of(new Stage.Start.Place("Maison Demo", "Documents/maison-demo, yesterday", Path.of("/home/x/maison-demo"))),
                List.of(new Stage.Start.Place("Retail", "A shop with 20 000 customers, their orders and three mails",
                        Path.of("/samples/retail")),
                        new Stage.Start.Place("Team tool", "A subscription product: trials, seats, renewals", Path.of("/samples/saas")),
                        new Stage.Start.Place("Weekly letter", "A newsletter with readers in twelve languages",
                                Path.of("/samples/newsletter")))),
                Theme.SYSTEM, null);
    }

    static DeskState opening() {
        return new DeskState(new Stage.Opening("Maison Demo", "Reading events.csv.gz", 128_400, 310_220), Theme.SYSTEM, null);
    }

    static DeskState startWithProblem() {
        return new DeskState(start().stage(), Theme.SYSTEM,
                new Notice(Notice.Tone.PROBLEM,
                        "maison-demo/workspace.json, line 12, column 5: “atributes” is not known here. Did you mean “attributes”?",
                        null));
    }

    static OpenWorkspace typical() {
        return open(loyal(), new Tally(1204L, 48_310, true, Duration.ofMillis(12), null, null), Tab.PREVIEW);
    }

    static OpenWorkspace on(Tab tab) {
        return open(loyal(), new Tally(1204L, 48_310, true, Duration.ofMillis(12), null, null), tab);
    }

    static OpenWorkspace empty() {
        Draft draft = draft("New segment", group(path(), "", Joiner.ALL), Rule.EVERYONE, "",
                new Tally(48_310L, 48_310, true, Duration.ofMillis(1), null, null));
        return open(draft, Tab.PEOPLE);
    }

    static OpenWorkspace zero() {
        whom.rule.Path orders = path(1);
        GroupItem tree = group(path(), "", Joiner.ALL, row(path(0), "", 9870L, country("FR"), null, null, token(Part.SUBJECT, "Country"),
                token(Part.OPERATOR, "is"), token(Part.VALUE, "France")), ordersRow(orders, "and", 0L, 40));
        Tally tally = new Tally(0L, 48_310, true, Duration.ofMillis(3), null,
                new Tally.Zero(orders, "“Orders at least 40” alone leaves 0; without it 9,870.", 9870));
        return with(open(
                draft("Very loyal in France", tree, Rule.EVERYONE, "People whose country is France and whose orders are at least 40.",
                        tally),
                Tab.PEOPLE), PeopleStates.none());
    }

    static OpenWorkspace unfinished() {
        GroupItem tree = group(path(), "", Joiner.ALL,
                row(path(0), "", null, country(), null, "Choose a value for “Country”.", token(Part.SUBJECT, "Country"),
                        token(Part.OPERATOR, "is"),
                        new Token(Part.VALUE, 0, "choose a value", true, true)),
                ordersRow(path(1), "and", 3902L, 3),
                row(path(2), "and", null,
                        new Condition.OfAttribute("contry", whom.rule.Test.of(Operator.IS, new Literal.Text("FR")), Mark.NONE), null,
                        "There is no attribute “contry”. Did you mean “country”?", new Token(Part.SUBJECT, 0, "contry", false, true),
                        token(Part.OPERATOR, "is"), token(Part.VALUE, "FR")),
                new RowItem(path(3), "and", null, true, Figures.alone(1288L),
                        new Condition.Did("unsubscribe", null, true, null, null, new Mark(null, true)),
                        List.of(token(Part.SUBJECT, "Unsubscribe"), token(Part.OPERATOR, "has not done"),
                                token(Part.WINDOW, "over all time")),
                        "Has not unsubscribed", null, null, null));
        return open(draft("Loyal in France", tree, Rule.EVERYONE, "People whose orders are at least 3.",
                new Tally(1204L, 48_310, false, Duration.ofMillis(12), null, null)), Tab.PEOPLE);
    }

    static OpenWorkspace failed() {
        OpenWorkspace base = open(loyal(),
                new Tally(1204L, 48_310, false, null, "not current: the store is being written by another program", null),
                Tab.PREVIEW);
        return with(base,
                new PreviewPane("spring", DIALECTS, "liquid", new PreviewPane.Recipient("ana@exemple.fr", "Ana Morel", 1, 1204), null,
                        List.of(), false,
                        List.of(),
                        "templates/spring.liquid, line 14, column 9: “endif” is missing for “if” in line 3."),
                PeopleStates.failed());
    }

    static OpenWorkspace longNames() {
        String name = "Kundinnen und Kunden, die in den letzten neunzig Tagen mindestens dreimal bestellt und nie reklamiert haben";
        GroupItem tree = group(path(), "", Joiner.ALL,
                row(path(0), "", 12_345_678L, country("FR", "BE"), null, null,
                        token(Part.SUBJECT, "Preferred store of the household in the loyalty programme"),
                        token(Part.OPERATOR, "is any of"),
                        token(Part.VALUE, "Boulevard Haussmann, Rue du Faubourg Saint-Honoré, Avenue des Champs-Élysées and 14 more")),
                ordersRow(path(1), "and", 3902L, 3));
        return open(draft(name, tree, Rule.EVERYONE,
                "People whose preferred store of the household in the loyalty programme is any of Boulevard Haussmann, Rue du Faubourg Saint-Honoré, Avenue des Champs-Élysées and 14 more and whose orders are at least 3.",
                new Tally(12_345_678L, 104_857_600, true, Duration.ofMillis(2310), null, null)), Tab.PEOPLE);
    }

    static OpenWorkspace nested() {
        GroupItem fourth = group(path(1, 1, 1), "and", Joiner.ANY, ordersRow(path(1, 1, 1, 0), "", 3902L, 3),
                row(path(1, 1, 1, 1), "or", 15_200L, did(false), "4 Aug 00:00 – 2 Nov 09:00, Europe/Paris", null,
                        didTokens("has done", "in the last 90 days")));
        GroupItem third = group(path(1, 1), "or", Joiner.ALL,
                row(path(1, 1, 0), "", 2145L, country("BE"), null, null, token(Part.SUBJECT, "Country"), token(Part.OPERATOR, "is"),
                        token(Part.VALUE, "Belgium")),
                fourth);
        GroupItem second = group(path(1), "and", Joiner.ANY,
                row(path(1, 0), "", 9870L, country("FR"), null, null, token(Part.SUBJECT, "Country"), token(Part.OPERATOR, "is"),
                        token(Part.VALUE, "France")),
                third);
        GroupItem none = group(path(2), "and", Joiner.NONE,
                row(path(2, 0), "", 1288L, did(false), null, null, didTokens("has done", "over all time")));
        GroupItem tree = group(path(), "", Joiner.ALL, ordersRow(path(0), "", 3902L, 3), second, none);
        return open(draft("Four levels deep", tree, Rule.EVERYONE,
                "People whose orders are at least 3, and whose country is France or both whose country is Belgium and …",
                new Tally(317L, 48_310, true, Duration.ofMillis(7), null, null)), Tab.PEOPLE);
    }

    /// One row of every kind.
    static Rule every() {
        Window lately = new Window.InLast(90, Unit.DAYS);
        Where shoes = new Where.All(List.of(
                new Where.Of("category", new whom.rule.Test(Operator.IN, List.of(new Literal.Text("Shoes"), new Literal.Text("Bags")), null,
                        false)),
                new Where.Of("value", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(new BigDecimal(20))))));
        Group any = new Group(Joiner.ANY, List.of(
                new Condition.Aggregated(Aggregate.SUM, "purchase", "value",
                        whom.rule.Test.of(Operator.MORE_THAN, new Literal.Number(new BigDecimal(200))), null, lately, Mark.NONE),
                new Condition.Ranked("ltv", new Band.Top(new BigDecimal(25)), Mark.NONE),
                new Condition.RandomShare(BigDecimal.TEN, new BigDecimal(20), "autumn", Mark.NONE),
                new Condition.Pinned(List.of("ada@example.com", "bo@example.com", "cy@example.com"), Mark.NONE),
                new Condition.Sequence("cart_add", null, List.of(new Step(true, "purchase", null, new Span(24, Unit.HOURS))),
                        new Window.InLast(7, Unit.DAYS), Mark.NONE),
                new Condition.Did("purchase", shoes, false, new Count.AtLeast(3), lately, Mark.NONE),
                new Condition.Anniversary("birth_date", new Annual.InNext(7, Unit.DAYS), Mark.NONE),
                new Condition.Exported("mailchimp", "lapsed", new Window.InLast(7, Unit.DAYS), Mark.NONE),
                new Condition.Consented("email", Mark.NONE), new Condition.InSegment("lapsed", Mark.NONE)), Mark.NONE);
        return new Rule(new Group(Joiner.ALL, List.of(any,
                new Condition.OfAttribute("signup_at", whom.rule.Test.when(new Window.InLast(30, Unit.DAYS)), Mark.NONE),
                new Condition.Edge(End.LAST, "purchase", null, new Window.MoreThanAgo(180, Unit.DAYS), Mark.NONE)), Mark.NONE),
                new Pins(List.of("ada@example.com", "bo@example.com"), List.of("lin@example.com")));
    }

    static OpenWorkspace counting() {
        return open(loyal(), new Tally(1204L, 48_310, false, Duration.ofMillis(12), null, null), Tab.PEOPLE);
    }

    static DeskState noticed() {
        return new DeskState(new Stage.Open(typical()), Theme.SYSTEM, new Notice(Notice.Tone.DONE, "“Lapsed 90 days” was deleted.",
                new Notice.Action("Undo", new Intent.RestoreSegment("lapsed"))));
    }

    // The segment of the design.
    static Draft loyal() {
        GroupItem any = group(path(0), "", Joiner.ANY,
                row(path(0, 0), "", 9870L, country("FR"), null, null, token(Part.SUBJECT, "Country"), token(Part.OPERATOR, "is"),
                        token(Part.VALUE, "France")),
                row(path(0, 1), "or", 2145L, country("BE"), null, null, token(Part.SUBJECT, "Country"), token(Part.OPERATOR, "is"),
                        token(Part.VALUE, "Belgium")));
        GroupItem tree = group(path(), "", Joiner.ALL, any,
                row(path(1), "and", 3902L, did(false), "4 Aug 00:00 – 2 Nov 09:00, Europe/Paris", null,
                        didTokens("has done", "in the last 90 days")),
                row(path(2), "and", 47_022L, new Condition.Did("unsubscribe", null, true, null, null, Mark.NONE), null, null,
                        token(Part.SUBJECT, "Unsubscribe"), token(Part.OPERATOR, "has not done"), token(Part.WINDOW, "over all time")));
        Group country = new Group(Joiner.ANY, List.of(country("FR"), country("BE")), Mark.NONE);
        Rule rule = new Rule(new Group(Joiner.ALL,
                List.<Node>of(country, did(false), new Condition.Did("unsubscribe", null, true, null, null, Mark.NONE)), Mark.NONE));
        return draft("Loyal in France & Belgium", tree, rule,
                "People whose country is France or Belgium and who placed an order at least 3 times in the last 90 days and who never unsubscribed.",
                new Tally(1204L, 48_310, true, Duration.ofMillis(12), null, null));
    }

    static OpenWorkspace open(Draft draft, Tally tally, Tab tab) {
        return open(new Draft(draft.id(), draft.name(), draft.rule(), draft.tree(), draft.sentence(), draft.text(), draft.textProblem(),
                draft.canUndo(), draft.canRedo(), draft.saved(), draft.trouble(), tally), tab);
    }

    static OpenWorkspace open(Draft draft, Tab tab) {
        Long size = draft.tally().total();
        return new OpenWorkspace(FACTS,
                List.of(new SegmentItem(draft.id(), draft.name(), size, null, false),
                        new SegmentItem("lapsed", "Lapsed 90 days", 8611L, null, false),
                        new SegmentItem("openers", "Newsletter openers", 22_470L, null, false),
                        new SegmentItem("first", "First order this month", null, null, false),
                        new SegmentItem("draft", "Shoes or bags", null, null, true),
                        new SegmentItem("broken", "broken.json", null, "segments/broken.json, line 3, column 7: expected a comma.", false)),
                List.of(new TemplateItem("spring", "Spring sale", null), new TemplateItem("winback", "Win-back", null),
                        new TemplateItem("old", "Old banner", "templates/old.liquid, line 2, column 1: unknown tag “iff”.")),
                draft, tab, PeopleStates.some(), preview(), PaneStates.export(), new Suggestions("country", true,
                        List.of(new Suggestions.Suggestion("FR", "France", 9870), new Suggestions.Suggestion("DE", "Germany", 6120),
                                new Suggestions.Suggestion("BE", "Belgium", 2145),
                                new Suggestions.Suggestion("US", "United States", 1980))),
                InsightPane.CLOSED, WhyPane.CLOSED);
    }

    static OpenWorkspace with(OpenWorkspace o, PreviewPane preview, PeoplePane people) {
        return new OpenWorkspace(o.facts(), o.segments(), o.templates(), o.draft(), o.tab(), people, preview, o.export(), o.suggestions(),
                o.insight(), o.why());
    }

    static OpenWorkspace with(OpenWorkspace o, ExportPane export) {
        return new OpenWorkspace(o.facts(), o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), export,
                o.suggestions(), o.insight(), o.why());
    }

    static final List<PreviewPane.DialectItem> DIALECTS = List.of(new PreviewPane.DialectItem("liquid", "Liquid"),
            new PreviewPane.DialectItem("braze", "Braze"), new PreviewPane.DialectItem("mailchimp", "Mailchimp"));

    static PreviewPane preview() {
        String html = """
                <html><body style="margin:0;font-family:Helvetica,Arial,sans-serif"><div style="background:#0b5cad;color:#fff;padding:20px;font-size:20px">Maison Demo</div>
                <div style="padding:20px;font-size:15px;line-height:1.4"><p>Bonjour Ana,</p><p>Merci pour vos 4 commandes ce trimestre. Voici 15&nbsp;% sur la suite.</p>
                <p><a style="background:#0b5cad;color:#fff;padding:8px 14px;border-radius:4px;text-decoration:none">J’en profite</a></p></div></body></html>""";
        return new PreviewPane("spring", DIALECTS, "liquid", new PreviewPane.Recipient("ana@exemple.fr", "Ana Morel", 1, 1204),
                new PreviewPane.Page(html, "15 % pour vous, Ana", "Vos favoris du printemps sont de retour", "v1", null),
                List.of(new PreviewPane.VariantItem("v1", List.of("customer.country == 'FR'", "customer.orders >= 3"), 893),
                        new PreviewPane.VariantItem("v2", List.of("customer.country == 'FR'", "else"), 201),
                        new PreviewPane.VariantItem("v3",
                                List.of("else", "customer.loyalty_tier contains 'gold' or customer.loyalty_tier contains 'platinum'"),
                                110)),
                false, List.of(), null);
    }

    static OpenWorkspace with(OpenWorkspace o, InsightPane insight) {
        return new OpenWorkspace(o.facts(), o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), o.export(),
                o.suggestions(), insight, o.why());
    }

    static OpenWorkspace with(OpenWorkspace o, WhyPane why) {
        return new OpenWorkspace(o.facts(), o.segments(), o.templates(), o.draft(), o.tab(), o.people(), o.preview(), o.export(),
                o.suggestions(), o.insight(), why);
    }

    static Draft draft(String name, GroupItem tree, Rule rule, String sentence, Tally tally) {
        return new Draft("loyal", name, rule, tree, sentence, "country IN ('FR', 'BE') AND DID purchase AT LEAST 3 TIMES IN LAST 90 DAYS",
                null, true, false,
                true, null, tally);
    }

    static Condition.OfAttribute country(String... codes) {
        List<Literal> values = new ArrayList<>();
        for (String code : codes) {
            values.add(new Literal.Text(code));
        }
        return new Condition.OfAttribute("country", new whom.rule.Test(codes.length > 1 ? Operator.IN : Operator.IS, values, null, false),
                Mark.NONE);
    }

    static Condition.Did did(boolean not) {
        return new Condition.Did("purchase", null, not, new Count.AtLeast(3), new Window.InLast(90, Unit.DAYS), Mark.NONE);
    }

    static RowItem ordersRow(whom.rule.Path path, String joinWord, Long alone, int least) {
        return row(path, joinWord, alone,
                new Condition.OfAttribute("orders", whom.rule.Test.of(Operator.AT_LEAST, new Literal.Number(new BigDecimal(least))),
                        Mark.NONE),
                null, null,
                token(Part.SUBJECT, "Orders"), token(Part.OPERATOR, "at least"), token(Part.VALUE, String.valueOf(least)));
    }

    static Token[] didTokens(String operator, String window) {
        return new Token[]{token(Part.SUBJECT, "Order"), token(Part.OPERATOR, operator), token(Part.COUNT, "at least 3 times"),
            token(Part.WINDOW, window)};
    }

    static RowItem row(whom.rule.Path path, String joinWord, @Nullable Long alone, Condition condition, @Nullable String bounds,
            @Nullable String problem, Token... tokens) {
        String phrase = String.join(" ", List.of(tokens).stream().map(Token::text).toList());
        return new RowItem(path, joinWord, null, false, Figures.alone(alone), condition, List.of(tokens), phrase, null, bounds, problem);
    }

    static GroupItem group(whom.rule.Path path, String joinWord, Joiner joiner, NodeItem... children) {
        return new GroupItem(path, joinWord, null, false, Figures.alone(path.isRoot() ? null : 11_940L), joiner, List.of(children), false);
    }

    static Token token(Part part, String text) {
        return new Token(part, 0, text, false, false);
    }

    static whom.rule.Path path(Integer... steps) {
        return whom.rule.Path.of(steps);
    }

    private static Attribute attribute(String name, String label, Kind kind) {
        return new Attribute(name, label, kind, Map.of());
    }
}
