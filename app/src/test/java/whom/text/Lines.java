package whom.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Test cases as lines of a file: cells between `|`, lines that begin with `#` left out.
public final class Lines {
    private Lines() {
    }

    public static Stream<List<String>> of(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Stream.of(line.split("\\|", -1)).map(String::strip).toList()).toList().stream();
        }
    }
}
