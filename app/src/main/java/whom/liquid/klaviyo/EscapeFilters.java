package whom.liquid.klaviyo;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whom.liquid.filter.FilterEntry;

/// Filters for HTML, addresses, and texts that machines read.
final class EscapeFilters {
    /// What a filter is called where `autoescape` is off, if that makes a difference to it.
    static final String AS_IS = " as it is";
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]*>|<![^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&amp;(#\\d+|#[xX][0-9a-fA-F]+|\\w+);");

    static final List<FilterEntry> ALL = List.of(
            Entries.of("escape", 0, 0, (input, a) -> new SafeText(Printed.inPage(input, a.mostCharacters()))),
            Entries.text("force_escape", 0, 0, (text, a) -> new SafeText(Printed.escaped(text))),
            Entries.text("escape_once", 0, 0, (text, a) -> new SafeText(ENTITY.matcher(Printed.escaped(text)).replaceAll("&$1;"))),
            Entries.text("safe", 0, 0, (text, a) -> new SafeText(text)),
            Entries.of("safeseq", 0, 0,
                    (input, a) -> input instanceof List<?> list
                            ? list.stream().map(item -> new SafeText(Printed.text(item, a.mostCharacters()))).toList()
                            : input),
            Entries.keeping("striptags", 0, 0, (text, a) -> withoutTags(text)),
            Entries.keeping("strip_html", 0, 0, (text, a) -> withoutTags(text)),
            lines("linebreaksbr", true), lines("newline_to_br", true), lines("linebreaks", false),
            Entries.text("linebreaksbr" + AS_IS, 0, 0, (text, a) -> new SafeText(breaks(text))),
            Entries.text("newline_to_br" + AS_IS, 0, 0, (text, a) -> new SafeText(breaks(text))),
            Entries.text("linebreaks" + AS_IS, 0, 0, (text, a) -> new SafeText(paragraphs(text))),
            Entries.keeping("addslashes", 0, 0,
                    (text, a) -> text.replace("\\", "\\\\").replace("\"", "\\\"").replace("'", "\\'")),
            Entries.text("escapejs", 0, 0, (text, a) -> new SafeText(inScript(text))),
            Entries.text("urlencode", 0, 1, (text, a) -> encoded(text, a.has(0) ? Printed.text(a.at(0), 100) : "/", false)),
            Entries.text("urlencodeplus", 0, 0, (text, a) -> encoded(text, "", true)),
            Entries.text("urldecode", 0, 0, (text, a) -> decoded(text, false)),
            Entries.text("urldecodeplus", 0, 0, (text, a) -> decoded(text, true)),
            Entries.text("base64_encode", 0, 0, (text, a) -> Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
            Entries.text("base64_url_safe_encode", 0, 0,
                    (text, a) -> Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))),
            Entries.text("base64_decode", 0, 0, (text, a) -> fromBase64(Base64.getDecoder(), text)),
            Entries.text("base64_url_safe_decode", 0, 0, (text, a) -> fromBase64(Base64.getUrlDecoder(), text)),
            Entries.text("md5_hash", 0, 0, (text, a) -> hash("MD5", text)), Entries.text("sha_1", 0, 0, (text, a) -> hash("SHA-1", text)),
            Entries.text("sha_256", 0, 0, (text, a) -> hash("SHA-256", text)),
            Entries.text("httpize", 0, 0, (text, a) -> text.isEmpty() || hasScheme(text) ? text : "http://" + text),
            Entries.text("httpsize", 0, 0, (text, a) -> text.isEmpty() || text.startsWith("https://") ? text : "https://" + bare(text)),
            Entries.text("trim_slash", 0, 0, (text, a) -> text.endsWith("/") ? text.substring(0, text.length() - 1) : text));

    private EscapeFilters() {
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        int end = 0;
        for (int at = text.indexOf("<!--"); at >= 0 && end >= 0; at = text.indexOf("<!--", from)) {
            end = text.indexOf("-->", at + 4);
            out.append(text, from, end < 0 ? text.length() : at);
            from = end < 0 ? text.length() : end + 3;
        }
        return TAG.matcher(out.append(text, from, text.length())).replaceAll("");
    }

    private static FilterEntry lines(String name, boolean breaks) {
        return Entries.of(name, 0, 0, (input, a) -> {
            String text = Printed.inPage(input, a.mostCharacters());
            return new SafeText(breaks ? breaks(text) : paragraphs(text));
        });
    }

    private static String oneKindOfLine(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String breaks(String text) {
        return oneKindOfLine(text).replace("\n", "<br>");
    }

    /// An empty line is between paragraphs.
    private static String paragraphs(String text) {
        return List.of(oneKindOfLine(text).split("\n{2,}", -1)).stream().map(part -> "<p>" + part.replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining("\n\n"));
    }

    /// What could end a text in a script, or start a tag, by its number.
    private static String inScript(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean written = c < ' ' || "\\'\"><&=-;`\u2028\u2029".indexOf(c) >= 0;
            out.append(written ? String.format(Locale.ROOT, "\\u%04X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static String encoded(String text, String left, boolean plus) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || "_.-~".indexOf(c) >= 0 || (c < 128 && left.indexOf(c) >= 0)) {
                out.append(c);
            } else if (plus && c == ' ') {
                out.append('+');
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return out.toString();
    }

    /// A `%` that no two digits follow stays as it is.
    private static String decoded(String text, boolean plus) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '%' && i + 2 < bytes.length && HexFormat.isHexDigit(bytes[i + 1]) && HexFormat.isHexDigit(bytes[i + 2])) {
                out.write(HexFormat.fromHexDigit(bytes[i + 1]) * 16 + HexFormat.fromHexDigit(bytes[i + 2]));
                i += 2;
            } else {
                out.write(plus && bytes[i] == '+' ? ' ' : bytes[i]);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Object fromBase64(Base64.Decoder decoder, String text) {
        try {
            return new String(decoder.decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new Failed("this is no Base64");
        }
    }

    private static String hash(String algorithm, String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean hasScheme(String text) {
        return text.startsWith("http://") || text.startsWith("https://");
    }

    private static String bare(String text) {
        return text.startsWith("http://") ? text.substring("http://".length()) : text;
    }
}
