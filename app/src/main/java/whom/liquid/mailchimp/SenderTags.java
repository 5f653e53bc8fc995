package whom.liquid.mailchimp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import whom.liquid.mailchimp.Known.Refused;
import whom.liquid.mailchimp.Known.StandIn;

/// The merge tags of Mailchimp's cheat sheet that only the sender can fill in: its links, its account, its shop, its feeds.
final class SenderTags {
    private static final String LINKS = """
            ARCHIVE = https://mailchimp.example/archive
            UNSUB = https://mailchimp.example/unsubscribe
            UPDATE_PROFILE = https://mailchimp.example/profile
            FORWARD = https://mailchimp.example/forward
            ABOUT_LIST = https://mailchimp.example/about
            LIST:SUBSCRIBE = https://mailchimp.example/subscribe
            LIST:URL = https://company.example
            LIST:ADDRESS_VCARD_HREF = https://mailchimp.example/vcard
            USER:URL = https://company.example
            TWITTER:PROFILEURL = https://twitter.example/company
            FACEBOOK:PROFILEURL = https://facebook.example/company
            INSTAGRAM:PROFILEURL = https://instagram.example/company
            """;
    private static final String TEXTS = """
            CAMPAIGN_UID = 0123456789
            EMAIL_UID = 0123456789
            UNIQID = 0123456789
            REWARDS = [referral badge]
            REWARDS_TEXT = [referral link]
            MC:SUBJECT = [subject]
            MC_SUBJECT = [subject]
            MC_PREVIEW_TEXT = [preview text]
            MC:TOC = [table of contents]
            MC:TOC_TEXT = [table of contents]
            MC:TRANSLATE = [links to translations]
            MC_TRANSLATE = [links to translations]
            MC:SHARE = [share buttons]
            ABUSE_EMAIL = contact@company.example
            LIST = [audience]
            LIST:NAME = [audience]
            LIST:UID = 0123456789
            LIST:COMPANY = [company]
            LIST:DESCRIPTION = [why you get this mail]
            LIST:EMAIL = contact@company.example
            LIST:PHONE = [phone]
            LIST:SUBSCRIBERS = 1000
            LIST:RECENT = [recent campaigns]
            LIST:ADDRESS = [company address]
            LIST:ADDRESSLINE = [company address]
            LIST:ADDRESS_HTML = [company address]
            LIST:ADDRESS_VCARD = [add us to your address book]
            LIST_ADDRESS_HTML = [company address]
            USER:COMPANY = [company]
            USER:NAME = [account owner]
            USER:FNAME = [account owner]
            USER:LNAME = [account owner]
            USER:EMAIL = contact@company.example
            USER:PHONE = [phone]
            USER:ADDRESS = [company address]
            USER:ADDRESS_HTML = [company address]
            USER_ADDRESS_HTML = [company address]
            AUTOMATION:TOTALEMAILS = 3
            AUTOMATION:CURRENT_EMAIL = 1
            AUTOMATION:NEXTEMAILDATE = [date of the next mail]
            AUTOMATION:PREVSUBJECT = [subject of the mail before]
            AUTOMATION:NEXTSUBJECT = [subject of the next mail]
            """;
    /// With anything behind their colon.
    private static final String FAMILIES = """
            UNSUB = https://mailchimp.example/unsubscribe
            PROMO_CODE = [promo code]
            TRANSLATE = [links to translations]
            RECENT = [recent campaigns]
            SHARE = [share buttons]
            TWITTER = [Twitter]
            FACEBOOK = [Facebook]
            INSTAGRAM = [Instagram]
            PINTEREST = [Pinterest]
            LINKEDIN = [LinkedIn]
            AUTOMATION = [automation]
            """;
    private static final String FEED = "Mailchimp fetches the feed while it sends; leave it out for the preview, or put the text of an article in its place";
    private static final String SHOP = "it comes from the shop that Mailchimp is connected to; leave it out for the preview, or put a product in its place";
    private static final String ANSWERS = "Mailchimp makes a link for each answer while it sends; leave it out for the preview";
    private static final Map<String, Refused> REFUSED = Map.ofEntries(Map.entry("RSSITEMS", new Refused(FEED, true)),
            Map.entry("RSSITEM", new Refused(FEED, false)),
            Map.entry("RSS", new Refused(FEED, false)),
            Map.entry("RSSFEED", new Refused(FEED, false)),
            Map.entry("FEED", new Refused(FEED, false)),
            Map.entry("FEEDBLOCK", new Refused(FEED, true)),
            Map.entry("FEEDITEMS", new Refused(FEED, true)),
            Map.entry("FEEDITEM", new Refused(FEED, false)),
            Map.entry("POLL", new Refused(ANSWERS, true)),
            Map.entry("SURVEY", new Refused(ANSWERS, true)),
            Map.entry("ABANDONED_CART", new Refused(SHOP, true)),
            Map.entry("CART", new Refused(SHOP, false)),
            Map.entry("PRODUCT", new Refused(SHOP, false)),
            Map.entry("PRODUCT_RECOMMENDATION", new Refused(SHOP, false)),
            Map.entry("PRODUCT_RECOMMENDATIONS", new Refused(SHOP, false)),
            Map.entry("ORDER", new Refused(SHOP, false)));
    /// Those that also stand without a colon; any other such word may be a field of the audience.
    private static final Set<String> REFUSED_ALONE = Set.of("RSSITEMS", "FEEDBLOCK", "FEEDITEMS", "POLL", "SURVEY", "ABANDONED_CART",
            "PRODUCT_RECOMMENDATION", "PRODUCT_RECOMMENDATIONS");
    /// Verbs of which every tag is known.
    private static final List<String> CLOSED = List.of("LIST", "USER", "MC");
    /// What people write for a tag that has another name.
    private static final Map<String, String> MISNAMED = Map.of("UNSUBSCRIBE", "UNSUB", "UNSUBSCRIBE_URL", "UNSUB", "UNSUB_LINK", "UNSUB",
            "ARCHIVE_URL", "ARCHIVE", "VIEW_IN_BROWSER", "ARCHIVE", "PREVIEW_TEXT", "MC_PREVIEW_TEXT", "SUBJECT", "MC:SUBJECT", "YEAR",
            "CURRENT_YEAR");

