package whom.desk.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import whom.resources.Words;

/// The words of both languages: none is missing, none is left over, and each can be filled in.
class TranslationTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_]+)*\\.?)\"");
    private static final Pattern ASKED = Pattern.compile("(?:look|words)\\.text\\(\\s*\"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    /// In these each language takes what it needs: a German sentence says the label of an event, an English one what people did.
    private static final List<String> OF_ONE_LANGUAGE = List.of("rule.clause.", "rule.window.", "rule.span.", "rule.label.");

    private static final Map<String, String> ENGLISH = words("words.properties");
    private static final Map<String, String> GERMAN = words("words_de.properties");

    private static Map<String, String> words(String file) {
        try (Reader in = new InputStreamReader(Objects.requireNonNull(Words.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words.stringPropertyNames().stream()
                    .collect(Collectors.toMap(key -> key, words::getProperty, (first, _) -> first, TreeMap::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void germanHasEveryWord() {
        String missing = ENGLISH.keySet().stream().filter(key -> !GERMAN.containsKey(key)).map(key -> key + "=" + ENGLISH.get(key))
                .collect(Collectors.joining("\n"));
        assertThat(missing).as("to be pasted into words_de.properties, and translated").isEmpty();
        assertThat(GERMAN.keySet()).as("keys that are in no other language").isSubsetOf(ENGLISH.keySet());
    }

    @Test
    void noSentenceIsLeftInEnglish() {
        assertThat(GERMAN.entrySet()).filteredOn(word -> word.getValue().equals(ENGLISH.get(word.getKey())))
                .filteredOn(word -> !word.getKey().startsWith("rule.format.") && !word.getKey().equals("window.pins.prompt"))
                .filteredOn(word -> word.getValue().replaceAll("\\{[^}]*}", "").matches(".*\\p{L}{2,}.*\\P{L}.*\\p{L}{2,}.*"))
                .isEmpty();
    }

    @Test
    void everyWordCanBeFilledIn() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            Words words = Words.of(locale);
            for (String key : ENGLISH.keySet()) {
                for (int number : new int[]{0, 1, 2, 1000}) {
                    Object[] arguments = Stream.generate(() -> number).limit(10).toArray();
                    assertThatCode(() -> words.text(key, arguments)).as(key).doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        for (String key : ENGLISH.keySet()) {
            if (OF_ONE_LANGUAGE.stream().noneMatch(key::startsWith)) {
                assertThat(arguments(GERMAN, key)).as(key).isEqualTo(arguments(ENGLISH, key));
            }
        }
    }

    private static Set<String> arguments(Map<String, String> words, String key) {
        return ARGUMENT.matcher(words.getOrDefault(key, "")).results().map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// A key stands in the source as a whole, or its beginning does, to which the name of a constant is added.
    @Test
    void theProgramAsksForEveryWord() throws IOException {
        Set<String> asked = found(LITERAL);
        assertThat(ENGLISH.keySet()).filteredOn(key -> !asked.contains(key) && beginnings(key).noneMatch(asked::contains)).isEmpty();
    }

    @Test
    void everyWordThatIsAskedForIsThere() throws IOException {
        assertThat(found(ASKED))
                .filteredOn(key -> !ENGLISH.containsKey(key) && ENGLISH.keySet().stream().noneMatch(word -> word.startsWith(key)))
                .isEmpty();
    }

    private static Stream<String> beginnings(String key) {
        return Stream.iterate(key.lastIndexOf('.'), dot -> dot > 0, dot -> key.lastIndexOf('.', dot - 1))
                .flatMap(dot -> Stream.of(key.substring(0, dot), key.substring(0, dot + 1)))
                .filter(beginning -> beginning.indexOf('.') > 0);
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/whom"))) {
            Set<String> literals = new TreeSet<>();
            for (Path file : files.filter(file -> file.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().map(result -> result.group(1)).forEach(literals::add);
            }
            return literals;
        }
    }

    @Test
    void countsInGermanAreGermanNumbers() {
        Words german = Words.of(Locale.GERMAN);
        assertThat(german.text("rule.count.atLeast", 1200)).isEqualTo("mindestens 1.200-mal");
        assertThat(german.text("window.leaving.segments", 1, "Stammkunden"))
                .isEqualTo("Das Segment Stammkunden braucht es und lässt sich dann nicht mehr zählen.");
        assertThat(new MessageFormat(GERMAN.get("rule.notice.zero"), Locale.GERMAN).format(new Object[]{"Land ist DE", 12_345}))
                .isEqualTo("0 übrig nach „Land ist DE“; ohne diese Zeile 12.345.");
    }
}
