package whom.naive;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Annual;
import whom.rule.Band;
import whom.rule.Condition;
import whom.rule.Group;
import whom.rule.Literal;
import whom.rule.Node;
import whom.rule.Rule;
import whom.rule.Test;

/// Reads a written rule for one person of a world.
public final class Reading {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final World world;
    private final Instant now;
    private final Calendar calendar;
    private final TestReading tests;
    private final DeedReading deeds;

    public Reading(World world) {
        this.world = world;
        this.now = world.moments().asOf().instant();
        this.calendar = new Calendar(now, world.moments().asOf().zone());
        this.tests = new TestReading(calendar);
        this.deeds = new DeedReading(now, calendar, tests);
    }

    /// Whom the rule selects; the first person is 1.
    public long[] ids(Rule rule) {
        return LongStream.rangeClosed(1, world.people().size()).filter(id -> holds(rule, world.people().get((int) id - 1))).toArray();
    }

    boolean holds(Rule rule, Someone person) {
        boolean in = holds((Node) rule.root(), person).orElse(true) || isOneOf(rule.pins().in(), person);
        return in && !isOneOf(rule.pins().out(), person);
    }

    /// Empty where the node is to be ignored.
    private Optional<Boolean> holds(Node node, Someone person) {
        if (node.mark().muted()) {
            return Optional.empty();
        }
        return switch (node) {
            case Group group -> {
                List<Boolean> said = group.children().stream().map(child -> holds(child, person)).flatMap(Optional::stream).toList();
                yield said.isEmpty() ? Optional.empty() : Optional.of(switch (group.joiner()) {
                    case ALL -> !said.contains(false);
                    case ANY -> said.contains(true);
                    case NONE -> !said.contains(true);
                });
            }
            case Condition condition -> Optional.of(holds(condition, person));
        };
    }

    private boolean holds(Condition condition, Someone person) {
        return switch (condition) {
            case Condition.OfAttribute row -> ofAttribute(row, person);
            case Condition.Anniversary row -> row.when() != null && anniversary(value(row.attribute(), person), row.when());
            case Condition.Ranked row -> row.band() != null && ranked(row.attribute(), row.band(), person);
            case Condition.Tagged row -> row.not() != tagged(row.tag(), person);
            case Condition.Consented row -> consented(row.channel(), person);
            case Condition.Did row -> deeds.did(row, person);
            case Condition.Aggregated row -> deeds.aggregated(row, person);
            case Condition.Edge row -> deeds.edge(row, person);
            case Condition.Sequence row -> new SequenceReading(now, deeds, row).holds(person);
            case Condition.InSegment row -> holds(Objects.requireNonNull(world.rules().get(row.segment())), person);
            case Condition.RandomShare row -> share(row, person);
            case Condition.Pinned row -> isOneOf(row.people(), person);
            case Condition.Exported row -> person.uploads().stream()
                    .filter(sent -> row.preset() == null || row.preset().equals(sent.preset()))
                    .filter(sent -> row.segment() == null || row.segment().equals(sent.segment()))
                    .anyMatch(sent -> deeds.counts(sent.at(), row.window()));
        };
    }

    private static boolean isOneOf(List<String> keys, Someone person) {
        return keys.stream().anyMatch(key -> TestReading.fold(key.strip()).equals(TestReading.fold(person.email().strip())));
    }

    private static @Nullable Object value(String attribute, Someone person) {
        return TestReading.named(attribute, person.attributes());
    }

    private boolean ofAttribute(Condition.OfAttribute row, Someone person) {
        Object value = value(row.attribute(), person);
        if (!row.test().values().isEmpty() && row.test().values().getFirst() instanceof Literal.OtherAttribute(String other)) {
            return compares(row.test(), value, value(other, person));
        }
        return tests.holds(row.test(), value);
    }

    private static boolean compares(Test test, @Nullable Object first, @Nullable Object second) {
        boolean both = first != null && second != null;
        return switch (test.operator()) {
            case IS -> both && order(test, first, second) == 0;
            case IS_NOT -> !both || order(test, first, second) != 0;
            case LESS_THAN -> both && order(test, first, second) < 0;
            case AT_MOST -> both && order(test, first, second) <= 0;
            case MORE_THAN -> both && order(test, first, second) > 0;
            case AT_LEAST -> both && order(test, first, second) >= 0;
            default -> throw new IllegalArgumentException(test.operator() + " compares no attributes");
        };
    }

