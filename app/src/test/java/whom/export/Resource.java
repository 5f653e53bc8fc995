package whom.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Files of this package's test resources.
final class Resource {
    private static final Pattern REPEATED = Pattern.compile("\\{(.)\\*(\\d+)}");

    private Resource() {
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Resource.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that are no comments.
    static List<String> lines(String name) {
        return text(name).lines().filter(line -> !line.startsWith("# ")).toList();
    }

    /// The text that a `.golden` file stands for.
    static String golden(String name) {
        return repeated(text("golden/" + name + ".golden").replace("\n", "").replace("\\r", "\r").replace("\\n", "\n"));
    }

    /// `{a*3}` is `aaa`.
    static String repeated(String text) {
        return REPEATED.matcher(text).replaceAll(m -> m.group(1).repeat(Integer.parseInt(m.group(2))));
    }
}
