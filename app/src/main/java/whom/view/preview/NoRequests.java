package whom.view.preview;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Stands where the program would ask which way a request goes, and lets none of a browser's requests go anywhere.
///
/// Whatever a page should still ask for after its cleaning and in spite of its policy ends here, before a name is looked up or a socket is opened. Plain
/// sockets, such as those that send a mail, ask under the scheme `socket` and go on as before.
final class NoRequests extends ProxySelector {
    private static final Set<String> REFUSED = Set.of("http", "https", "ftp", "ws", "wss");

    /// No program can listen at port 0.
    private static final InetSocketAddress NOWHERE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final @Nullable ProxySelector before;

    /// @param before answers for everything else, or null where nothing does
    NoRequests(@Nullable ProxySelector before) {
        this.before = before;
    }

    /// Puts it in its place for the whole program, once. To be called before the first page, because a browser asks once and keeps the answer.
    static synchronized void install() {
        ProxySelector there = ProxySelector.getDefault();
        if (!(there instanceof NoRequests)) {
            ProxySelector.setDefault(new NoRequests(there));
        }
    }

    /// A request is sent to where nobody listens, so that it fails at once and the page is drawn without it. A web socket would go on without a proxy, so it
    /// gets no answer at all; it is known by asking for a host alone.
    ///
    /// @throws IllegalArgumentException for a web socket
    @Override
    public List<Proxy> select(URI to) {
        String scheme = to.getScheme() == null ? "" : to.getScheme().toLowerCase(Locale.ROOT);
        if (!REFUSED.contains(scheme)) {
            return before == null ? List.of(Proxy.NO_PROXY) : before.select(to);
        }
        if (scheme.startsWith("ws") || to.getRawPath() == null || to.getRawPath().isEmpty()) {
            throw new IllegalArgumentException("Whom makes no request of a page");
        }
        return List.of(new Proxy(Proxy.Type.HTTP, NOWHERE));
    }

    @Override
    public void connectFailed(URI to, SocketAddress proxy, IOException why) {
        if (before != null && !proxy.equals(NOWHERE)) {
            before.connectFailed(to, proxy, why);
        }
    }
}
