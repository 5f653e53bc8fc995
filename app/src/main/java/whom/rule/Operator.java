package whom.rule;

import static whom.profile.Kind.BOOLEAN;
import static whom.profile.Kind.DATE;
import static whom.profile.Kind.INSTANT;
import static whom.profile.Kind.LIST;
import static whom.profile.Kind.NUMBER;
import static whom.profile.Kind.TEXT;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import whom.profile.Kind;

/// Every operator, one row each: its word in JSON, its keyword in the text form, how many values it takes, what kinds it can test,
/// and for a negative one the positive whose exact complement it is.
public enum Operator {
    IS("is", "=", Takes.ONE, null, TEXT, NUMBER, BOOLEAN), //
    IS_NOT("isNot", "!=", Takes.ONE, IS, TEXT, NUMBER, BOOLEAN), //
    IN("in", "IN", Takes.MANY, null, TEXT, NUMBER), //
    NOT_IN("notIn", "NOT IN", Takes.MANY, IN, TEXT, NUMBER), //
    CONTAINS("contains", "CONTAINS", Takes.ONE, null, TEXT), //
    NOT_CONTAINS("notContains", "NOT CONTAINS", Takes.ONE, CONTAINS, TEXT), //
    STARTS_WITH("startsWith", "STARTS WITH", Takes.ONE, null, TEXT), //
    NOT_STARTS_WITH("notStartsWith", "NOT STARTS WITH", Takes.ONE, STARTS_WITH, TEXT), //
    ENDS_WITH("endsWith", "ENDS WITH", Takes.ONE, null, TEXT), //
    NOT_ENDS_WITH("notEndsWith", "NOT ENDS WITH", Takes.ONE, ENDS_WITH, TEXT), //
    MATCHES("matches", "MATCHES", Takes.ONE, null, TEXT), //
    NOT_MATCHES("notMatches", "NOT MATCHES", Takes.ONE, MATCHES, TEXT), //
    LESS_THAN("lessThan", "<", Takes.ONE, null, NUMBER), //
    AT_MOST("atMost", "<=", Takes.ONE, null, NUMBER), //
    MORE_THAN("moreThan", ">", Takes.ONE, null, NUMBER), //
    AT_LEAST("atLeast", ">=", Takes.ONE, null, NUMBER), //
    BETWEEN("between", "BETWEEN", Takes.TWO, null, NUMBER, DATE, INSTANT), //
    NOT_BETWEEN("notBetween", "NOT BETWEEN", Takes.TWO, BETWEEN, NUMBER, DATE, INSTANT), //
    BEFORE("before", "BEFORE", Takes.ONE, null, DATE, INSTANT), //
    AFTER("after", "AFTER", Takes.ONE, null, DATE, INSTANT), //
    ON("on", "ON", Takes.ONE, null, DATE, INSTANT), //
    WHEN("when", "", Takes.WINDOW, null, DATE, INSTANT), //
    HAS_ANY("hasAny", "HAS ANY", Takes.MANY, null, LIST), //
    HAS_ALL("hasAll", "HAS ALL", Takes.MANY, null, LIST), //
    HAS_NONE("hasNone", "HAS NONE", Takes.MANY, HAS_ANY, LIST), //
    IS_EMPTY("isEmpty", "IS EMPTY", Takes.NOTHING, null, LIST), //
    IS_NOT_EMPTY("isNotEmpty", "IS NOT EMPTY", Takes.NOTHING, IS_EMPTY, LIST), //
    IS_SET("isSet", "IS SET", Takes.NOTHING, null, TEXT, NUMBER, BOOLEAN, DATE, INSTANT, LIST), //
    IS_NOT_SET("isNotSet", "IS NOT SET", Takes.NOTHING, IS_SET, TEXT, NUMBER, BOOLEAN, DATE, INSTANT, LIST);

    /// How many values an operator takes.
    public enum Takes {
        NOTHING, ONE, TWO, MANY, WINDOW
    }

    private final String json;
    private final String keyword;
    private final Takes takes;
    private final @Nullable Operator complementOf;
    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot change
    private final Set<Kind> kinds;

    Operator(String json, String keyword, Takes takes, @Nullable Operator complementOf, Kind... kinds) {
        this.json = json;
        this.keyword = keyword;
        this.takes = takes;
        this.complementOf = complementOf;
        this.kinds = Set.of(kinds);
    }

    /// The word in the stored form.
    public String json() {
        return json;
    }

    /// The keyword in the text form; a window has its own.
    public String keyword() {
        return keyword;
    }

    public Takes takes() {
        return takes;
    }

    /// The positive operator whose exact complement this is, or null when it is positive itself.
    public @Nullable Operator complementOf() {
        return complementOf;
    }

    /// Whether it compares text, so that "Aa" makes a difference.
    public boolean comparesText() {
        return takes != Takes.NOTHING && (fits(Kind.TEXT) || fits(Kind.LIST));
    }

    /// The most values it takes.
    public int mostValues() {
        return switch (takes) {
            case NOTHING, WINDOW -> 0;
            case ONE -> 1;
            case TWO -> 2;
            case MANY -> Integer.MAX_VALUE;
        };
    }

    /// Whether an attribute of that kind can be asked this.
    public boolean fits(Kind kind) {
        return kinds.contains(kind);
    }

    /// What an attribute of that kind can be asked, in the order in which it is offered.
    public static List<Operator> of(Kind kind) {
        return List.of(values()).stream().filter(o -> o.fits(kind)).toList();
    }
}
