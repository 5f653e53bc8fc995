package whom.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Scanner;
import whom.text.Refusal;

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

    /// What somebody types without its being seen; where nobody is at a terminal, the next line of the input.
    ///
    /// @throws Refusal when there is nothing
    @SuppressWarnings("SystemConsoleNull") // it does return null where nobody is at a terminal: the JDK asks for one of its own only when told to
    String secret(String asked) throws Refusal {
        java.io.Console terminal = System.console();
        if (terminal != null && terminal.isTerminal() && progressShown) {
            char[] typed = terminal.readPassword("%s: ", asked);
            if (typed != null && typed.length > 0) {
                return new String(typed);
            }
        } else {
            Scanner lines = new Scanner(in, StandardCharsets.UTF_8);
            if (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (!line.isEmpty()) {
                    return line;
                }
            }
        }
        throw new Refusal(asked + ": nothing was typed; type it, or hand it over as the first line of the input");
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /// A whole number for people: `20,312`.
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

}
