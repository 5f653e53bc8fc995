package whom.view.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.template.Dialect;
import whom.template.Light;
import whom.template.LookedPage;
import whom.template.Message;
import whom.template.OwnEngines;
import whom.template.Renderer;
import whom.template.Standing;
import whom.text.Refusal;

/// A page that wants to call home in every way we know of, drawn beside a server that writes down who calls.
class HostilePageTest {
    private static final Schema SCHEMA = new Schema("email", Stream.of("email", "logo", "bio")
            .map(name -> new Attribute(name, name, Kind.TEXT, Map.of())).toList(), List.of(), List.of());

    private static final Set<String> SURELY = Set.of("/pixel.gif", "/link.css", "/import.css", "/font.woff2", "/script.js", "/frame.html",
            "/value-style.png", "/value-html.png", "/xhr", "/srcset.png", "/poster.png", "/svg-image.png");

    @TempDir
    private Path templates;

    private final Renderer renderer = renderer();

    private Renderer renderer() {
        return new Renderer(new OwnEngines(), Path.of("nowhere"), SCHEMA, new AsOf(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Message message(Home home) throws IOException {
        return new Message("hostile", "Hostile", Dialect.LIQUID, home.page(), "", "", 600);
    }

    /// Somebody whose values call home, too.
    private static Person person(Home home) {
        return new Person(1, "ana@example.com", Map.of("logo", new Value.Text(home.address() + "/value-style.png"), "bio",
                new Value.Text("<img src='" + home.address() + "/value-html.png'>")), List.of(), Map.of());
    }

    /// In a process of its own, as nothing may stand in its way there.
    @Test
    void asItIsThePageCallsHome() throws Exception {
        try (Home home = new Home()) {
            Path page = Files.writeString(templates.resolve("raw.html"),
                    renderer.rendering(message(home), person(home), Standing.NONE).html());
            Process browser = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp",
                    System.getProperty("java.class.path"), RawBrowser.class.getName(), page.toString())
                    .redirectErrorStream(true).redirectOutput(templates.resolve("said.txt").toFile()).start();
            try {
                home.await(SURELY, 40, browser::isAlive, Duration.ofSeconds(60));
            } finally {
                browser.destroyForcibly().waitFor();
            }
            assertThat(home.calls()).as("the raw page must call home, or the other tests prove nothing").hasSizeGreaterThanOrEqualTo(40)
                    .containsAll(SURELY);
        }
    }

    @Test
    void asAPreviewItCallsNobody() throws IOException, Refusal {
        try (Home home = new Home()) {
            String page = renderer.render(message(home), person(home), Standing.NONE).html();
            new FxCamera().png(page, 600, false);

            assertThat(page).contains("Hello").doesNotContain("file:", "jar:", "<script", "http-equiv=\"refresh\"");
            assertThat(home.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void howeverItIsLookedAtItCallsNobody(Light light) throws IOException, Refusal {
        try (Home home = new Home()) {
            String page = LookedPage.of(renderer.render(message(home), person(home), Standing.NONE).html(), light, light == Light.DARK);
            new FxCamera().png(page, 600, false);

            assertThat(page).contains("Hello").doesNotContain("file:", "jar:", "<script", "http-equiv=\"refresh\"");
            assertThat(page.indexOf("Content-Security-Policy")).as("the policy is read before everything that could fetch").isPositive()
                    .isLessThan(page.indexOf("<style")).isLessThan(page.indexOf("<body"));
            assertThat(home.calls()).isEmpty();
        }
    }

    /// The last of the walls, alone: the page as it is with its scripts running.
    @Test
    void evenUncleanedAndWithItsScriptsItGetsNoRequestOut() throws Exception {
        try (Home home = new Home()) {
            // Its refresh would lead the page away before everything else was asked for. JavaFX has no native half for a web socket that fails, and its
            // error would come up in the tests after this one; sockets are looked at below.
            String raw = renderer.rendering(message(home), person(home), Standing.NONE).html()
                    .replace("http-equiv=\"refresh\"", "name=\"refresh\"").replace("new WebSocket(", "new Object(");
            CountDownLatch done = new CountDownLatch(1);
            FxPlatform.start();
            Platform.runLater(() -> {
                WebView view = SealedBrowser.make();
                view.getEngine().setJavaScriptEnabled(true);
                view.getEngine().titleProperty().subscribe(title -> {
                    if ("done".equals(title)) {
                        view.getScene().getWindow().hide();
                        done.countDown();
                    }
                });
                Stage stage = new Stage();
                stage.setScene(new Scene(view, 600, 800));
                stage.show();
                view.getEngine().loadContent(raw, "text/html");
            });

            assertThat(done.await(60, TimeUnit.SECONDS)).as("its scripts ran to their end").isTrue();
            assertThat(home.calls()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.com/", "HTTPS://example.com/a?b", "ftp://example.com/a"})
    void aRequestIsLedToWhereNobodyListens(String address) {
        assertThat(new NoRequests(null).select(URI.create(address))).extracting(Proxy::type, Proxy::address)
                .containsExactly(tuple(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ws://example.com/chat", "wss://example.com", "http://example.com", "https://example.com"})
    void aWebSocketWhichAsksForItsHostAloneGetsNoAnswer(String address) {
        assertThatThrownBy(() -> new NoRequests(null).select(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void plainSocketsGoOnWorking() throws IOException {
        NoRequests.install();
        assertThat(ProxySelector.getDefault().select(URI.create("socket://mail.example.com:25"))).containsExactly(Proxy.NO_PROXY);
        try (ServerSocket server = new ServerSocket(0);
                Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", server.getLocalPort()), 5_000);
            assertThat(socket.isConnected()).isTrue();
        }
    }
}
