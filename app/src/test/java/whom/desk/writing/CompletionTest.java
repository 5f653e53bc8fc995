package whom.desk.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import whom.desk.writing.Known.Choice;
import whom.desk.writing.Known.Name;

/// What is offered where, worked out by hand. `^` is the caret.
class CompletionTest {
    private static final Known KNOWN = new Known(false,
            List.of(new Name("country", "country", "Country", "text"), new Name("orders", "orders", "Orders", "number"),
                    new Name("customer.country", "country", "Country", "text"), new Name("customer.orders", "orders", "Orders", "number")),
            Map.of("if", "endif", "elsif", "", "else", "", "for", "endfor", "assign", "", "include", "", "case", "endcase", "when", ""),
            List.of("date", "default", "upcase"), List.of("parts/footer", "legal"), List.of("assets/logo.png", "assets/shoes.jpg"),
            List.of(new Choice("lapsed", "Lapsed 90 days", "8,611")));
    private static final List<Choice> VALUES = List.of(new Choice("FR", "France", "1,204"), new Choice("DE", "Germany", "33"));

    private static Proposals at(String written) {
        return Completion.at(written.replace("^", ""), written.indexOf('^'), KNOWN, VALUES);
    }

    private static List<String> labels(String written) {
        return at(written).list().stream().map(Proposal::label).toList();
    }

    /// The source once the proposal of a label was taken, with the caret.
    private static String taken(String written, String label) {
        String source = written.replace("^", "");
        Proposals proposals = at(written);
        Proposal proposal = proposals.list().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
        String done = source.substring(0, proposals.from()) + proposal.insert() + source.substring(proposals.to());
        int caret = proposals.from() + proposal.caret();
        return done.substring(0, caret) + "^" + done.substring(caret);
    }

    @Test
    void attributesInAnOutput() {
        assertThat(labels("{{ ^")).containsExactly("country", "orders", "customer.country", "customer.orders");
        assertThat(labels("{{ co^")).containsExactly("country");
        assertThat(labels("{{ customer.^ }}")).containsExactly("customer.country", "customer.orders");
        assertThat(taken("Hi {{ customer.or^ }}", "customer.orders")).isEqualTo("Hi {{ customer.orders^ }}");
        assertThat(at("{{ ^").list().getFirst().about()).isEqualTo("Country · text");
        // Who does not know the name knows the label.
        assertThat(labels("{{ Ord^")).containsExactly("orders");
    }

    @Test
    void attributesInATagThatAsks() {
        assertThat(labels("{% if ord^")).containsExactly("orders");
        assertThat(labels("{% if country == 'FR' and cus^ %}")).containsExactly("customer.country", "customer.orders");
        assertThat(labels("{% else ^")).isEmpty();
        assertThat(labels("{% endif ^")).isEmpty();
    }

    @Test
    void filtersBehindABar() {
        assertThat(labels("{{ country | ^")).containsExactly("date", "default", "upcase");
        assertThat(labels("{{ country | upcase | d^ }}")).containsExactly("date", "default");
        assertThat(labels("{% assign x = orders | up^")).containsExactly("upcase");
    }

    @Test
    void aBlockComesWithItsEnd() {
        assertThat(taken("{% i^", "if")).isEqualTo("{% if ^ %}{% endif %}");
        assertThat(taken("{%^", "for")).isEqualTo("{% for ^ %}{% endfor %}");
        assertThat(taken("{%- i^ -%}", "if")).isEqualTo("{%- if ^ -%}{% endif %}");
        assertThat(taken("{% as^", "assign")).isEqualTo("{% assign ^ %}");
        // Its end is there already.
        assertThat(taken("{% i^ %}a{% endif %}", "if")).isEqualTo("{% if ^ %}a{% endif %}");
    }

    @Test
    void endsAndMiddlesBelongToTheInnermostBlock() {
        assertThat(labels("{% if a %}{% for x in y %}{% ^")).startsWith("endfor").contains("else").doesNotContain("elsif", "when");
        assertThat(labels("{% if a %}{% ^")).startsWith("endif").contains("else", "elsif").doesNotContain("when");
        assertThat(labels("{% case a %}{% w^")).containsExactly("when");
        assertThat(labels("{% el^")).isEmpty();
        assertThat(taken("{% if a %}b{% e^", "endif")).isEqualTo("{% if a %}b{% endif %}^");
        assertThat(taken("{% if a %}b{% el^", "else")).isEqualTo("{% if a %}b{% else %}^");
    }

    @Test
    void realValuesWhereAnAttributeIsHeldAgainstATextInQuotes() {
        assertThat(at("{% if country == '^").valuesOf()).isEqualTo("country");
        assertThat(labels("{% if customer.country != \"^\" %}")).containsExactly("FR", "DE");
        assertThat(at("{% if country == 'F^").list()).containsExactly(new Proposal(Proposal.Kind.VALUE, "FR", "France · 1,204", "FR", 2));
        // By the label as well.
        assertThat(labels("{% if country == 'germ^")).containsExactly("DE");
        assertThat(labels("{% case country %}{% when '^")).containsExactly("FR", "DE");
        assertThat(at("{{ country | default: '^").valuesOf()).isNull();
    }

    @Test
    void segmentsPartialsAndPictures() {
        assertThat(labels("{% if segment == '^")).containsExactly("lapsed");
        assertThat(labels("{% if customer.segments contains 'la^")).containsExactly("lapsed");
        assertThat(labels("{% include '^")).containsExactly("parts/footer", "legal");
        assertThat(taken("{% include 'le^' %}", "legal")).isEqualTo("{% include 'legal^' %}");
        assertThat(labels("<img src=\"^\">")).containsExactly("assets/logo.png", "assets/shoes.jpg");
        assertThat(taken("<img src=\"assets/sh^\">", "assets/shoes.jpg")).isEqualTo("<img src=\"assets/shoes.jpg^\">");
    }

    @Test
    void elsewhereAWholeOutputForWhoAsks() {
        assertThat(taken("<p>^</p>", "{{ orders }}")).isEqualTo("<p>{{ orders }}^</p>");
    }

    @Test
    void itBeginsByItselfOnlyWhereSomethingBegins() {
        for (String begun : List.of("{{ ^", "{{^", "{% ^", "{{ country | ^", "{{ customer.^", "{% if country == '^", "<img src=\"^")) {
            assertThat(begins(begun)).as(begun).isTrue();
        }
        for (String not : List.of("Hello ^", "a | ^ b", "it's a sentence.^", "<p class=\"^", "{{ country }}^", "{{ cou^")) {
            assertThat(begins(not)).as(not).isFalse();
        }
    }

    private static boolean begins(String written) {
        return Completion.begins(written.replace("^", ""), written.indexOf('^'), KNOWN);
    }

    @Test
    void mergeTagsAreCompletedInMailchimp() {
        Known merge = new Known(true, List.of(new Name("FNAME", "first_name", "First name", "text")), Map.of(), List.of(), List.of(),
                List.of(),
                List.of());
        assertThat(Completion.at("Hi *|F", 6, merge, List.of()).list()).extracting(Proposal::insert).containsExactly("FNAME");
        assertThat(Completion.begins("Hi *|", 5, merge)).isTrue();
    }

    @Property(tries = 1000)
    void itAnswersAnywhereInAnything(@ForAll String source, @ForAll int place) {
        int caret = Math.floorMod(place, source.length() + 1);
        Proposals proposals = Completion.at(source, caret, KNOWN, VALUES);
        assertThat(proposals.from()).isBetween(0, caret);
        assertThat(proposals.to()).isBetween(caret, source.length());
    }
}
