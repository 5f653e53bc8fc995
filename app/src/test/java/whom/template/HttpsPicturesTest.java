package whom.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures from a server on this machine, whose certificate only this test trusts.
class HttpsPicturesTest {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final String AS_DATA = "data:image/png;base64," + Base64.getEncoder().encodeToString(PNG);
    private static final Queue<String> ASKED = new ConcurrentLinkedQueue<>();

    @TempDir
    private static Path folder;
    private static HttpsServer secure;
    private static HttpServer plain;
    private static SSLContext keys;

    @BeforeAll
    static void serve() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process made = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-keyalg",
                "EC", "-alias", "a", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-storetype", "PKCS12", "-keystore",
                store.toString(), "-storepass", "secret").redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile()).start();
        assertThat(made.waitFor()).isZero();
        KeyStore read = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(store)) {
            read.load(in, "secret".toCharArray());
        }
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(read, "secret".toCharArray());
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(read);
        keys = SSLContext.getInstance("TLS");
        keys.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        secure = HttpsServer.create(here, 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(keys));
        plain = HttpServer.create(here, 0);
        for (HttpServer server : List.of(secure, plain)) {
            server.createContext("/", exchange -> {
                String path = exchange.getRequestURI().getPath();
                ASKED.add(path + exchange.getRequestHeaders().getOrDefault("Referer", List.of())
                        + exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
                Map<String, String> moved = Map.of("/moved.png", "/a.png", "/down.png",
                        "http://localhost:" + plain.getAddress().getPort() + "/plain.png");
                exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
                if (moved.containsKey(path)) {
                    exchange.getResponseHeaders().add("Location", moved.get(path));
                }
                byte[] body = switch (path) {
                    case "/page.png" -> "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
                    case "/big.png" -> java.util.Arrays.copyOf(PNG, 5_000_001);
                    default -> PNG;
                };
                exchange.sendResponseHeaders(moved.containsKey(path) ? 302 : path.equals("/none.png") ? 404 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }
    }

    @AfterAll
    static void end() {
        secure.stop(0);
        plain.stop(0);
    }

    private static HttpsPictures pictures() {
        return new HttpsPictures(() -> HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).sslContext(keys)
                .followRedirects(HttpClient.Redirect.NORMAL).build());
    }

    private static String at(String path) {
        return "https://localhost:" + secure.getAddress().getPort() + path;
    }

    @Test
    void aPictureIsFetchedOnceAndToldNothingOfThePageOrOfThoseBefore() {
        ASKED.clear();
        HttpsPictures pictures = pictures();

        assertThat(pictures.dataUrl(at("/a.png"))).contains(AS_DATA);
        assertThat(pictures.dataUrl(" " + at("/a.png"))).contains(AS_DATA);
        assertThat(pictures.dataUrl(at("/moved.png"))).contains(AS_DATA);
        assertThat(ASKED).containsExactly("/a.png[][]", "/moved.png[][]", "/a.png[][]");
    }

    @Test
    void whatIsNoPictureIsTooLargeOrLeadsToPlainHttpIsLeftOut() {
        ASKED.clear();
        HttpsPictures pictures = pictures();

        assertThat(List.of("/page.png", "/big.png", "/none.png", "/down.png"))
                .allSatisfy(path -> assertThat(pictures.dataUrl(at(path))).isEmpty());
        assertThat(ASKED).doesNotContain("/plain.png[][]");
    }

    @Test
    void onlyHttpsIsAskedAtAll() {
        ASKED.clear();
        HttpsPictures pictures = pictures();
        String http = "http://localhost:" + plain.getAddress().getPort() + "/a.png";

        assertThat(List.of(http, "//localhost/a.png", "/a.png", "ftp://localhost/a.png", "file:///a.png", "jar:" + at("/a.png") + "!/b",
                "https://me:secret@localhost:" + secure.getAddress().getPort() + "/a.png", "https://"))
                .allSatisfy(address -> assertThat(pictures.dataUrl(address)).isEmpty());
        assertThat(ASKED).isEmpty();
    }
}