    private static final Map<String, Known> EXACT = table(LINKS + TEXTS);
    private static final Map<String, Known> BY_VERB = byVerb();

    private SenderTags() {
    }

    private static Map<String, Known> table(String lines) {
        Map<String, Known> table = new TreeMap<>();
        lines.lines().forEach(line -> {
            int equals = line.indexOf(" = ");
            table.put(line.substring(0, equals), new StandIn(line.substring(equals + 3)));
        });
        return table;
    }

    private static Map<String, Known> byVerb() {
        Map<String, Known> table = table(FAMILIES);
        table.putAll(REFUSED);
        return table;
    }

    /// What becomes of a tag, or null when it is none of the sender's.
    ///
    /// @param name in capitals, with all that stands behind a colon
    static @Nullable Known get(String name) {
        Known exact = EXACT.get(name);
        int colon = name.indexOf(':');
        if (exact != null) {
            return exact;
        }
        if (name.startsWith("LIST:RECENT") && name.substring("LIST:RECENT".length()).chars().allMatch(c -> c >= '0' && c <= '9')) {
            return EXACT.get("LIST:RECENT");
        }
        if (colon < 0) {
            return REFUSED_ALONE.contains(name) ? REFUSED.get(name) : null;
        }
        return BY_VERB.get(name.substring(0, colon));
    }

    /// Whether a name with this verb that is not known is a mistake.
    static boolean isClosed(String verb) {
        return CLOSED.contains(verb);
    }

    /// All words that may stand before a colon.
    static List<String> verbs() {
        List<String> verbs = new ArrayList<>(BY_VERB.keySet());
        verbs.addAll(CLOSED);
        return verbs;
    }

    /// All whole names of tags.
    static List<String> names() {
        return List.copyOf(EXACT.keySet());
    }

    /// The name that somebody has meant with one that is not Mailchimp's.
    static @Nullable String meant(String name) {
        return MISNAMED.get(name);
    }
}
