package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PageLook;
import whom.desk.state.Stage;
import whom.desk.state.VariantsPane;
import whom.desk.state.VariantsPane.Card;
import whom.template.Light;
import whom.template.difference.Line.Side;

/// The pages of all variants, over the three French: ana alone has three orders, Bo and dee have fewer; nobody of them is called Zoe.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class VariantsPageTest {
    @TempDir
    private Path folder;
    private Path template;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        Path shop = folder.resolve("shop");
        SixPeople.write(shop);
        template = shop.resolve("templates/thanks.liquid");
        Files.writeString(template,
                """
                        <style>@media (prefers-color-scheme: dark) { p { color: #fff } }</style>
                        {% if orders >= 3 %}<p>Thank you, {{ first_name }}</p>{% elsif first_name == 'Zoe' %}<p>Zoe</p>{% else %}<p>Come again</p>{% endif %}
                        <p>See you</p>""");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(shop));
        open(w -> !w.preview().variants().isEmpty());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenWorkspace open(Predicate<OpenWorkspace> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w));
        return ((Stage.Open) state.stage()).workspace();
    }

    private VariantsPane pane(Predicate<VariantsPane> fits) {
        return open(w -> fits.test(w.variants())).variants();
    }

    @Test
    void eachIsAsItsFirstPersonSeesItInTheLightThatIsLookedAt() {
        desk.send(new Intent.ShowVariants(true));
        VariantsPane all = pane(p -> p.open() && p.cards().size() == 3);
        assertThat(all.template()).isEqualTo("Thanks");
        assertThat(all.cards()).extracting(Card::variant, Card::people, Card::person).containsExactly(
                org.assertj.core.groups.Tuple.tuple("v1", 1L, "ana@example.com"), org.assertj.core.groups.Tuple.tuple("v2", 0L, null),
                org.assertj.core.groups.Tuple.tuple("v3", 2L, "Bo@example.com"));
        assertThat(all.cards().getFirst().html()).contains("Thank you, Ana").contains("(max-width: 0)");
        assertThat(all.cards().getFirst().subject()).isEqualTo("Hello Ana");
        assertThat(all.cards().get(1).html()).isNull();
        desk.send(new Intent.LookAt(PageLook.FIRST.with(Light.DARK)));
        assertThat(pane(p -> p.cards().getFirst().html().contains("(min-width: 0)")).cards()).hasSize(3);
    }

    @Test
    void twoAreHeldAgainstEachOtherAndFollowWhatIsSaved() throws Exception {
        desk.send(new Intent.ShowVariants(true));
        pane(p -> p.open() && p.cards().size() == 3);
        desk.send(new Intent.CompareVariants("v1", "v3"));
        VariantsPane two = pane(p -> p.versus() != null && !p.versus().source().isEmpty());
        assertThat(two.versus().source()).filteredOn(line -> line.side() != Side.BOTH)
                .extracting(line -> line.side() + " " + line.text().strip())
                .containsExactly("BEFORE <p>Thank you, Ana</p>", "AFTER <p>Come again</p>");
        Files.writeString(template, Files.readString(template).replace("Come again", "Come back"));
        pane(p -> p.versus() != null && p.versus().source().stream().anyMatch(line -> line.text().contains("Come back")));
        desk.send(new Intent.CompareVariants(null, null));
        assertThat(pane(p -> p.versus() == null).open()).isTrue();
    }

    @Test
    void anotherPageTakesItsPlaceAndAnotherTemplateItsPages() throws Exception {
        Files.writeString(template.resolveSibling("plain.liquid"), "<p>Hello</p>");
        open(w -> w.templates().size() == 2);
        desk.send(new Intent.ShowVariants(true));
        assertThat(open(w -> w.variants().open()).tab()).isEqualTo(Tab.PREVIEW);
        desk.send(new Intent.ChooseTemplate("plain"));
        assertThat(pane(p -> p.cards().size() == 1).cards().getFirst().html()).contains("<p>Hello</p>");
        desk.send(new Intent.ShowMatrix(true));
        assertThat(open(w -> w.matrix().open()).variants().open()).isFalse();
        desk.send(new Intent.ShowVariants(true));
        assertThat(open(w -> w.variants().open()).matrix().open()).isFalse();
        desk.send(new Intent.ChooseSegment("regulars"));
        open(w -> !w.variants().open() && w.draft().id().equals("regulars"));
    }
}
