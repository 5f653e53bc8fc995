package whom.template;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Fetches pictures over https for whoever switched that on: no cookies, no referrer, no other scheme on the way, and nothing that is no picture.
///
/// The page itself still asks for nothing: what is fetched here is put into it. Safe for several threads.
public final class HttpsPictures implements RemotePictures {
    private static final int MOST_BYTES = 5_000_000;
    private static final int MOST_ON_A_PAGE = 100;
    private static final int MOST_KEPT = 200;
    private static final Duration LONGEST = Duration.ofSeconds(8);
    private static final Duration LONGEST_PAGE = Duration.ofSeconds(20);

    private final Supplier<HttpClient> maker;
    private final Map<String, Optional<String>> kept = new ConcurrentHashMap<>();
    private @Nullable HttpClient client;

    /// @param maker makes what fetches, at the first picture; it must not follow from https to another scheme
    HttpsPictures(Supplier<HttpClient> maker) {
        this.maker = maker;
    }

    /// @param way through the proxies of this computer, or null for straight on
    public static HttpsPictures over(@Nullable ProxySelector way) {
        return new HttpsPictures(() -> HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(LONGEST)
                .proxy(way == null ? HttpClient.Builder.NO_PROXY : way).build());
    }

    @Override
    public RemotePictures ofOnePage() {
        long until = System.nanoTime() + LONGEST_PAGE.toNanos();
        int[] asked = {0};
        return address -> ++asked[0] > MOST_ON_A_PAGE || System.nanoTime() - until > 0 ? Optional.empty() : dataUrl(address);
    }

    @Override
    public Optional<String> dataUrl(String address) {
        Optional<URI> where = https(address);
        if (where.isEmpty()) {
            return Optional.empty();
        }
        String key = where.get().toString();
        Optional<String> known = kept.get(key);
        if (known != null) {
            return known;
        }
        Optional<String> fetched = fetch(where.get());
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        kept.put(key, fetched);
        return fetched;
    }

    private static Optional<URI> https(String address) {
        try {
            URI uri = new URI(address.strip().replace(" ", "%20"));
            return "https".equalsIgnoreCase(uri.getScheme()) && uri.getHost() != null && uri.getUserInfo() == null
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Optional<String> fetch(URI where) {
        HttpRequest request = HttpRequest.newBuilder(where).timeout(LONGEST).header("Accept", "image/*").header("User-Agent", "Whom")
                .build();
        try {
            HttpResponse<InputStream> response = client().send(request, BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    return Optional.empty();
                }
                byte[] bytes = body.readNBytes(MOST_BYTES + 1);
                return bytes.length > MOST_BYTES
                        ? Optional.empty()
                        : type(bytes).map(type -> "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
            }
        } catch (IOException e) {
            // A picture that cannot be had shows its alternative text, as it would in somebody's mailbox.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = maker.get();
            client = made;
        }
        return made;
    }

    /// What the bytes are, whatever the server says they are; a drawing in SVG is a page of its own and counts as none.
    private static Optional<String> type(byte[] bytes) {
        if (starts(bytes, 0, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (starts(bytes, 0, 0xff, 0xd8, 0xff)) {
            return Optional.of("image/jpeg");
        }
        if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
            return Optional.of("image/gif");
        }
        return starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P') ? Optional.of("image/webp") : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int at, int... with) {
        if (bytes.length < at + with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[at + i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
