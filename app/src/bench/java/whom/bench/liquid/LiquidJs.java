package whom.bench.liquid;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// LiquidJS in a process of Node.js.
record LiquidJs(Path folder) {
    private static final int MOST_SECONDS = 120;

    /// What one run printed.
    record Answer(String html, double renders, double parses) {}

    /// Takes LiquidJS from npm, unless it is there.
    static LiquidJs installed(Path folder, String version) throws IOException, InterruptedException {
        LiquidBench.write(folder.resolve("package.json"), "{\"private\":true,\"dependencies\":{\"liquidjs\":\"" + version + "\"}}\n");
        for (String name : List.of("liquidjs.mjs", "mail.liquid", "data.json")) {
            LiquidBench.write(folder.resolve(name), LiquidBench.resource(name));
        }
        if (!Files.isDirectory(folder.resolve("node_modules/liquidjs"))) {
            said(folder, List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"));
        }
        return new LiquidJs(folder);
    }

    Answer run(double seconds, int rounds) throws IOException, InterruptedException {
        String json = said(folder,
                List.of("node", "liquidjs.mjs", ".", "mail.liquid", "data.json", Double.toString(seconds), Integer.toString(rounds)));
        JsonNode answer = JsonMapper.builder().build().readTree(json);
        return new Answer(answer.path("html").asText(), answer.path("renders").path(0).asDouble(), answer.path("parses").path(0).asDouble());
    }

    private static String said(Path folder, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(command + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + " failed with " + process.exitValue() + "; Node.js 20 or later has to be installed");
        }
        return Files.readString(out, StandardCharsets.UTF_8);
    }
}
