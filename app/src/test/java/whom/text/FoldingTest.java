package whom.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {
    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9A-F]{4})");

    @ParameterizedTest
    @MethodSource
    void folds(List<String> row) {
        assertThat(Folding.fold(plain(row.get(0)))).isEqualTo(plain(row.get(1)));
    }

    static Stream<List<String>> folds() throws IOException {
        return Lines.of("/whom/text/folding.txt");
    }

    private static String plain(String written) {
        return UNIT.matcher(written).replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)));
    }
}
