package whom.clean;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whom.text.Folding;
import whom.text.NearMatch;

/// Domains of addresses, and the ones that somebody meant who mistyped. Remembers what it was asked, so that a million addresses cost as much as
/// their domains.
final class Domains {
    private static final int REMEMBERED = 10_000;

    /// Where most people have their address.
    private static final Set<String> USUAL = Set.of("gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk", "hotmail.fr",
            "hotmail.de", "hotmail.it", "hotmail.es", "outlook.com", "outlook.de", "outlook.fr", "yahoo.com", "yahoo.co.uk", "yahoo.fr",
            "yahoo.de", "yahoo.it", "yahoo.es", "yahoo.co.in", "yahoo.com.br", "icloud.com", "live.com", "live.de", "live.fr", "live.co.uk",
            "aol.com", "msn.com", "comcast.net", "verizon.net", "btinternet.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "web.de",
            "t-online.de", "freenet.de", "arcor.de", "bluewin.ch", "orange.fr", "wanadoo.fr", "free.fr", "laposte.net", "libero.it",
            "tiscali.it", "virgilio.it", "proton.me", "protonmail.com", "mail.ru", "yandex.ru", "ymail.com", "rocketmail.com", "mail.com",
            "email.com", "email.de", "fastmail.com", "posteo.de", "mailbox.org", "qq.com", "163.com", "126.com", "sky.com", "me.com");

    /// Those that are long and common enough for one slip to be told from another provider.
    private static final Set<String> OFTEN_MISTYPED = Set.of("gmail.com", "googlemail.com", "hotmail.com", "hotmail.fr", "hotmail.de",
            "outlook.com", "outlook.de", "yahoo.com", "icloud.com", "t-online.de", "freenet.de", "orange.fr", "wanadoo.fr", "laposte.net",
            "libero.it", "comcast.net", "verizon.net", "btinternet.com", "protonmail.com", "yahoo.co.uk", "hotmail.co.uk");

    /// Ends that no domain has.
    private static final Map<String, String> ENDS = Map.ofEntries(Map.entry("con", "com"), Map.entry("cmo", "com"), Map.entry("ocm", "com"),
            Map.entry("coom", "com"), Map.entry("comm", "com"), Map.entry("vom", "com"), Map.entry("xom", "com"), Map.entry("cpm", "com"),
            Map.entry("copm", "com"), Map.entry("nte", "net"), Map.entry("ent", "net"), Map.entry("nett", "net"), Map.entry("ogr", "org"),
            Map.entry("orgg", "org"), Map.entry("dee", "de"), Map.entry("frr", "fr"));

    private final Map<String, Optional<String>> asked = new LinkedHashMap<>();

    /// The domain that was most likely meant; none when this one looks well.
    Optional<String> meant(String domain) {
        Optional<String> known = asked.get(domain);
        if (known == null) {
            known = told(Folding.fold(domain));
            if (asked.size() >= REMEMBERED) {
                asked.clear();
            }
            asked.put(domain, known);
        }
        return known;
    }

    private static Optional<String> told(String domain) {
        if (USUAL.contains(domain)) {
            return Optional.empty();
        }
        int dot = domain.lastIndexOf('.');
        String end = ENDS.get(domain.substring(dot + 1));
        String mended = end == null ? domain : domain.substring(0, dot + 1) + end;
        if (USUAL.contains(mended)) {
            return Optional.of(mended);
        }
        Optional<String> near = OFTEN_MISTYPED.stream().filter(usual -> isOneSlipFrom(mended, usual)).sorted().findFirst();
        return near.isPresent() || end == null ? near : Optional.of(mended);
    }

    /// One slip, and the first letter is right, for those who get that wrong are seldom those who mistype.
    private static boolean isOneSlipFrom(String domain, String usual) {
        return domain.charAt(0) == usual.charAt(0) && Math.abs(domain.length() - usual.length()) <= 1
                && (NearMatch.slips(domain, usual) == 1 || (usual.equals("gmail.com") && isScrambled(domain, usual)));
    }

    private static boolean isScrambled(String domain, String usual) {
        return domain.length() == usual.length() && domain.endsWith(".com") && domain.chars().sorted().boxed().toList()
                .equals(usual.chars().sorted().boxed().toList());
    }
}
