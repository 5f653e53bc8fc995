package whom.template.proof.link;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Parameters to be put into addresses; those that are not named here stay as they are.
///
/// @param values none of them blank
public record Utm(Map<UtmParameter, String> values) {
    public Utm {
        if (values.values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A parameter without a value says nothing: " + values);
        }
        values = Map.copyOf(values);
    }

    /// The same for one variant, which web statistics then tell from the others.
    public Utm of(String variant) {
        Map<UtmParameter, String> more = new EnumMap<>(UtmParameter.class);
        more.putAll(values);
        more.put(UtmParameter.CONTENT, variant);
        return new Utm(more);
    }

    /// An address as it stands in an attribute, with the parameters put in, or the same text where that cannot be done for certain: the address is
    /// nothing but a tag, or a tag decides where its query begins.
    ///
    /// @param href as written, with its entities and the tags of its template language
    String in(String href) {
        Opaque opaque = new Opaque(href);
        int tag = href.indexOf("{%");
        int hash = opaque.indexOf(href, '#', 0);
        int query = opaque.indexOf(href.substring(0, hash < 0 ? href.length() : hash), '?', 0);
        if (tag >= 0 && (query > tag || hash > tag)) {
            return href;
        }
        int end = hash < 0 ? href.stripTrailing().length() : hash;
        String page = href.substring(0, query < 0 ? end : query);
        if (query < 0 && Opaque.isAll(page)) {
            return href;
        }
        String after = href.substring(end);
        String changed = parameters(query < 0 ? "" : href.substring(query + 1, end));
        return page + "?" + changed + after;
    }

    private String parameters(String query) {
        Set<UtmParameter> missing = EnumSet.noneOf(UtmParameter.class);
        missing.addAll(values.keySet());
        StringBuilder changed = new StringBuilder();
        for (String piece : pieces(query)) {
            int start = separator(piece);
            int equals = piece.indexOf('=', start);
            String key = equals < 0 ? piece.substring(start) : piece.substring(start, equals);
            UtmParameter known = UtmParameter.of(key.toLowerCase(Locale.ROOT)).filter(values::containsKey).orElse(null);
            if (known == null) {
                changed.append(piece);
            } else {
                missing.remove(known);
                changed.append(piece, 0, start).append(key).append('=').append(encoded(known));
            }
        }
        for (UtmParameter one : missing) {
            boolean first = changed.isEmpty() || changed.toString().endsWith("&amp;") || changed.charAt(changed.length() - 1) == '&';
            changed.append(first ? "" : "&amp;").append(one.key()).append('=').append(encoded(one));
        }
        return changed.toString();
    }

    /// The parameters, each with the sign before it, so that together they are the text they were.
    private static List<String> pieces(String query) {
        List<String> pieces = new ArrayList<>();
        Opaque opaque = new Opaque(query);
        int start = 0;
        int at = opaque.indexOf(query, '&', 0);
        while (at >= 0) {
            if (at > start) {
                pieces.add(query.substring(start, at));
            }
            start = at;
            at = opaque.indexOf(query, '&', at + 1);
        }
        if (start < query.length()) {
            pieces.add(query.substring(start));
        }
        return pieces;
    }

    private static int separator(String piece) {
        return piece.startsWith("&amp;") ? 5 : piece.startsWith("&") ? 1 : 0;
    }

    private String encoded(UtmParameter parameter) {
        return URLEncoder.encode(values.getOrDefault(parameter, ""), StandardCharsets.UTF_8).replace("+", "%20");
    }
}
