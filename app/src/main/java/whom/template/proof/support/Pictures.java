package whom.template.proof.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Of which format a picture is, by its address.
final class Pictures {
    private static final Pattern DATA = Pattern.compile("^data:([^;,]*)((?:;[^;,]*)*),", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXTENSION = Pattern.compile("\\.([a-z0-9]{2,5})$");
    private static final Map<String, String> SPELLINGS = Map.of("jpeg", "jpg", "pjpeg", "jpg", "jfif", "jpg", "tiff", "tif", "heif", "heic",
            "svg+xml", "svg",
            "vnd.microsoft.icon", "ico", "x-icon", "ico", "svgz", "svg", "x-ms-bmp", "bmp");

    private Pictures() {
    }

    /// The uses of an address: `image:png`, `image:base64`.
    static List<String> of(String address) {
        String written = address.strip();
        Matcher data = DATA.matcher(written.length() > 200 ? written.substring(0, 200) : written);
        if (data.find()) {
            String type = data.group(1).toLowerCase(Locale.ROOT);
            List<String> uses = new ArrayList<>();
            if (type.startsWith("image/") || type.startsWith("video/")) {
                uses.add(format(type.substring(type.indexOf('/') + 1)));
                if (data.group(2).toLowerCase(Locale.ROOT).contains(";base64")) {
                    uses.add("image:base64");
                }
            }
            return uses;
        }
        int end = written.indexOf('?') < 0 ? written.length() : written.indexOf('?');
        int hash = written.indexOf('#');
        String path = written.substring(0, hash >= 0 ? Math.min(hash, end) : end).toLowerCase(Locale.ROOT);
        Matcher extension = EXTENSION.matcher(path);
        return extension.find() ? List.of(format(extension.group(1))) : List.of();
    }

    /// The addresses of a `srcset`; a comma within one, as in `data:`, belongs to it.
    static List<String> ofSet(String srcset) {
        List<String> all = new ArrayList<>();
        for (String candidate : srcset.strip().split(",\\s+|(?<=\\d[wx])\\s*,", -1)) {
            String address = candidate.strip().split("\\s+", -1)[0];
            if (!address.isEmpty()) {
                all.add(address);
            }
        }
        return all;
    }

    private static String format(String name) {
        return "image:" + SPELLINGS.getOrDefault(name, name);
    }
}
