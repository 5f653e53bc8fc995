package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.profile.Value;

/// Each step on its own, by lines of a file; `␠` is a space at an end, `␉` a tab.
final class StepsTest {
    @TempDir
    Path folder;

    static List<String> lines() {
        return Resource.lines("steps.txt");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void doWhatTheFileSays(String line) throws Exception {
        String[] parts = line.split("\\|", -1);
        String pipe = Arrays.stream(parts[0].strip().split(">")).map(step -> "\"" + step + "\"").collect(Collectors.joining(","));
        Files.writeString(folder.resolve("one.json"), """
                { "extends": "csv", "id": "one", "columns": [ { "header": "x", "from": ["x"], "pipe": [%s] } ] }
                """.formatted(pipe));
        Preset preset = PresetShelf.open(folder).preset("one");
        Cell cell = new Formatting(preset, ZoneOffset.UTC).format(new Value.Text(read(parts[1])), preset.columns().getFirst().steps(),
                null);
        assertThat(cell.flaw() == null ? cell.text() : "!" + cell.flaw().word()).isEqualTo(read(parts[2]));
    }

    private static String read(String text) {
        return text.replace('␠', ' ').replace('␉', '\t');
    }
}
