package whom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.IVersionProvider;

/// The version that the build wrote into the program.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("/whom/version.txt")) {
            String version = file == null ? "of an unknown version" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[]{"whom " + version};
        }
    }
}
