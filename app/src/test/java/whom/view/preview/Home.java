package whom.view.preview;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import whom.template.Page;

/// A server on this machine that hostile pages call; it writes down by which paths.
final class Home implements AutoCloseable {
    private final Set<String> calls = new TreeSet<>();
    private final HttpServer server;

    Home() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            synchronized (calls) {
                calls.add(exchange.getRequestURI().getPath());
                calls.notifyAll();
            }
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// The page that calls this server in every way we know of.
    String page() throws IOException {
        try (InputStream page = Page.class.getResourceAsStream("hostile.html")) {
            if (page == null) {
                throw new IOException("hostile.html is not there");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("HERE", address())
                    .replace("PORT", "" + server.getAddress().getPort());
        }
    }

    /// The different paths that were called until now.
    Set<String> calls() {
        synchronized (calls) {
            return new TreeSet<>(calls);
        }
    }

    /// Waits for these calls and for so many different ones, as long as it makes sense and at most so long.
    void await(Set<String> these, int different, BooleanSupplier sensible, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        synchronized (calls) {
            while ((calls.size() < different || !calls.containsAll(these)) && sensible.getAsBoolean() && System.nanoTime() < until) {
                calls.wait(200);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
