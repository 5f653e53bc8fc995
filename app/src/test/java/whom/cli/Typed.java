package whom.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import whom.template.OwnEngines;

/// What came of a command that somebody typed.
record Typed(int code, String out, String err, List<String> windows) {
    static final String NO_DISPLAY = "There is no display";

    static Typed command(Object... words) {
        return run("", Optional.of(NO_DISPLAY), words);
    }

    static Typed atADisplay(Object... words) {
        return run("", Optional.empty(), words);
    }

    static Typed withInput(String input, Object... words) {
        return run(input, Optional.of(NO_DISPLAY), words);
    }

    private static Typed run(String input, Optional<String> noDisplay, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        List<String> windows = new ArrayList<>();
        Console console = new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);
        Rooms rooms = new Rooms(console, clock, new OwnEngines(), () -> (html, width, dark) -> dot(),
                workspace -> windows.add(String.valueOf(workspace)),
                () -> noDisplay);
        String[] arguments = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            arguments[i] = words[i].toString();
        }
        int code = new Commands(rooms).run(arguments);
        return new Typed(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), windows);
    }

    JsonNode json() {
        try {
            return JsonMapper.builder().build().readTree(out);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    List<String> lines() {
        return out.lines().toList();
    }

    private static byte[] dot() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
