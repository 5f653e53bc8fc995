package whom.view.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.moment.AsOf;
import whom.profile.Person;
import whom.profile.Schema;
import whom.template.Dialect;
import whom.template.Message;
import whom.template.OwnEngines;
import whom.template.Page;
import whom.template.Renderer;
import whom.template.Standing;
import whom.text.Refusal;

/// A page that wants to call home in every way we know of, drawn beside a server that writes down who calls.
class HostilePageTest {
    /// A server that the page calls; one for each test of the two, as players of sound and film go on calling for a while.
    private static final class Home implements AutoCloseable {
        final Queue<String> requests = new ConcurrentLinkedQueue<>();
        private final HttpServer server;

        Home() throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                requests.add(exchange.getRequestURI().getPath());
                exchange.sendResponseHeaders(404, -1);
                exchange.close();
            });
            server.start();
        }

        /// The page that calls this server.
        String page() throws IOException {
            try (InputStream page = Page.class.getResourceAsStream("hostile.html")) {
                assertThat(page).isNotNull();
                int port = server.getAddress().getPort();
                return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("HERE", "http://127.0.0.1:" + port).replace("PORT",
                        "" + port);
            }
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    @Test
    void asItIsThePageCallsHomeButAsAPreviewItDoesNot(@TempDir Path templates) throws IOException, Refusal {
        try (Home raw = new Home(); Home safe = new Home()) {
            FxCamera camera = new FxCamera();
            // Its refresh would lead the raw page away before everything else was asked for.
            camera.png(raw.page().replace("http-equiv=\"refresh\"", "name=\"refresh\""), 600, false);
            assertThat(raw.requests).as("the raw page must call home, or this test proves nothing").hasSizeGreaterThan(5);

            Renderer renderer = new Renderer(new OwnEngines(), templates, new Schema("email", List.of(), List.of(), List.of()),
                    new AsOf(Instant.EPOCH, ZoneOffset.UTC));
            Person person = new Person(1, "ana@example.com", Map.of(), List.of(), Map.of());
            Page page = renderer.render(new Message("hostile", "Hostile", Dialect.LIQUID, safe.page(), "", "", 600), person, Standing.NONE);
            camera.png(page.html(), 600, false);

            assertThat(page.html()).contains("Hello");
            assertThat(safe.requests).isEmpty();
        }
    }
}
