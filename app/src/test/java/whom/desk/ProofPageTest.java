package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.ProofPane;
import whom.desk.state.ProofPane.Item;
import whom.desk.state.ProofPane.Leads;
import whom.desk.state.Stage;
import whom.template.proof.Severity;

/// What is wrong with the mails of the six people: French are ana, Bo and dee, regulars are ana and cy; ana alone has three orders, dee has no first name.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class ProofPageTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        SixPeople.write(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/templates/thanks.liquid"), """
                <html lang="en"><head><title>Thanks</title></head><body style="border-radius: 4px">
                <p>Hello {{ first_name }}</p>
                {% if orders >= 3 %}<p><a href="#">Thanks</a></p>{% else %}<p><a href="http://shop.example/">Come again</a></p>{% endif %}
                <p><a href="{{ unsubscribe_url }}">Unsubscribe</a></p></body></html>""");
        Files.writeString(folder.resolve("shop/templates/thanks.json"),
                "{\"schema\": 1, \"name\": \"Thanks\", \"subject\": \"Hi\", \"preheader\": \"You\"}");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        until(desk, state -> state.stage() instanceof Stage.Open);
        desk.send(new Intent.ChooseTemplate("thanks"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenWorkspace workspace(Predicate<OpenWorkspace> fits) {
        return ((Stage.Open) until(desk, state -> state.stage() instanceof Stage.Open(OpenWorkspace open) && fits.test(open)).stage())
                .workspace();
    }

    /// All was looked at, with the segments counted.
    private static boolean looked(OpenWorkspace open) {
        return open.proof().open() && !open.proof().looking()
                && open.proof().items().stream().anyMatch(item -> item.leads() instanceof Leads.ToMail);
    }

    private static Item item(ProofPane pane, String part) {
        List<Item> fits = pane.items().stream().filter(item -> item.said().contains(part)).toList();
        assertThat(fits).as("%s in %s", part, pane.items()).hasSize(1);
        return fits.getFirst();
    }

    @Test
    void saysWhichVariantsAndHowManyPeopleGetWhat() {
        desk.send(new Intent.ShowProof(true));
        ProofPane pane = workspace(ProofPageTest::looked).proof();

        Item nowhere = item(pane, "#");
        assertThat(nowhere.severity()).isEqualTo(Severity.ERROR);
        assertThat(nowhere.variants()).containsExactly("v1");
        assertThat(nowhere.people()).isEqualTo(1);
        assertThat(nowhere.leads()).isEqualTo(new Leads.ToMail("v1", "french"));
        Item open = item(pane, "https");
        assertThat(open.variants()).containsExactly("v2");
        assertThat(open.people()).isEqualTo(5);
        Item gap = item(pane, "first_name");
        assertThat(gap.severity()).isEqualTo(Severity.WARNING);
        assertThat(gap.where()).isEqualTo("line 2, column 13");
        assertThat(gap.people()).isEqualTo(1);
        assertThat(gap.leads()).isEqualTo(new Leads.ToPerson("dee@example.com"));
        assertThat(pane.items().stream().map(Item::severity)).isSorted();
    }

    @Test
    void whatAClientLacksCountsAsSoonAsTheClientDoesAndIsKept() throws Exception {
        desk.send(new Intent.ChooseClients(Set.of()));
        desk.send(new Intent.ShowProof(true));
        assertThat(workspace(ProofPageTest::looked).proof().items()).noneMatch(item -> item.said().contains("border-radius"));
        desk.send(new Intent.ChooseClients(Set.of("outlook.windows")));
        Item lacks = item(
                workspace(open -> looked(open) && open.proof().items().stream().anyMatch(item -> item.said().contains("border-radius")))
                        .proof(),
                "border-radius");

        assertThat(lacks.said()).contains("Outlook (Windows)");
        assertThat(lacks.people()).isEqualTo(6);
        assertThat(Files.readString(folder.resolve("shop/workspace.json"))).contains("\"outlook.windows\"");
    }

    @Test
    void aFindingLeadsToTheMailOfSomebodyWhoGetsIt() {
        desk.send(new Intent.ShowProof(true));
        Leads.ToMail leads = (Leads.ToMail) item(workspace(ProofPageTest::looked).proof(), "https").leads();
        desk.send(new Intent.ShowMemberOf(leads.variant(), leads.segment()));

        assertThat(
                workspace(open -> open.preview().person() != null && open.preview().person().key().equals("Bo@example.com")).draft().id())
                .isEqualTo("french");
    }
}
