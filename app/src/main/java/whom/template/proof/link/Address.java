package whom.template.proof.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a link in a finished page.
///
/// @param written without blanks around it
/// @param kind    where it leads
public record Address(String written, Kind kind) {
    /// Where a link leads.
    public enum Kind {
        /// Nowhere, as nothing is written.
        EMPTY,
        /// Nowhere: `#` alone.
        NOWHERE,
        /// To a place in the page.
        ANCHOR,
        /// To a script.
        SCRIPT,
        /// To a page that anybody on the way can read and change.
        HTTP,
        /// To a page.
        HTTPS,
        /// To a page of no server, or by no protocol: a mail has neither of its own.
        RELATIVE,
        /// Where the sender's tag leads that stands there.
        TAG,
        /// To something else: a mail, a telephone, an app.
        OTHER
    }

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][-+.a-zA-Z0-9]*):");
    private static final Pattern TAG = Pattern.compile("^(\\{[{%$]|\\*\\||%%|\\[\\[|<%|%[a-zA-Z_]+%|\\[[a-zA-Z_]+]|\\$\\{)");
    private static final Pattern HOST = Pattern.compile("^https?://(?:[^/?#@]*@)?([^/?#:]*)", Pattern.CASE_INSENSITIVE);
    /// What the template languages put where only the sender knows the address.
    private static final Set<String> STAND_INS = Set.of("unsubscribe", "subscribe", "opt-in", "preferences", "view-in-browser", "landing-page",
            "tracking-consent", "update-property");

    public static Address of(String href) {
        String written = href.strip();
        return new Address(written, kind(written));
    }

    private static Kind kind(String written) {
        if (written.isEmpty()) {
            return Kind.EMPTY;
        }
        if (written.startsWith("#")) {
            return written.length() == 1 ? Kind.NOWHERE : Kind.ANCHOR;
        }
        if (TAG.matcher(written).find()) {
            return Kind.TAG;
        }
        Matcher scheme = SCHEME.matcher(written);
        if (!scheme.find()) {
            return Kind.RELATIVE;
        }
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http" -> Kind.HTTP;
            case "https" -> Kind.HTTPS;
            case "javascript", "vbscript" -> Kind.SCRIPT;
            default -> Kind.OTHER;
        };
    }

    /// What follows the `#`, empty when there is none.
    public String fragment() {
        int sign = written.indexOf('#');
        return sign < 0 ? "" : written.substring(sign + 1);
    }

    /// Whether the address is there only until the sender puts the real one in its place.
    public boolean isStandIn() {
        return kind == Kind.ANCHOR && STAND_INS.contains(fragment());
    }

    public boolean isWeb() {
        return kind == Kind.HTTP || kind == Kind.HTTPS;
    }

    /// The server, in small letters; empty when there is none.
    public String host() {
        Matcher host = HOST.matcher(written);
        return host.find() ? host.group(1).toLowerCase(Locale.ROOT) : "";
    }

    /// What the address says to web statistics; a parameter without value says nothing.
    public Map<UtmParameter, String> utm() {
        Map<UtmParameter, String> all = new EnumMap<>(UtmParameter.class);
        for (String parameter : parameters()) {
            int equals = parameter.indexOf('=');
            if (equals > 0 && equals < parameter.length() - 1) {
                UtmParameter.of(parameter.substring(0, equals).toLowerCase(Locale.ROOT))
                        .ifPresent(name -> all.putIfAbsent(name, parameter.substring(equals + 1)));
            }
        }
        return all;
    }

    private List<String> parameters() {
        int hash = written.indexOf('#');
        String before = hash < 0 ? written : written.substring(0, hash);
        int mark = before.indexOf('?');
        return mark < 0 ? List.of() : new ArrayList<>(List.of(before.substring(mark + 1).split("&", -1)));
    }
}
