package whom.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What files say, written by hand, in `text.txt` and `json.txt`: `=== case`, settings, the file (`⇥` a tab), `---`, what is read of it.
class ReadingCasesTest {
    private static final Pattern HEAD = Pattern.compile("(?m)^=== ");
    private static final Pattern SETTING = Pattern.compile("\\A(encoding|name): (.*)\n");

    @TempDir
    Path folder;

    record Case(String title, String name, Charset encoding, String given, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() {
        return Stream.of("text.txt", "json.txt").flatMap(ReadingCasesTest::of);
    }

    private static Stream<Case> of(String file) {
        try (InputStream in = Objects.requireNonNull(ReadingCasesTest.class.getResourceAsStream(file), file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return HEAD.splitAsStream(all).filter(part -> !part.isBlank()).map(ReadingCasesTest::one).toList().stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Case one(String written) {
        int line = written.indexOf('\n');
        int middle = written.indexOf("\n---\n");
        String given = written.substring(line + 1, middle + 1);
        String name = "table.csv";
        Charset encoding = StandardCharsets.UTF_8;
        for (Matcher setting = SETTING.matcher(given); setting.find(); setting = SETTING.matcher(given)) {
            switch (setting.group(1)) {
                case "name" -> name = setting.group(2);
                case "encoding" -> encoding = Charset.forName(setting.group(2));
                default -> {
                }
            }
            given = given.substring(setting.end());
        }
        return new Case(written.substring(0, line), name, encoding, given.replace('⇥', '\t'), written.substring(middle + 5));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsAsWritten(Case one) throws IOException {
        Path file = Files.write(folder.resolve(one.name()), bytes(one));
        assertThat(Shown.of(file)).isEqualTo(one.expected());
    }

    /// `%FF` stands for the byte that no UTF-8 has.
    private static byte[] bytes(Case one) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String[] pieces = one.given().split("%FF", -1);
        for (int i = 0; i < pieces.length; i++) {
            bytes.write(pieces[i].getBytes(one.encoding()));
            if (i + 1 < pieces.length) {
                bytes.write(0xff);
            }
        }
        return bytes.toByteArray();
    }
}
