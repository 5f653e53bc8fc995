package whom.liquid.klaviyo;

import java.util.Map;

/// Tags and filters of Klaviyo, and of Django, that cannot be done here, each with the reason.
final class Refusals {
    private static final String CATALOG = "it asks Klaviyo's catalog while the mail is sent; write the product out, or take it from the event";
    private static final String OBJECTS = "it asks Klaviyo's custom objects while the mail is sent; put what you need into the profile";
    private static final String FILES = "Klaviyo has no files to bring in; paste the text here";
    private static final String PROJECT = "it belongs to websites made with Django, and Klaviyo does not have it; leave it out";
    private static final String NOT_BUILT = "it is not built here; write it without";

    static final Map<String, String> TAGS = Map.ofEntries(Map.entry("catalog", CATALOG), Map.entry("has_category", CATALOG),
            Map.entry("customobject", OBJECTS), Map.entry("customobjects", OBJECTS),
            Map.entry("barcode", "Klaviyo draws the picture while the mail is sent; put a picture here for the preview"),
            Map.entry("render_variable", "the preview text is kept beside the template; write it out here"),
            Map.entry("include", FILES), Map.entry("extends", FILES), Map.entry("block", FILES),
            Map.entry("load", "Klaviyo writes it itself; leave it out"), Map.entry("regroup", NOT_BUILT),
            Map.entry("ifchanged", "it remembers what the loop printed last, which is not built here; compare with {% if %}"),
            Map.entry("resetcycle", NOT_BUILT), Map.entry("lorem", "it prints words without meaning; write them out"),
            Map.entry("debug", PROJECT), Map.entry("csrf_token", PROJECT), Map.entry("url", PROJECT), Map.entry("static", PROJECT),
            Map.entry("trans", PROJECT), Map.entry("translate", PROJECT), Map.entry("blocktrans", PROJECT),
            Map.entry("blocktranslate", PROJECT), Map.entry("cache", PROJECT), Map.entry("language", PROJECT),
            Map.entry("localize", PROJECT), Map.entry("localtime", PROJECT), Map.entry("timezone", PROJECT));

    /// Tags that other languages have, or people believe in, and what Klaviyo has for them.
    static final Map<String, String> FOREIGN = Map.ofEntries(Map.entry("elsif", "write {% elif … %}"),
            Map.entry("elseif", "write {% elif … %}"), Map.entry("assign", "write {% with name=value %}…{% endwith %}"),
            Map.entry("capture", "write {% with name=value %}…{% endwith %}"), Map.entry("unless", "write {% if not … %}"),
            Map.entry("raw", "write {% verbatim %}…{% endverbatim %}"), Map.entry("case", "write {% if … %}{% elif … %}"),
            Map.entry("when", "write {% if … %}{% elif … %}"), Map.entry("render", FILES),
            Map.entry("unsubscribe_url", "write {% unsubscribe_link %}"),
            Map.entry("manage_preferences_url", "write {% manage_preferences_link %}"),
            Map.entry("web_view_url", "write {% web_view_link %}"));

    static final Map<String, String> FILTERS = Map.ofEntries(
            Map.entry("round", "Klaviyo's own example turns 5.05 into 6.0; write floatformat:0, ceil or floor"),
            Map.entry("weeks_since", "Klaviyo does not say how it rounds; put the number into the profile"),
            Map.entry("resplit", "it takes a regular expression of Python; write split"),
            Map.entry("random", "it picks anew for every mail, so that no preview could be right"),
            Map.entry("timesince", NOT_BUILT), Map.entry("timeuntil", NOT_BUILT), Map.entry("filesizeformat", NOT_BUILT),
            Map.entry("iriencode", "write urlencode"), Map.entry("json_script", PROJECT), Map.entry("pprint", PROJECT),
            Map.entry("length_is", "Django has given it up; write {% if list|length == 2 %}"), Map.entry("linenumbers", NOT_BUILT),
            Map.entry("unordered_list", "write a loop"), Map.entry("urlize", "write the link"), Map.entry("urlizetrunc", "write the link"),
            Map.entry("truncatechars_html", "write striptags|truncatechars"),
            Map.entry("truncatewords_html", "write striptags|truncatewords"), Map.entry("localize", PROJECT),
            Map.entry("unlocalize", PROJECT), Map.entry("localtime", PROJECT), Map.entry("utc", PROJECT), Map.entry("timezone", PROJECT));

    private Refusals() {
    }
}
