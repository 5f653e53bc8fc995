package whom.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
        assertThat(FileNames.of(Path.of("out"), line.substring(0, bar), "braze", 1).base()).isEqualTo(line.substring(bar + 1));
    }

    @Test
    void stayShort() {
        assertThat(FileNames.of(Path.of("out"), "🎉x".repeat(200), "braze", 12).upload(3).getFileName().toString()).hasSizeLessThan(120)
                .endsWith("-braze-12-part-3.csv");
        assertThat(FileNames.safe("é".repeat(101))).isEqualTo("é".repeat(50));
    }
}
