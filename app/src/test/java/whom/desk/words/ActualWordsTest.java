package whom.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import whom.audience.person.Actual;
import whom.audience.person.Explanation;
import whom.audience.person.Finding;
import whom.audience.person.Standing;
import whom.moment.Bounds;
import whom.moment.Days;
import whom.profile.Attribute;
import whom.profile.Consent;
import whom.profile.Event;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.profile.Schema;
import whom.profile.Upload;
import whom.profile.Value;
import whom.resolve.Criterion;
import whom.resolve.Filter;
import whom.resolve.Range;
import whom.resources.Words;
import whom.rule.Aggregate;
import whom.rule.End;
import whom.rule.Joiner;
import whom.rule.Path;

/// What somebody has, in Paris and in English; every text was worked out by hand.
class ActualWordsTest {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Attribute COUNTRY = new Attribute("country", "Country", Kind.TEXT, Map.of("FR", "France"));
    private static final Attribute ORDERS = new Attribute("orders", "Orders", Kind.NUMBER, Map.of());
    private static final Attribute RETURNED = new Attribute("returned", "Returned", Kind.NUMBER, Map.of());
    private static final Attribute BORN = new Attribute("born", "Birthday", Kind.DATE, Map.of());
    private static final Attribute SIGNED_UP = new Attribute("signup_at", "Signed up", Kind.INSTANT, Map.of());
    private static final Attribute VIP = new Attribute("vip", "VIP", Kind.BOOLEAN, Map.of());
    private static final Attribute INTERESTS = new Attribute("interests", "Interests", Kind.LIST, Map.of());
    private static final Property VALUE = new Property("value", "Value", Kind.NUMBER);
    private static final EventKind ORDER = new EventKind("purchase", "Order", "placed an order",
            List.of(VALUE, new Property("category", "Category", Kind.TEXT)));
    private static final Bounds EVER = new Bounds(null, null);
    private static final Filter ANY = new Filter.All(List.of());
    private static final Schema SCHEMA = new Schema("email", List.of(COUNTRY, ORDERS, RETURNED, BORN, SIGNED_UP, VIP, INTERESTS),
            List.of(ORDER, new EventKind("view", "View", "viewed", List.of())), List.of("email"));

