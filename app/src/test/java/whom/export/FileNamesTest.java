package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

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
        assertThat(FileNames.of(line.substring(0, bar), preset("braze"), 1).base()).isEqualTo(line.substring(bar + 1));
    }

    @Test
    void groupsNeverShareAFile() throws Exception {
        FileNames names = FileNames.of("lapsed", preset("braze"), 1);
        assertThat(List.of("v1", "a/b", "A b", "..", "v1").stream().map(group -> names.upload(group, 1)).toList()).containsExactly(
                "lapsed-braze.v1.csv", "lapsed-braze.a-b.csv", "lapsed-braze.A-b_2.csv", "lapsed-braze.other.csv", "lapsed-braze.v1.csv");
        assertThat(names.upload("v1", 2)).isEqualTo("lapsed-braze.v1-part-2.csv");
    }

    @Test
    void stayShort() throws Exception {
        assertThat(FileNames.of("🎉x".repeat(200), preset("braze"), 12).upload("", 3)).hasSizeLessThan(120)
                .endsWith("-braze-12-part-3.csv");
        assertThat(FileNames.safe("é".repeat(101))).isEqualTo("é".repeat(50));
    }

    @Test
    void endAsTheirTypeDoesWhileCompanionsAreForPeople() throws Exception {
        FileNames names = FileNames.of("vip", preset("spreadsheet"), 1);
        assertThat(names.upload("", 1)).isEqualTo("vip-spreadsheet.xlsx");
        assertThat(names.companion(Receipt.Role.SUPPRESSED)).isEqualTo("vip-spreadsheet-suppressed.csv");
        assertThat(FileNames.of("vip", preset("jsonl"), 1).upload("", 2)).isEqualTo("vip-jsonl-part-2.jsonl");
    }

    private static Preset preset(String id) throws Refusal {
        return PresetShelf.open(null).preset(id);
    }
}
