package whom.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Where a link of a page would lead; kept beside it in [#ATTRIBUTE], because the link itself leads nowhere.
public final class PageLink {
    /// Only a cleaned page has it, on links alone.
    public static final String ATTRIBUTE = "data-whom-link";

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final int LONGEST = 8_000;

    private PageLink() {
    }

    /// The address as something that may be handed to the system's browser after asking; nothing for other schemes and for what is no address.
    public static Optional<URI> of(String address) {
        String text = address.strip();
        if (text.length() > LONGEST || text.chars().anyMatch(c -> c < 0x20 || c == 0x7f)) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text.replace(" ", "%20"));
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean whole = scheme.equals("mailto") ? uri.isOpaque() : uri.getHost() != null;
            return SCHEMES.contains(scheme) && whole ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