    private static final Criterion OFTEN = new Criterion.Happened(ORDER, ANY, 1, null, EVER);
    private static final Criterion TOTAL = new Criterion.Aggregated(ORDER, ANY, Aggregate.AVG, VALUE, new Range(null, null), EVER);
    private static final Criterion LAST = new Criterion.Edge(ORDER, ANY, End.LAST, EVER, EVER);
    private static final Criterion THEN = new Criterion.Sequence(ORDER, ANY, EVER,
            List.of(new Criterion.Sequence.Step(false, ORDER, ANY, null)), Instant.parse("2026-11-02T08:00:00Z"));
    private static final Criterion TOP = new Criterion.Ranked(ORDERS, new BigDecimal(90), new BigDecimal(100));
    private static final Criterion TAG = new Criterion.Tagged("vip");
    private static final Criterion CONSENT = new Criterion.Consented("email", Instant.parse("2026-11-02T08:00:00Z"));
    private static final Criterion UPLOADED = new Criterion.Exported(null, null, EVER);
    private static final Criterion BOTH = new Criterion.Compares(ORDERS, Criterion.Compares.Comparison.ABOVE, RETURNED, false);
    private static final Criterion YEARLY = new Criterion.Anniversary(BORN, new Days(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 2, 20)),
            PARIS);
    // 1 October at 23:30 in Greenwich is 2 October in Paris.
    private static final Event SHOES = new Event("purchase", Instant.parse("2026-10-01T23:30:00Z"),
            Map.of("category", new Value.Text("shoes"), "value", number("49.90")));
    private static final Event LATER = new Event("purchase", Instant.parse("2026-10-12T08:05:00Z"), Map.of());
    private static final Event VIEW = new Event("view", Instant.parse("2026-10-13T08:05:00Z"), Map.of());
    private static final Upload UPLOAD = new Upload("mailchimp", "vips", Instant.parse("2026-10-12T08:05:00Z"));

    record Case(Finding.Row row, String expected) {}

    static final List<Case> CASES = List.of( //
            told(set(COUNTRY), new Actual.Holding(new Value.Text("FR")), "Country: France"),
            told(set(ORDERS), new Actual.Holding(number("1204.50")), "Orders: 1,204.5"),
            told(set(VIP), new Actual.Holding(new Value.Truth(true)), "VIP: yes"),
            told(set(BORN), new Actual.Holding(new Value.Date(LocalDate.of(1990, 2, 14))), "Birthday: 14 Feb 1990"),
            told(set(SIGNED_UP), new Actual.Holding(new Value.Moment(SHOES.at())), "Signed up: 2 Oct 2026 01:30"),
            told(set(INTERESTS), new Actual.Holding(new Value.Texts(List.of("wine", "tea"))), "Interests: wine, tea"),
            told(set(ORDERS), new Actual.Holding(null), "no value"), //
            told(BOTH, new Actual.Pair(number("3"), null), "Orders: 3; Returned: no value"),
            told(YEARLY, new Actual.Returning(LocalDate.of(1990, 2, 14), LocalDate.of(2026, 2, 14)),
                    "Birthday: 14 Feb 1990; returns on 14 Feb 2026"),
            told(YEARLY, new Actual.Returning(LocalDate.of(1990, 5, 1), null), "Birthday: 1 May 1990"),
            told(YEARLY, new Actual.Returning(null, null), "no value"),
            told(TOP, new Actual.Rank(number("4"), new Standing(4100, 5000)), "Orders: 4; 4,100 of 5,000 have less"),
            told(TOP, new Actual.Rank(null, new Standing(0, 0)), "no value"), //
            told(TAG, new Actual.Tags(List.of(), List.of()), "no tags"),
            told(TAG, new Actual.Tags(List.of("a", "b", "vip/gold"), List.of("vip/gold")), "tagged vip/gold"),
            told(TAG, new Actual.Tags(List.of("a", "b"), List.of()), "tagged a and b"),
            told(TAG, new Actual.Tags(List.of("a", "b", "c", "d", "e", "f", "g"), List.of()), "tagged a, b, c, d, e and 2 others"),
            told(CONSENT, new Actual.Permission(Consent.GIVEN, LATER.at()), "agreed on 12 Oct 2026"),
            told(CONSENT, new Actual.Permission(Consent.GIVEN, null), "agreed"),
            told(CONSENT, new Actual.Permission(Consent.REFUSED, LATER.at()), "refused on 12 Oct 2026"),
            told(CONSENT, new Actual.Permission(Consent.REFUSED, null), "refused"),
            told(CONSENT, new Actual.Permission(Consent.UNKNOWN, null), "not known"),
            told(OFTEN, new Actual.Events(List.of(), null), "never"),
            told(OFTEN, new Actual.Events(List.of(), SHOES), "not in this time; the last before on 2 Oct 2026"),
            told(OFTEN, new Actual.Events(List.of(SHOES), SHOES), "once, on 2 Oct 2026"),
            told(OFTEN, new Actual.Events(List.of(SHOES, LATER), LATER), "2 times; the last on 12 Oct 2026"),
            told(TOTAL, new Actual.Figure(null, List.of()), "no value"),
            told(TOTAL, new Actual.Figure(BigDecimal.ZERO, List.of()), "0 from no events"),
            told(TOTAL, new Actual.Figure(new BigDecimal("49.90"), List.of(SHOES)), "49.9 from 1 event"),
            told(TOTAL, new Actual.Figure(new BigDecimal("16.66666666666667"), List.of(SHOES, SHOES, LATER)),
                    "about 16.6667 from 3 events"),
            told(LAST, new Actual.Edge(null), "never"), told(LAST, new Actual.Edge(LATER), "on 12 Oct 2026"),
            told(THEN, new Actual.Run(List.of(SHOES, LATER), List.of(SHOES, LATER)), "began on 2 Oct 2026"),
            told(THEN, new Actual.Run(List.of(LATER), List.of()), "began once, never went on so"),
            told(THEN, new Actual.Run(List.of(SHOES, LATER), List.of()), "began 2 times, never went on so"),
            told(THEN, new Actual.Run(List.of(), List.of()), "never began"),
            told(TAG, new Actual.Segment("vips", explanation(true)), "is in it"),
            told(TAG, new Actual.Segment("vips", explanation(false)), "is not in it"),
            told(TAG, new Actual.Share(new BigDecimal("37.120000")), "drawn at 37.12 %"),
            told(new Criterion.Keyed(Set.of("ana@example.com")), new Actual.Key("Ana@example.com"), "Ana@example.com"),
            told(UPLOADED, new Actual.Uploads(List.of(), null), "never"),
            told(UPLOADED, new Actual.Uploads(List.of(UPLOAD), UPLOAD), "to Mailchimp for the segment VIPs on 12 Oct 2026"),
            told(UPLOADED, new Actual.Uploads(List.of(), UPLOAD), "not so; the last to Mailchimp for the segment VIPs on 12 Oct 2026"));

    @ParameterizedTest
    @FieldSource("CASES")
    void saysWhatSomebodyHas(Case told) {
        assertThat(in(Locale.ENGLISH).of(told.row())).isEqualTo(told.expected());
    }

    @Test
    void everyKindOfActualIsAmongTheCases() {
        assertThat(CASES.stream().<Class<?>>map(c -> c.row().actual().getClass()).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Actual.class.getPermittedSubclasses()).toList());
    }

    @Test
    void eventsThatCountedAreListedTheNewestFirst() {
        ActualWords words = in(Locale.ENGLISH);
        assertThat(words.counted(row(OFTEN, new Actual.Events(List.of(SHOES, LATER), LATER)), 20))
                .isEqualTo(new ActualWords.Counted(List.of("12 Oct 2026 10:05", "2 Oct 2026 01:30 · Value 49.9 · Category shoes"), 0));
        assertThat(words.counted(row(OFTEN, new Actual.Events(List.of(SHOES, LATER), LATER)), 1))
                .isEqualTo(new ActualWords.Counted(List.of("12 Oct 2026 10:05"), 1));
        List<Event> many = IntStream.range(0, 34).mapToObj(_ -> LATER).toList();
        assertThat(words.counted(row(TOTAL, new Actual.Figure(BigDecimal.ONE, many)), 20).more()).isEqualTo(14);
        assertThat(words.counted(row(set(ORDERS), new Actual.Holding(null)), 20)).isEqualTo(new ActualWords.Counted(List.of(), 0));
    }

    @Test
    void aRunIsListedInItsOrderAndSaysWhatWasDone() {
        assertThat(in(Locale.ENGLISH).counted(row(THEN, new Actual.Run(List.of(LATER), List.of(LATER, VIEW))), 20).told())
                .containsExactly("12 Oct 2026 10:05 · Order", "13 Oct 2026 10:05 · View");
    }

    @Test
    void uploadsAreListedTheNewestFirst() {
        Upload older = new Upload("braze", "vips", Instant.parse("2026-10-01T08:05:00Z"));
        assertThat(in(Locale.ENGLISH).counted(row(UPLOADED, new Actual.Uploads(List.of(older, UPLOAD), UPLOAD)), 20).told())
                .containsExactly("to Mailchimp for the segment VIPs on 12 Oct 2026", "to braze for the segment VIPs on 1 Oct 2026");
    }

    @Test
    void numbersAndDatesFollowTheLocale() {
        // The words are English until there is a German file; numbers and months are German already.
        Words german = Words.of(Locale.GERMAN);
        assertThat(new ValueWords(german, PARIS).of(ORDERS, number("1204.50"))).isEqualTo("1.204,5");
        assertThat(new ValueWords(german, PARIS).of(BORN, new Value.Date(LocalDate.of(1990, 12, 14)))).contains("Dez").contains("1990");
    }

    private static ActualWords in(Locale locale) {
        return new RuleWords(Words.of(locale), SCHEMA,
                new Titles(id -> id.equals("vips") ? "VIPs" : id, id -> id.equals("mailchimp") ? "Mailchimp" : id)).actual(PARIS);
    }

    private static Case told(Criterion asked, Actual actual, String expected) {
        return new Case(row(asked, actual), expected);
    }

    private static Finding.Row row(Criterion asked, Actual actual) {
        return new Finding.Row(Path.of(0), true, asked, false, actual);
    }

    private static Criterion set(Attribute attribute) {
        return new Criterion.IsSet(attribute);
    }

    private static Value number(String number) {
        return new Value.Number(new BigDecimal(number));
    }

    private static Explanation explanation(boolean in) {
        return new Explanation(in, Explanation.Pin.NONE, new Finding.Group(Path.ROOT, Joiner.ALL, in, List.of()));
    }
}
