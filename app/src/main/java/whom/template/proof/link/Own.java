package whom.template.proof.link;

import java.util.Set;

/// Which servers are the sender's own.
///
/// @param domains of the sender, with all that lies below them; when empty, every server but the well-known others
public record Own(Set<String> domains) {
    private static final Set<String> OTHERS = Set.of("facebook.com", "fb.com", "instagram.com", "x.com", "twitter.com", "linkedin.com",
            "xing.com",
            "youtube.com", "youtu.be", "vimeo.com", "tiktok.com", "pinterest.com", "threads.net", "bsky.app", "snapchat.com",
            "whatsapp.com", "wa.me",
            "t.me", "apps.apple.com", "play.google.com", "maps.google.com", "google.com", "goo.gl", "w3.org", "mailchimp.example");

    public Own {
        domains = Set.copyOf(domains);
    }

    public boolean holds(String host) {
        return !host.isEmpty() && (domains.isEmpty() ? !isWithin(OTHERS, host) : isWithin(domains, host));
    }

    private static boolean isWithin(Set<String> domains, String host) {
        String rest = host;
        while (!domains.contains(rest)) {
            int dot = rest.indexOf('.');
            if (dot < 0) {
                return false;
            }
            rest = rest.substring(dot + 1);
        }
        return true;
    }
}
