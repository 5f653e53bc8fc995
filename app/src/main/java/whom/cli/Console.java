package whom.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.Locale;

/// Where a command reads and prints.
///
/// @param progressShown whether someone is watching the error stream, so that progress may be drawn there
public record Console(InputStream in, PrintStream out, PrintStream err, boolean progressShown) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// One line of the answer.
    void line(String text) {
        out.println(text);
    }

    /// One JSON object on a line.
    void json(JsonNode answer) {
        try {
            out.println(JSON.writeValueAsString(answer));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// What went wrong, as one line whatever it holds.
    void error(String message) {
        err.println("whom: " + message.lines().map(String::strip).reduce((a, b) -> a + " " + b).orElse("something went wrong"));
    }

    /// A line of progress that draws over itself, and is gone when the work is done.
    ProgressLine progress() {
        return new ProgressLine(progressShown ? err : null);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A whole number for people: `20,312`.
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

}
