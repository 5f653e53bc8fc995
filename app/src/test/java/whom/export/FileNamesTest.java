package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class FileNamesTest {
    static List<String> names() {
        return Resource.lines("names.txt");
    }

    @ParameterizedTest
    @MethodSource("names")
    void areSafeEverywhere(String line) {
        int bar = line.lastIndexOf('|');
        assertThat(FileNames.of(line.substring(0, bar), "braze", 1).base()).isEqualTo(line.substring(bar + 1));
    }

    @Test
    void groupsNeverShareAFile() {
        FileNames names = FileNames.of("lapsed", "braze", 1);
        assertThat(List.of("v1", "a/b", "A b", "..", "v1").stream().map(group -> names.upload(group, 1)).toList()).containsExactly(
                "lapsed-braze.v1.csv", "lapsed-braze.a-b.csv", "lapsed-braze.A-b_2.csv", "lapsed-braze.other.csv", "lapsed-braze.v1.csv");
        assertThat(names.upload("v1", 2)).isEqualTo("lapsed-braze.v1-part-2.csv");
    }

    @Test
    void stayShort() {
        assertThat(FileNames.of("🎉x".repeat(200), "braze", 12).upload("", 3)).hasSizeLessThan(120)
                .endsWith("-braze-12-part-3.csv");
        assertThat(FileNames.safe("é".repeat(101))).isEqualTo("é".repeat(50));
    }
}
