package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.state.DeskState;
import whom.desk.state.MatrixPane;
import whom.desk.state.OpenWorkspace;
import whom.desk.state.Stage;

/// Who gets which variant, over the six people: French are ana, Bo and dee, regulars are ana and cy; ana alone has three orders.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class MatrixPageTest {
    @TempDir
    private Path folder;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        SixPeople.write(folder.resolve("shop"));
        Files.writeString(folder.resolve("shop/templates/thanks.liquid"),
                "{% if orders >= 3 %}Thanks, {{ first_name }}{% else %}Come again,\n {{ first_name }}{% endif %}");
        desk = SixPeople.desk(folder);
        desk.send(new Intent.OpenWorkspace(folder.resolve("shop")));
        until(desk, state -> state.stage() instanceof Stage.Open);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private OpenWorkspace workspace(Predicate<OpenWorkspace> fits) {
        return workspace(until(desk, state -> state.stage() instanceof Stage.Open && fits.test(workspace(state))));
    }

    private static OpenWorkspace workspace(DeskState state) {
        return ((Stage.Open) state.stage()).workspace();
    }

    private static boolean counted(OpenWorkspace open) {
        MatrixPane.Table table = open.matrix().table();
        return table != null && table.columns().size() == 2 && !open.matrix().counting();
    }

    @Test
    void withoutATemplateItIsSaidThatThereIsNone() throws Exception {
        Path bare = folder.resolve("bare");
        SixPeople.write(bare);
        try (var files = Files.list(bare.resolve("templates"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        desk.send(new Intent.OpenWorkspace(bare));
        until(desk, state -> state.stage() instanceof Stage.Open && workspace(state).facts().folder().equals(bare));
        for (Intent intent : List.of(new Intent.ShowMatrix(true), new Intent.ShowProof(true), new Intent.ShowVariants(true))) {
            desk.send(new Intent.DismissNotice());
            until(desk, state -> state.notice() == null);
            desk.send(intent);
            DeskState told = until(desk, state -> state.notice() != null);
            assertThat(told.notice().text()).startsWith("This workspace has no templates. Make one with the +");
            assertThat(workspace(told).matrix().open() || workspace(told).proof().open() || workspace(told).variants().open()).isFalse();
        }
    }

    @Test
    void countsEveryVariantInEverySegmentAndWhoGetsAGap() {
        desk.send(new Intent.ShowMatrix(true));
        MatrixPane.Table table = workspace(MatrixPageTest::counted).matrix().table();

        assertThat(table.columns()).containsExactly(new MatrixPane.Column("french", "French", 3),
                new MatrixPane.Column("regulars", "Regulars", 2));
        assertThat(table.rows()).containsExactly(new MatrixPane.Row("v1", List.of("orders >= 3"), 1, List.of(1L, 1L)),
                new MatrixPane.Row("v2", List.of("not (orders >= 3)"), 5, List.of(2L, 1L)));
        assertThat(table.people()).isEqualTo(6);
        // dee has no first name.
        assertThat(table.gaps()).containsExactly(new MatrixPane.GapItem("first_name", "line 2, column 5", 1, "dee@example.com"));
    }

    @Test
    void aNumberLeadsToTheMailOfTheFirstMemberOfThatSegment() {
        desk.send(new Intent.ShowMatrix(true));
        workspace(MatrixPageTest::counted);
        desk.send(new Intent.ShowMemberOf("v2", "regulars"));
        OpenWorkspace open = workspace(o -> o.preview().person() != null && o.preview().person().key().equals("cy@example.com"));

        assertThat(open.draft().id()).isEqualTo("regulars");
        assertThat(open.tab()).isEqualTo(OpenWorkspace.Tab.PREVIEW);
    }

    @Test
    void anotherPageTakesItsPlace() {
        desk.send(new Intent.ShowMatrix(true));
        workspace(MatrixPageTest::counted);
        desk.send(new Intent.ShowOverlap(true));
        assertThat(workspace(o -> o.insight().open()).matrix()).isEqualTo(MatrixPane.CLOSED);
        desk.send(new Intent.ShowMatrix(true));
        assertThat(workspace(o -> o.matrix().open()).insight().open()).isFalse();
        desk.send(new Intent.ChooseSegment("french"));
        assertThat(workspace(o -> !o.matrix().open()).draft().id()).isEqualTo("french");
    }
}
