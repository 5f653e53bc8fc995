package whom.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import whom.text.Refusal;

/// Programs of this computer, which have two minutes: a keyring may ask somebody to unlock it.
final class SystemTool implements Keyring.Tool {
    private static final int MOST_SECONDS = 120;

    @Override
    public Optional<Keyring.Ended> run(List<String> command, Map<String, String> environment, String input) throws Refusal {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException notHere) {
            return Optional.empty();
        }
        try {
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new Refusal(command.getFirst() + " did not end within " + MOST_SECONDS + " seconds; unlock the keyring first");
            }
            return Optional.of(new Keyring.Ended(process.exitValue(),
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new Refusal(command.getFirst() + " broke off (" + broken.getMessage() + ")", broken);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Refusal(command.getFirst() + " was given up", e);
        }
    }
}
