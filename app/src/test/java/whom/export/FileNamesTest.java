package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whom.export.preset.Preset;
import whom.export.preset.PresetShelf;
import whom.text.Refusal;

final class FileNamesTest {
    static List<String> names() {
        return Resource.lines("names.txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void areSafeEverywhere(String line) throws Exception {
        int bar = line.lastIndexOf('|');
        assertThat(FileNames.of(Path.of("out"), line.substring(0, bar), preset("braze"), 1).base()).isEqualTo(line.substring(bar + 1));
    }

    @Test
    void stayShort() throws Exception {
        assertThat(FileNames.of(Path.of("out"), "🎉x".repeat(200), preset("braze"), 12).upload(3).getFileName().toString())
                .hasSizeLessThan(120)
                .endsWith("-braze-12-part-3.csv");
        assertThat(FileNames.safe("é".repeat(101))).isEqualTo("é".repeat(50));
    }

    @Test
    void endAsTheirTypeDoesWhileCompanionsAreForPeople() throws Exception {
        FileNames names = FileNames.of(Path.of("out"), "vip", preset("spreadsheet"), 1);
        assertThat(names.upload(1)).hasFileName("vip-spreadsheet.xlsx");
        assertThat(names.companion(Receipt.Role.SUPPRESSED)).hasFileName("vip-spreadsheet-suppressed.csv");
        assertThat(FileNames.of(Path.of("out"), "vip", preset("jsonl"), 1).upload(2)).hasFileName("vip-jsonl-part-2.jsonl");
    }

    private static Preset preset(String id) throws Refusal {
        return PresetShelf.open(null).preset(id);
    }
}
