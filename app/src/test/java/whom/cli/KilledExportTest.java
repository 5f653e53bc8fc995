package whom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An export by a process of its own that is stopped in the middle, in one way or another.
class KilledExportTest {
    private static final int PEOPLE = 20_000;
    private static final String NOTE = "A note, by which the row gets longer; ".repeat(6);

    @TempDir
    Path home = Path.of("");

    private Path shop = home;
    private Path out = home;

    @BeforeEach
    void fill() throws IOException {
        shop = home.resolve("shop");
        out = home.resolve("out");
        Path file = home.resolve("many.csv");
        try (BufferedWriter to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            to.write("email,note,consent.email\n");
            for (int i = 0; i < PEOPLE; i++) {
                to.write("person." + i + "@shop.example,\"" + NOTE + i + "\",true\n");
            }
        }
        assertThat(Typed.command("new", shop).code()).isZero();
        assertThat(Typed.command("import", shop, file).code()).isZero();
    }

    private List<String> command(String... before) {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-Xmx256m", "-classpath", System.getProperty("java.class.path"), "whom.Main", "export", shop.toString(), "--rule",
                "ALL ()", "--for", "mailchimp", "--columns", "note", "--out", out.toString()));
        return command;
    }

    private Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(home.resolve("said.txt").toFile()).start();
    }

    private List<String> left() throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(out)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void killedInTheMiddleItLeavesNothingThatLooksFinished() throws Exception {
        Process process = start(command());
        Path under = out.resolve(".rule-mailchimp.exporting");
        while (process.isAlive() && size(under) < 100_000) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        Assumptions.assumeFalse(Files.exists(out.resolve("rule-mailchimp.receipt.json")), "it was faster than the kill");
        assertThat(left()).containsExactly(".rule-mailchimp.exporting");
        assertThat(Typed.command("exports", shop).out()).contains("Nothing has been exported");

        assertThat(Typed.command("export", shop, "--rule", "ALL ()", "--for", "mailchimp", "--out", out).code()).isZero();
        assertThat(left()).containsExactly("rule-mailchimp.csv", "rule-mailchimp.receipt.json");
    }

    @Test
    void aDiskThatTakesNoMoreLeavesNothingAndIsSaid() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/bash")));
        // A file may grow to 3,000 blocks of 1,024 bytes, which is enough to open the store; the upload needs more.
        List<String> command = command("/bin/bash", "-c", "ulimit -f 3000; exec \"$0\" \"$@\"");
        assertThat(start(command).waitFor()).isEqualTo(2);
        assertThat(Files.readString(home.resolve("said.txt"))).contains("could not be written into " + out, "Nothing was left there")
                .doesNotContain("\tat ");
        assertThat(left()).isEmpty();
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            long size = 0;
            for (Path file : files.toList()) {
                size += Files.size(file);
            }
            return size;
        } catch (NoSuchFileException _) {
            return 0;
        }
    }
}
