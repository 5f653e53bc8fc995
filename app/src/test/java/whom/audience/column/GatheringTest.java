package whom.audience.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;
import whom.store.PropertyScanner;

/// What is read from a store, before it is laid out as files.
class GatheringTest {
    private static final EventKind BUY = new EventKind("buy", "Buy", "bought",
            List.of(new Property("n", "N", Kind.NUMBER), new Property("t", "T", Kind.TEXT)));

    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<Double> numbers(EventOrder order, Arena arena, List<Gathered> parts) {
        Column column = order.layout(arena, parts).column(Kind.NUMBER);
        List<Double> all = new ArrayList<>();
        try (Scratch unused = new Scratch(Path.of("unused"))) {
            GatheredNumbers back = new GatheredNumbers(unused);
            back.takeAll(column);
            for (int i = 0; i < back.rows(); i++) {
                all.add(back.value(i));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return all;
    }

    @Test
    void eventsStandByPersonThenTimeAndEqualTimesAsTheyCame() throws IOException {
        try (Arena arena = Arena.ofConfined(); Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            GatheredEvents first = new GatheredEvents(BUY, scratch);
            GatheredEvents second = new GatheredEvents(BUY, scratch);
            PropertyScanner scanner = new PropertyScanner();
            // Person 2 has forty, the last first, in pairs of equal times; person 1 three; person 3 none; person 4 forty in order.
            for (int i = 0; i < 40; i++) {
                first.add(2, 1_000L * ((39 - i) / 2), utf8("{\"n\":" + i + "}"), scanner);
            }
            second.add(1, 30, utf8("{\"n\":103}"), scanner);
            second.add(1, 10, utf8("{\"n\":101}"), scanner);
            second.add(1, 20, utf8("{\"n\":102}"), scanner);
            for (int i = 0; i < 40; i++) {
                second.add(4, i, utf8("{\"n\":" + (200 + i) + "}"), scanner);
            }
            EventOrder order = EventOrder.of(List.of(first, second), 4, arena);
            Column.Ints starts = order.starts(arena);
            assertThat(IntStream.rangeClosed(0, 5).map(i -> starts.cells().getAtIndex(java.lang.foreign.ValueLayout.JAVA_INT, i)))
                    .containsExactly(0, 0, 3, 43, 43, 83);
            Property n = BUY.properties().getFirst();
            List<Double> values = numbers(order, arena, List.of(first.values(n), second.values(n)));
            List<Double> wanted = new ArrayList<>(List.of(101.0, 102.0, 103.0));
            for (int pair = 19; pair >= 0; pair--) {
                // Of two at the same time the one that came first: 38 before 39, then 36 before 37.
                wanted.add(2.0 * pair);
                wanted.add(2.0 * pair + 1);
            }
            LongStream.range(200, 240).forEach(i -> wanted.add((double) i));
            assertThat(values).isEqualTo(wanted);
        }
    }

    @Test
    void aPropertyOfAnotherKindOrWithoutAValueIsMissing() throws IOException {
        try (Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            GatheredEvents events = new GatheredEvents(BUY, scratch);
            PropertyScanner scanner = new PropertyScanner();
            events.add(1, 1, utf8("{\"n\":\"7\",\"t\":7}"), scanner);
            events.add(1, 2, utf8("{\"t\":\"x\",\"other\":[1,2],\"n\":7.5}"), scanner);
            events.add(1, 3, utf8("{\"n\":1,\"n\":2}"), scanner);
            events.add(1, 4, utf8("{\"n\":true,\"t\":\" \"}"), scanner);
            events.add(1, 5, utf8(""), scanner);
            GatheredNumbers numbers = (GatheredNumbers) events.values(BUY.properties().get(0));
            GatheredTexts texts = (GatheredTexts) events.values(BUY.properties().get(1));

            assertThat(IntStream.range(0, 5).mapToObj(numbers::value)).containsExactly(Double.NaN, 7.5, 1.0, Double.NaN, Double.NaN);
            assertThat(texts.rows()).isEqualTo(5);
            assertThat(IntStream.range(0, 5).mapToObj(texts::code)).containsExactly(0, 1, 0, 0, 0);
        }
    }

    @Test
    void equalTextsHaveOneNumberHoweverLong() {
        TextSet texts = TextSet.distinct();
        String long16 = "sixteen letters!";
        List<String> words = List.of("a", "b", "abcdefgh", "abcdefgx", long16, long16 + "y", "xbcdefgh" + "12345678",
                "abcdefgh" + "12345679", "é");
        for (int i = 0; i < words.size(); i++) {
            assertThat(add(texts, words.get(i))).as(words.get(i)).isEqualTo(i + 1);
        }
        for (int i = 0; i < 5_000; i++) {
            assertThat(add(texts, "number " + i)).isEqualTo(words.size() + i + 1);
        }
        for (int i = 0; i < words.size(); i++) {
            assertThat(add(texts, words.get(i))).as(words.get(i)).isEqualTo(i + 1);
        }
        assertThat(add(texts, "")).isZero();
        assertThat(add(texts, "number 4999")).isEqualTo(words.size() + 5_000);
        assertThat(texts.size()).isEqualTo(words.size() + 5_000);
        assertThat(new String(texts.bytes(), texts.from(5), texts.to(5) - texts.from(5), StandardCharsets.UTF_8)).isEqualTo(long16);
    }

    @Test
    void textsThatAreHardlyEverEqualAreNoLongerCompared() {
        TextSet few = TextSet.mostlyDistinct();
        TextSet many = TextSet.mostlyDistinct();
        int enough = 1 << 16;
        for (int i = 0; i < enough; i++) {
            add(few, "text " + i);
            add(many, "text " + i);
            if (i % 10 == 0) {
                add(many, "text 0");
            }
        }
        assertThat(few.size()).isEqualTo(enough);
        assertThat(add(few, "text 5")).isEqualTo(enough + 1);
        assertThat(add(few, "text 5")).isEqualTo(enough + 2);
        assertThat(many.size()).isEqualTo(enough);
        assertThat(add(many, "text 5")).isEqualTo(6);
    }

    private static int add(TextSet texts, String text) {
        byte[] bytes = utf8("<" + text + ">");
        return texts.add(bytes, 1, bytes.length - 1);
    }

    @Test
    void progressIsToldNowAndThenAndNeverBeyondItsEnd() {
        List<String> heard = new ArrayList<>();
        Told told = new Told((stage, done, total) -> heard.add(stage + " " + done + " of " + total), 40_000);
        Told.Counter one = told.counter();
        Told.Counter other = told.counter();
        for (int i = 0; i < 20_000; i++) {
            one.row();
        }
        for (int i = 0; i < 33_000; i++) {
            other.row();
        }
        assertThat(heard).containsExactly("Preparing to count 16384 of 40000", "Preparing to count 32768 of 40000",
                "Preparing to count 40000 of 40000");
    }
}
