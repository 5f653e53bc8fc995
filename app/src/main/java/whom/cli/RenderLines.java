package whom.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Optional;
import whom.liquid.Engine;
import whom.liquid.LiquidProblem;
import whom.liquid.Rendering;
import whom.text.Refusal;

/// `whom render --stdin`: one JSON line in, one out, until the input ends.
record RenderLines(Rooms rooms, Engine liquid) {
    int run() throws Refusal {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(rooms.console().in(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    rooms.console().json(answer(line));
                }
            }
            return Commands.OK;
        } catch (IOException broken) {
            throw new Refusal("the input cannot be read (" + broken.getMessage() + ")", broken);
        }
    }

    private ObjectNode answer(String line) {
        try {
            JsonNode asked = JsonText.read("input line", line);
            if (!asked.path("template").isTextual()) {
                return Console.object().put("error", "\"template\" is missing, or is no text");
            }
            JsonNode partials = asked.path("templates");
            ObjectNode noData = Console.object();
            Rendering rendering = liquid
                    .parse(asked.path("template").asText(),
                            name -> partials.path(name).isTextual() ? Optional.of(partials.path(name).asText()) : Optional.empty())
                    .render(JsonText.data("data", asked.hasNonNull("data") ? asked.path("data") : noData),
                            ZonedDateTime.now(rooms.clock()));
            if (!rendering.problems().isEmpty()) {
                return error(LiquidProblem.of(rendering.problems())).put("html", rendering.html());
            }
            ObjectNode answer = Console.object().put("html", rendering.html());
            return rendering.notSent() == null ? answer : answer.put("not_sent", rendering.notSent());
        } catch (Refusal refusal) {
            return Console.object().put("error", refusal.getMessage());
        } catch (LiquidProblem problem) {
            return error(problem);
        }
    }

    /// The first problem, and the others below `further`.
    private static ObjectNode error(LiquidProblem problem) {
        ObjectNode error = Console.object().put("error", problem.getMessage());
        if (problem.partial() != null) {
            error.put("partial", problem.partial());
        }
        if (problem.place() != null) {
            error.put("line", problem.place().line()).put("column", problem.place().column());
        }
        if (!problem.further().isEmpty()) {
            ArrayNode further = error.putArray("further");
            problem.further().forEach(other -> further.add(error(other)));
        }
        return error;
    }
}