    private static int order(Test test, @Nullable Object first, @Nullable Object second) {
        if (first instanceof String a && second instanceof String b) {
            return test.matchCase() ? a.compareTo(b) : TestReading.fold(a).compareTo(TestReading.fold(b));
        }
        return Values.compare(Objects.requireNonNull(first), Objects.requireNonNull(second));
    }

    /// Looks at every day of two years around today.
    private boolean anniversary(@Nullable Object value, Annual when) {
        if (value == null) {
            return false;
        }
        LocalDate date = value instanceof Instant at ? calendar.day(at) : (LocalDate) value;
        LocalDate today = calendar.day(now);
        return today.minusDays(500).datesUntil(today.plusDays(500)).filter(day -> day.getYear() > date.getYear() && isReturn(day, date))
                .anyMatch(day -> isAmong(day, today, when));
    }

    private boolean isAmong(LocalDate day, LocalDate today, Annual when) {
        return switch (when) {
            case Annual.Today() -> day.equals(today);
            case Annual.InNext(var n, var unit) -> calendar.holds(day, new Window.InNext(n, unit));
            case Annual.InLast(var n, var unit) -> calendar.holds(day, new Window.InLast(n, unit));
            case Annual.InMonth() -> YearMonth.from(day).equals(YearMonth.from(today));
        };
    }

    private static boolean isReturn(LocalDate day, LocalDate date) {
        boolean lastOfFebruary = date.getMonthValue() == 2 && date.getDayOfMonth() == 29 && !day.isLeapYear();
        return day.getMonth() == date.getMonth() && day.getDayOfMonth() == (lastOfFebruary ? 28 : date.getDayOfMonth());
    }

    private boolean ranked(String attribute, Band band, Someone person) {
        Object value = value(attribute, person);
        if (value == null) {
            return false;
        }
        List<Object> values = world.people().stream().map(other -> value(attribute, other)).filter(Objects::nonNull).map(Object.class::cast)
                .toList();
        BigDecimal smaller = BigDecimal.valueOf(values.stream().filter(other -> Values.compare(other, value) < 0).count());
        BigDecimal all = BigDecimal.valueOf(values.size());
        return switch (band) {
            // Multiplied out: 100 · smaller / all against the bounds.
            case Band.Top(var p) -> smaller.multiply(HUNDRED).compareTo(HUNDRED.subtract(p).multiply(all)) >= 0;
            case Band.Bottom(var p) -> smaller.multiply(HUNDRED).compareTo(p.multiply(all)) < 0;
            case Band.Between(var from, var to) -> smaller.multiply(HUNDRED).compareTo(from.multiply(all)) >= 0
                    && smaller.multiply(HUNDRED).compareTo(to.multiply(all)) < 0;
        };
    }

    private static boolean tagged(String tag, Someone person) {
        String asked = TestReading.fold(tag.strip().replaceAll("[/\\s]+$", ""));
        return person.tags().stream().map(TestReading::fold).anyMatch(has -> has.equals(asked) || has.startsWith(asked + "/"));
    }

    private boolean consented(String channel, Someone person) {
        return person.consents().entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(channel)).map(e -> e.getValue())
                .anyMatch(said -> said.yes() && (said.since() == null || !said.since().isAfter(now)));
    }

    private static boolean share(Condition.RandomShare row, Someone person) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(row.seed().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 10);
            digest.update(TestReading.fold(person.email().strip()).getBytes(StandardCharsets.UTF_8));
            BigInteger first = new BigInteger(1, Arrays.copyOfRange(digest.digest(), 0, 8));
            BigDecimal percent = new BigDecimal(first).multiply(HUNDRED).divide(BigDecimal.TWO.pow(64), MathContext.UNLIMITED);
            return percent.compareTo(row.from()) >= 0 && percent.compareTo(row.from().add(row.percent())) < 0;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
