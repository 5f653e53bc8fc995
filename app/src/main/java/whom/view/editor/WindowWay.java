package whom.view.editor;

import java.util.List;

/// The ways of saying when, as they are offered.
enum WindowWay {
    IN_LAST("inLast"), MORE_THAN_AGO("moreThanAgo"), IN_NEXT("inNext"), IN_MONTH("inMonth"), TODAY("today"), YESTERDAY(
            "yesterday"), DAYS_AGO("daysAgo"), ON("on"), BEFORE("before"), AFTER("after"), BETWEEN("between"), ALWAYS("always"),
    /// So long after the step before.
    WITHIN("within"),
    /// Any time after the step before.
    ANY_AFTER("anyAfter");

    /// Events happened in the past, at any fixed day, or ever.
    static final List<WindowWay> OF_EVENTS = List.of(IN_LAST, MORE_THAN_AGO, TODAY, YESTERDAY, DAYS_AGO, ON, BEFORE, AFTER, BETWEEN,
            ALWAYS);
    /// An attribute's fixed days are operators of its own.
    static final List<WindowWay> OF_ATTRIBUTES = List.of(IN_LAST, MORE_THAN_AGO, IN_NEXT, TODAY, YESTERDAY, DAYS_AGO);
    /// An anniversary lies around today.
    static final List<WindowWay> OF_ANNIVERSARIES = List.of(IN_NEXT, IN_LAST, TODAY, IN_MONTH);
    /// A step follows another.
    static final List<WindowWay> OF_STEPS = List.of(WITHIN, ANY_AFTER);

    private final String word;

    WindowWay(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    boolean takesNumber() {
        return takesUnit() || this == DAYS_AGO;
    }

    boolean takesUnit() {
        return this == IN_LAST || this == MORE_THAN_AGO || this == IN_NEXT || this == WITHIN;
    }

    boolean takesDay() {
        return this == ON || this == BEFORE || this == AFTER || this == BETWEEN;
    }
}
