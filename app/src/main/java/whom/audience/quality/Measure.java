package whom.audience.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Attribute;
import whom.profile.Kind;
import whom.profile.Value;
import whom.rule.Literal;
import whom.rule.Rule;
import whom.text.Folding;

/// Hears the values of one attribute one by one, and tells how good they are. Keeps 8 to 16 bytes of each.
final class Measure {
    /// A rule with more values could not be read.
    static final int MOST_NAMED = 200;
    private static final int EXAMPLES = 5;
    private static final int FEW = 64;

    private final Attribute attribute;
    private final AsOf asOf;
    private final Optional<Predicate<Value>> valid;
    private final Hashes hashes = new Hashes();
    /// Numbers, or days since 1970.
    private double[] numbers = new double[FEW];
    private int size;
    private long filled;
    private long invalid;
    /// Values that are not in order, by how often they came; no longer kept up when there are too many to name.
    private final Map<String, Long> wrong = new LinkedHashMap<>();
    private boolean areNamed = true;

    Measure(Attribute attribute, AsOf asOf, Validating validating) {
        this.attribute = attribute;
        this.asOf = asOf;
        this.valid = validating.of(attribute);
    }

    /// @param value null for one that cannot be of the attribute's kind
    void add(@Nullable Value value) {
        filled++;
        if (value == null || !valid.map(test -> test.test(value)).orElse(true)) {
            invalid++;
            areNamed &= value != null && wrong.size() <= MOST_NAMED;
            if (areNamed && value != null) {
                wrong.merge(written(value), 1L, Long::sum);
            }
        }
        if (value != null && attribute.kind() != Kind.BOOLEAN) {
            hashes.add(Folding.fold(written(value)));
            number(value).ifPresent(this::keep);
        }
    }

    /// A person with a list, of which each text is added by itself.
    void addList() {
        filled++;
    }

    void addEntry(String text) {
        hashes.add(text);
    }

    private void keep(double number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + (size >> 1));
        }
        numbers[size++] = number;
    }

    private Optional<Double> number(Value value) {
        return switch (value) {
            case Value.Number(BigDecimal number) -> Optional.of(number.doubleValue());
            case Value.Date(LocalDate date) -> Optional.of((double) date.toEpochDay());
            case Value.Moment(var instant) -> Optional.of((double) LocalDate.ofInstant(instant, asOf.zone()).toEpochDay());
            case Value.Text _,Value.Truth _,Value.Texts _ -> Optional.empty();
        };
    }

    /// A value as a rule writes it.
    static String written(Value value) {
        return switch (value) {
            case Value.Text(String text) -> text;
            case Value.Number(BigDecimal number) -> number.stripTrailingZeros().toPlainString();
            case Value.Truth(boolean truth) -> Boolean.toString(truth);
            case Value.Date(LocalDate date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(List<String> texts) -> String.join("|", texts);
        };
    }

    /// Values that more than one person has; none when they are too many to be named.
    Set<Long> repeats() {
        return hashes.repeats(MOST_NAMED);
    }

    /// @param repeated the values that more than one person has, where they were looked up
    AttributeQuality quality(long people, Set<String> repeated) {
        double[] sorted = Arrays.copyOf(numbers, size);
        Arrays.sort(sorted);
        boolean areDays = attribute.kind() == Kind.DATE || attribute.kind() == Kind.INSTANT;
        boolean isScalar = attribute.kind() != Kind.BOOLEAN && attribute.kind() != Kind.LIST;
        return new AttributeQuality(attribute, people, filled,
                Affected.by(people - filled, Selecting.missing(attribute.name(), attribute.kind())),
                valid.map(_ -> validity()),
                attribute.kind() == Kind.BOOLEAN
                        ? Optional.empty()
                        : Optional.of(
                                new Uniqueness(hashes.distinct(), Affected.by(isScalar ? hashes.repeated() : 0, named(repeated, false)))),
                areDays ? Optional.of(Days.freshness(attribute.name(), sorted, asOf)) : Optional.empty(),
                attribute.kind() == Kind.NUMBER ? Optional.of(Outliers.of(attribute.name(), sorted)) : Optional.empty(),
                Impossibles.of(attribute, sorted, asOf));
    }

    private Validity validity() {
        List<String> examples = wrong.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).limit(EXAMPLES).toList();
        return new Validity(filled - invalid,
                Affected.by(invalid, areNamed && wrong.size() <= MOST_NAMED ? named(wrong.keySet(), true) : Optional.empty()), examples);
    }

    private Optional<Rule> named(Set<String> values, boolean matchCase) {
        return values.isEmpty()
                ? Optional.empty()
                : switch (attribute.kind()) {
                    case TEXT -> Optional.of(Selecting.oneOf(attribute.name(),
                            new TreeSet<>(values).stream().<Literal>map(Literal.Text::new).toList(), matchCase));
                    case NUMBER -> Optional.of(Selecting.oneOf(attribute.name(),
                            values.stream().map(BigDecimal::new).sorted().<Literal>map(Literal.Number::new).toList(), false));
                    case BOOLEAN, DATE, INSTANT, LIST -> Optional.empty();
                };
    }
}
