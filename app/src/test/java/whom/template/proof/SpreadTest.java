package whom.template.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import whom.template.proof.support.ClientSupport;
import whom.text.Place;

/// What several variants have in common is said once.
class SpreadTest {
    private static final Proof PROOF = new Proof(ClientSupport.bundled());
    private static final Choice NOBODY = new Choice(Set.of(), Set.of());
    private static final String GOOD = "<html lang=\"en\"><head><title>T</title></head><body><p>Hello</p>%s<a href=\"https://x.example/unsubscribe?utm_source=a\">Unsubscribe</a></body></html>";

    private static VariantMail variant(String id, long people, String more) {
        return new VariantMail(id, people, new SentMail(GOOD.formatted(more), "Hello", "More", 600));
    }

    @Test
    void nothingIsWrong() {
        assertThat(Spread.over(PROOF, List.of(variant("v1", 10, ""), variant("v2", 5, "")), NOBODY)).isEmpty();
    }

    @Test
    void oneFindingOfTwoVariantsCountsTheirPeople() {
        String picture = "<img src=\"https://x.example/a.png\" width=\"2\" height=\"2\">";
        assertThat(Spread.over(PROOF, List.of(variant("v1", 10, "<p>one</p>" + picture), variant("v2", 0, ""), variant("v3", 5, picture)),
                NOBODY))
                .singleElement().satisfies(spread -> {
                    assertThat(spread.finding().fault()).isEqualTo(new Fault.PictureWithoutAlt());
                    assertThat(spread.finding().place()).isEqualTo(new Place(1, 74));
                    assertThat(spread.variants()).containsExactly("v1", "v3");
                    assertThat(spread.people()).isEqualTo(15);
                });
    }

    @Test
    void theGravestComesFirstThenTheMostPeople() {
        List<Spread> all = Spread.over(PROOF, List.of(variant("v1", 10, "<img src=\"a.png\" width=\"2\" height=\"2\">"),
                variant("v2", 20, "<a href=\"http://y.example?utm_source=a&utm_medium=b&utm_campaign=c\">Shop</a>"),
                variant("v3", 1, "<a href=\"#\">Shop</a>")), NOBODY);
        assertThat(all).extracting(spread -> spread.finding().fault().getClass().getSimpleName()).containsExactly("LinkToNowhere",
                "LinkWithoutHttps", "PictureWithoutAlt");
    }

    @Test
    void ofSizesTheLargestIsSaid() {
        String filler = "<!--" + "x".repeat(110_000) + "-->";
        assertThat(Spread.over(PROOF, List.of(variant("v1", 3, filler), variant("v2", 4, filler + "<!--more-->")), NOBODY)).singleElement()
                .satisfies(spread -> {
                    assertThat(spread.finding().fault()).isInstanceOfSatisfying(Fault.SizeClipped.class,
                            size -> assertThat(size.bytes()).isEqualTo(GOOD.length() - 2 + 110_007 + 11));
                    assertThat(spread.people()).isEqualTo(7);
                });
    }

    @Test
    void theSameColoursInOtherWordsAreOneFinding() {
        assertThat(Spread.over(PROOF,
                List.of(variant("v1", 3, "<p style=\"color:#999\">One</p>"), variant("v2", 4, "<p style=\"color:#999\">Two</p>")),
                NOBODY)).singleElement().satisfies(spread -> assertThat(spread.people()).isEqualTo(7));
    }
}
