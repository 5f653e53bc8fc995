package whom.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;
import whom.profile.Schema;
import whom.profile.Uniting;
import whom.profile.Value;
import whom.file.TableRow;
import whom.text.Refusal;

/// Numbers and dates printed in any style read back as what they were; a mapping written down reads back as itself.
class StylePropertyTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Schema SCHEMA = new Schema("email", List.of(), List.of(), List.of());

    /// How a program prints numbers.
    record Print(char decimal, String thousands, boolean lakh, String before, String behind, int negative) {
        String of(BigDecimal number) {
            String plain = number.abs().toPlainString();
            int point = plain.indexOf('.');
            String whole = point < 0 ? plain : plain.substring(0, point);
            StringBuilder printed = new StringBuilder(grouped(whole));
            if (point >= 0) {
                printed.append(decimal).append(plain, point + 1, plain.length());
            }
            String bare = before + printed + behind;
            if (number.signum() >= 0) {
                return bare;
            }
            return switch (negative) {
                case 0 -> "-" + bare;
                case 1 -> "(" + bare + ")";
                default -> before + printed + "-" + behind;
            };
        }

        private String grouped(String whole) {
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                int left = whole.length() - i;
                boolean apart = lakh ? left == 3 || (left > 3 && left % 2 == 1) : left % 3 == 0;
                if (i > 0 && apart) {
                    grouped.append(thousands);
                }
                grouped.append(whole.charAt(i));
            }
            return grouped.toString();
        }
    }

    @Provide
    Arbitrary<Print> prints() {
        Arbitrary<String> before = Arbitraries.of("", "€ ", "$", "EUR ");
        Arbitrary<String> behind = Arbitraries.of("", " €", " kg", " %", "%", "h");
        return Combinators
                .combine(Arbitraries.of('.', ','), Arbitraries.of("", " ", "\u00A0", "'", "\u2019", "other"), Arbitraries.of(true, false),
                        before, behind, Arbitraries.integers().between(0, 2))
                .as((decimal, thousands, lakh, front, back, negative) -> {
                    String sign = thousands.equals("other") ? decimal == '.' ? "," : "." : thousands;
                    boolean indian = lakh && sign.equals(",");
                    boolean trailing = negative == 2 && !back.isEmpty();
                    return new Print(decimal, sign, indian, back.isEmpty() ? front : "", back, trailing ? 0 : negative);
                });
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.longs().between(-999_999_999_999L, 999_999_999_999L)
                .map(cents -> BigDecimal.valueOf(cents).movePointLeft(2).setScale(2, RoundingMode.UNNECESSARY));
    }

    @Property
    void aColumnOfNumbersTellsItsStyleByItself(@ForAll("prints") Print print,
            @ForAll @Size(min = 1, max = 5) List<@From("amounts") BigDecimal> amounts)
            throws Refusal {
        List<String> cells = amounts.stream().map(print::of).toList();
        Column column = column(cells);
        assertThat(column.target()).as(cells.toString()).isEqualTo(new Target.ToAttribute("x", Kind.NUMBER));
        for (int i = 0; i < cells.size(); i++) {
            Value expected = new Value.Number(plain(amounts.get(i)));
            assertThat(column.read(row(cells.get(i)), Kind.NUMBER)).as(cells.get(i)).isInstanceOfSatisfying(Cell.Present.class,
                    present -> assertThat(present.value()).isEqualTo(expected));
        }
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Property
    void aColumnOfDatesTellsItsOrderByItself(@ForAll("patterns") String pattern,
            @ForAll @Size(min = 1, max = 5) List<@From("moments") LocalDateTime> moments) throws Refusal {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
        boolean timed = pattern.contains("H") || pattern.contains("h");
        List<LocalDateTime> all = new ArrayList<>(moments);
        // One day after the twelfth says which is the month.
        all.add(LocalDateTime.of(2001, 2, 28, 12, 30));
        List<String> cells = all.stream().map(format::format).toList();
        Column column = column(cells);
        Kind kind = timed ? Kind.INSTANT : Kind.DATE;
        assertThat(column.target()).as(cells.toString()).isEqualTo(new Target.ToAttribute("x", kind));
        for (int i = 0; i < cells.size(); i++) {
            Value expected = timed ? new Value.Moment(all.get(i).atZone(ZONE).toInstant()) : new Value.Date(all.get(i).toLocalDate());
            assertThat(column.read(row(cells.get(i)), kind)).as(cells.get(i)).isInstanceOfSatisfying(Cell.Present.class,
                    present -> assertThat(present.value()).isEqualTo(expected));
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of("yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy", "dd/MM/yyyy", "M/d/yyyy", "MM-dd-yyyy", "d-M-yyyy", "yyyy/MM/dd",
                "d MMM yyyy",
                "MMMM d, yyyy", "dd-MMM-yyyy", "EEE, d MMM yyyy", "yyyy-MM-dd HH:mm", "dd.MM.yyyy H:mm", "M/d/yyyy h:mm a",
                "dd/MM/yyyy, HH:mm",
                "yyyy-MM-dd'T'HH:mm");
    }

    @Provide
    Arbitrary<LocalDateTime> moments() {
        return Combinators.combine(Arbitraries.integers().between(1900, 2099), Arbitraries.integers().between(1, 365),
                Arbitraries.integers().between(0, 1439))
                .as((year, day, minute) -> LocalDate.ofYearDay(year, day).atStartOfDay().plusMinutes(minute));
    }

    @Property
    void aMappingReadsBackAsItself(@ForAll("mappings") Mapping mapping) throws Exception {
        String text = MappingWriter.text(mapping);
        Mapping read = new MappingReader("mapping").mapping(MappingFile.JSON.readTree(text));
        assertThat(read).isEqualTo(mapping);
        assertThat(MappingWriter.text(read)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Mapping> mappings() {
        Arbitrary<String> words = Arbitraries.of("email", "E-Mail", "a b", "ü\"x", "1", "consent.email");
        Arbitrary<List<String>> lists = words.list().ofMaxSize(3);
        Arbitrary<Entry.Written> written = Combinators.combine(words.injectNull(0.5), Arbitraries.of(DateOrder.class).injectNull(0.5),
                Arbitraries.of('.', ',').injectNull(0.5), words.injectNull(0.5), Arbitraries.of("UTC", "Europe/Berlin").injectNull(0.5),
                words.injectNull(0.5), lists, lists)
                .as((format, order, decimal, unit, zone, separator, yes, no) -> new Entry.Written(format,
                        order, decimal, unit, zone, separator, yes, no, no));
        Arbitrary<Entry> entries = Combinators
                .combine(words.injectNull(0.5), Arbitraries.of(true, false), Arbitraries.of(Kind.class).injectNull(0.5),
                        written, Arbitraries.of(true, false).injectNull(0.5), Arbitraries.of(Clean.class).injectNull(0.5),
                        words.injectNull(0.5), lists)
                .as((to, flag, type, how, clears, clean, word, list) -> new Entry(to, flag, type, how, clears,
                        new Entry.Mending(clean, word, flag),
                        new Limits(flag, word, to, list)));
        Arbitrary<Map<String, Entry>> columns = Arbitraries.maps(words, entries).ofMaxSize(3);
        Arbitrary<Mapping.@Nullable Grouping> groupings = Combinators.combine(words, lists).as(Mapping.Grouping::new).injectNull(0.5);
        return Combinators
                .combine(words.injectNull(0.5), Arbitraries.of(Content.class).injectNull(0.5), words.injectNull(0.5), groupings, lists,
                        Arbitraries.of(true, false), Arbitraries.maps(words, words).ofMaxSize(2), columns)
                .as((key, content, source, grouping, identities, flag, constants, named) -> new Mapping(key, content, source, source, flag,
                        !flag,
                        identities, constants, grouping, named));
    }

    @Property
    void aCellIsNeverMoreThanItWas(@ForAll @IntRange(min = 0, max = 99_999_999) int number) {
        String text = "%08d".formatted(number);
        FormCounts counts = new FormCounts();
        new Looks().judge(text, 1, counts);
        assertThat(counts.of(Form.PLAIN_NUMBER)).as("zeros at the front are never lost").isEqualTo(number > 9_999_999 ? 1 : 0);
    }

    private static Column column(List<String> cells) throws Refusal {
        List<String> header = List.of("email", "x");
        Surveying looking = new Surveying(header);
        cells.forEach(cell -> looking.look(row(cell)));
        Plan plan = Planning.plan("x.csv", header, looking.survey(), SCHEMA, ZONE, Mapping.NONE);
        return new Columns(Path.of("x.csv"), header, SCHEMA, ZONE, plan, Uniting.byKey(SCHEMA.key())).checked().getLast();
    }

    private static TableRow row(String cell) {
        return new TableRow(2, List.of("a@x.fr", cell));
    }
}
