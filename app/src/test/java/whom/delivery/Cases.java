package whom.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// A case of a data file: `=== name`, what is given, `---`, and what has to come of it.
record Cases(String name, String given, String expected) {
    private static final Pattern HEAD = Pattern.compile("(?m)^=== ");

    static List<Cases> of(String file) {
        try (InputStream in = Objects.requireNonNull(Cases.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return HEAD.splitAsStream(all).filter(part -> !part.isBlank()).map(Cases::one).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Cases one(String written) {
        int line = written.indexOf('\n');
        int middle = written.indexOf("\n---\n");
        return new Cases(written.substring(0, line), written.substring(line + 1, middle), written.substring(middle + 5));
    }

    @Override
    public String toString() {
        return name;
    }
}
