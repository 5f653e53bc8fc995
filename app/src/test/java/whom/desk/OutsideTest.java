package whom.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static whom.desk.Watching.until;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.desk.settings.SettingsFile;
import whom.desk.state.DeskState;
import whom.desk.state.OpenWorkspace.Tab;
import whom.desk.state.PreviewPane;
import whom.desk.state.Stage;
import whom.resources.Words;
import whom.template.OwnEngines;
import whom.workspace.Samples;
import whom.workspace.Workspace;

/// What goes out of the program, and only when somebody says so.
@SuppressWarnings("NullAway") // what is missing fails the test that looks for it
class OutsideTest {
    private static final String DOT = "data:image/png;base64,AQID";

    private final List<String> fetched = new CopyOnWriteArrayList<>();
    private final List<URI> opened = new CopyOnWriteArrayList<>();
    @TempDir
    private Path folder;
    private Path shop;
    private Desk desk;

    @BeforeEach
    void open() throws Exception {
        shop = folder.resolve("shop");
        SixPeople.write(shop);
        Files.writeString(shop.resolve("templates/thanks.liquid"), "<p>{{ first_name }}</p><img src='https://pictures.example/a.png'>");
        desk = new Desk(new SettingsFile(folder.resolve("settings.json")), new Samples(null, folder.resolve("copies")),
                Words.of(Locale.ENGLISH), Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC), new OwnEngines(),
                new Outside(opened::add, address -> {
                    fetched.add(address);
                    return Optional.of(DOT);
                }));
        desk.send(new Intent.OpenWorkspace(shop));
        until(desk, state -> state.stage() instanceof Stage.Open(var w) && w.draft() != null && w.draft().tally().current());
        desk.send(new Intent.ChooseTab(Tab.PREVIEW));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void picturesAreFetchedFromTheMomentItIsSwitchedOnAndNoLongerWhenTakenBack() throws Exception {
        assertThat(pane(pane -> pane.page() != null).page().html()).doesNotContain("pictures.example", DOT);
        assertThat(fetched).isEmpty();

        desk.send(new Intent.LoadRemotePictures(true));
        assertThat(pane(pane -> pane.remotePictures() && pane.page() != null && pane.page().html().contains(DOT)).page().html())
                .doesNotContain("pictures.example");
        assertThat(fetched).containsExactly("https://pictures.example/a.png");
        assertThat(Workspace.open(shop).remotePictures()).isTrue();

        DeskState said = until(desk,
                state -> state.notice() != null && state.notice().text().startsWith("Pictures from the web are loaded"));
        desk.send(said.notice().action().intent());
        pane(pane -> !pane.remotePictures() && pane.page() != null && !pane.page().html().contains(DOT));
        assertThat(Workspace.open(shop).remotePictures()).isFalse();
    }

    @Test
    void aFolderThatWasHandedOnFetchesNothingElsewhere() throws Exception {
        Workspace.open(shop).fetchRemotePictures(true);
        Path copy = Files.createDirectories(folder.resolve("copy"));
        Files.copy(shop.resolve("workspace.json"), copy.resolve("workspace.json"));
        Files.createDirectories(copy.resolve(".whom"));
        Files.copy(shop.resolve(".whom/preview.json"), copy.resolve(".whom/preview.json"));

        assertThat(Workspace.open(shop).remotePictures()).isTrue();
        assertThat(Workspace.open(copy).remotePictures()).isFalse();
        Files.writeString(shop.resolve(".whom/preview.json"), "torn {");
        assertThat(Workspace.open(shop).remotePictures()).isFalse();
    }

    @Test
    void onlyAddressesOfTheWebAndOfMailReachTheBrowser() {
        desk.send(new Intent.OpenLink(URI.create("file:///etc/passwd")));
        until(desk, state -> state.notice() != null && state.notice().text().contains("file:///etc/passwd"));
        desk.send(new Intent.DismissNotice());
        until(desk, state -> state.notice() == null);
        desk.send(new Intent.OpenLink(URI.create("https://example.com/a")));
        desk.send(new Intent.OpenLink(URI.create("javascript:alert(1)")));
        until(desk, state -> state.notice() != null && state.notice().text().contains("javascript"));
        assertThat(opened).containsExactly(URI.create("https://example.com/a"));
    }

    @Test
    void valuesThatAreHtmlAreToldOfWithTheirPeople() throws Exception {
        desk.send(new Intent.CloseWorkspace());
        until(desk, state -> state.stage() instanceof Stage.Start);
        Files.writeString(shop.resolve("data/people.csv"),
                Files.readString(shop.resolve("data/people.csv")).replace(",Ana,", ",<b>Ana</b>,")
                        .replace(",Bo,", ",Bo & Co,"));
        Files.deleteIfExists(shop.resolve("profiles.db"));
        desk.send(new Intent.OpenWorkspace(shop));
        assertThat(pane(pane -> pane.hints().size() == 1).hints())
                .containsExactly("First name is printed as it is, and of 1 person it holds HTML: "
                        + "<b>Ana</b> of ana@example.com. The filter escape would print it as text.");
    }

    private PreviewPane pane(Predicate<PreviewPane> fits) {
        DeskState state = until(desk, s -> s.stage() instanceof Stage.Open(var w) && fits.test(w.preview()));
        return ((Stage.Open) state.stage()).workspace().preview();
    }
}
