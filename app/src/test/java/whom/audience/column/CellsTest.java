package whom.audience.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whom.profile.Attribute;
import whom.profile.EventKind;
import whom.profile.Kind;
import whom.profile.Property;

/// What stands in the cells of columns, value by value, worked out by hand.
class CellsTest {
    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {"'',true", "' ',true", "'\t ',true", "'\u2003',true", "a,false",
        "' a',false",
        "'a ',false", "é,false"})
    void whiteSpaceAloneIsNothing(String text, boolean blank) {
        byte[] within = utf8("xx" + text + "yy");

        assertThat(Blank.is(within, 2, within.length - 2)).isEqualTo(blank);
    }

    @Test
    void aDictionaryOf256LiesInBytes() {
        try (Arena arena = Arena.ofConfined()) {
            assertThat(Codes.areBytes(256)).isTrue();
            assertThat(Codes.areBytes(257)).isFalse();
            assertThat(Codes.allocate(arena, 10, 256).byteSize()).isEqualTo(10);
            assertThat(Codes.allocate(arena, 10, 257).byteSize()).isEqualTo(40);
            MemorySegment bytes = Codes.allocate(arena, 3, 256);
            Codes.set(bytes, 1, 255, 256);
            assertThat(Codes.get(bytes, 1, 256)).isEqualTo(255);
            assertThat(Codes.get(bytes, 2, 256)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"3,0,0", "-3,0,0", "1.5,0,1", "1.5,2,2", "0.25,0,2", "0.0001,0,4", "0.00001,0,-1", "0.1,0,1", "0.30000000000000004,0,-1",
        "2147483647,0,0",
        "-2147483647,0,0", "2147483648,0,-1", "-2147483648,0,-1", "214748364.7,0,1", "214748364.8,0,-1", "1e300,0,-1"})
    void aDecimalIsACellAtTheLeastScaleThatHoldsIt(double number, int from, int scale) {
        assertThat(Fixed.scale(number, from)).isEqualTo(scale);
    }

    /// Days counted by hand: 2024 begins 54 years and 13 leap days after 1970, at 19723.
    @ParameterizedTest
    @CsvSource({"1970-01-01,0", "1970-01-02,1", "1969-12-31,-1", "2024-01-01,19723", "2024-02-29,19782", "2024-03-01,19783"})
    void aDateIsADay(String text, long day) {
        // Digits before and behind are no part of it.
        byte[] within = utf8("2025" + text + "11");

        assertThat(IsoDay.read(within, 4, within.length - 2)).isEqualTo(day);
        assertThat(IsoDay.read(utf8(text), 0, 10)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"''", "2023-02-29", "2024-13-01", "2024-1-02", "2024/01/02", "20240102", "2024-01-0x", "2024-01-0:", "2024-01-/1",
        "2024-01"})
    void whatIsNoDateIsMissing(String text) {
        assertThat(IsoDay.read(utf8(text), 0, utf8(text).length)).isEqualTo(GatheredWholes.MISSING);
    }

    @Test
    void momentsAreSecondsOrMilliseconds() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment starts = arena.allocate(ValueLayout.JAVA_INT, 2);
            MemorySegment seconds = arena.allocateFrom(ValueLayout.JAVA_INT, 5, -7);
            MemorySegment millis = arena.allocateFrom(ValueLayout.JAVA_LONG, 5_001L, -7L);

            assertThat(new EventColumns(0, starts, new Column.Ints(2, seconds, -3), Map.of()).at(1)).isEqualTo(-7_000);
            assertThat(new EventColumns(0, starts, new Column.Longs(2, millis, 0), Map.of()).at(0)).isEqualTo(5_001);
            EventColumns wrong = new EventColumns(0, starts, new Column.Doubles(2, millis), Map.of());
            assertThatThrownBy(() -> wrong.at(0)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void numbersComeBackFromEveryKindOfColumn() throws IOException {
        try (Arena arena = Arena.ofConfined(); Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            GatheredNumbers numbers = new GatheredNumbers(scratch);
            numbers.takeAll(new Column.Ints(2, arena.allocateFrom(ValueLayout.JAVA_INT, 15, Integer.MIN_VALUE, 99), 1));
            numbers.takeAll(new Column.Longs(2, arena.allocateFrom(ValueLayout.JAVA_LONG, Long.MIN_VALUE, 25L, 99L), 2));
            numbers.takeAll(new Column.Doubles(1, arena.allocateFrom(ValueLayout.JAVA_DOUBLE, 0.125, 99)));
            List<Double> all = new ArrayList<>();
            for (int i = 0; i < numbers.rows(); i++) {
                all.add(numbers.value(i));
            }
            assertThat(all).containsExactly(1.5, Double.NaN, Double.NaN, 0.25, 0.125);
        }
    }

    @Test
    void wholesComeBackFromEveryKindOfColumn() throws IOException {
        try (Arena arena = Arena.ofConfined(); Scratch scratch = new Scratch(folder.resolve("scratch"))) {
            GatheredWholes wholes = new GatheredWholes(Kind.INSTANT, scratch);
            wholes.takeAll(new Column.Ints(2, arena.allocateFrom(ValueLayout.JAVA_INT, 15, Integer.MIN_VALUE, 99), -3));
            wholes.takeAll(new Column.Ints(1, arena.allocateFrom(ValueLayout.JAVA_INT, 15, 99), 0));
            wholes.takeAll(new Column.Longs(2, arena.allocateFrom(ValueLayout.JAVA_LONG, Long.MIN_VALUE, 25L, 99L), 0));
            wholes.takeAll(new Column.Truths(3, arena.allocateFrom(ValueLayout.JAVA_LONG, 0b1101),
                    arena.allocateFrom(ValueLayout.JAVA_LONG, 0b0110)));
            List<Long> all = new ArrayList<>();
            for (int i = 0; i < wholes.rows(); i++) {
                all.add(wholes.value(i));
            }
            long missing = GatheredWholes.MISSING;
            assertThat(all).containsExactly(15_000L, missing, 15L, missing, 25L, 0L, missing, 1L);
        }
    }

    @Test
    void theShapeOfEventsIsTheirPropertiesInWhateverOrder() {
        EventKind one = new EventKind("buy", "Buy", "bought",
                List.of(new Property("b", "B", Kind.NUMBER), new Property("a", "A", Kind.TEXT)));
        EventKind same = new EventKind("buy", "Other", "bought",
                List.of(new Property("a", "A", Kind.TEXT), new Property("b", "B", Kind.NUMBER)));
        EventKind other = new EventKind("buy", "Buy", "bought",
                List.of(new Property("b", "B", Kind.TEXT), new Property("a", "A", Kind.TEXT)));

        assertThat(Names.shape(one)).isEqualTo(Names.shape(same)).isNotEqualTo(Names.shape(other)).contains("a").contains("b");
        assertThat(Names.shape(new Attribute("a", "A", Kind.DATE, Map.of())))
                .isNotEqualTo(Names.shape(new Attribute("a", "A", Kind.TEXT, Map.of())));
    }
}
