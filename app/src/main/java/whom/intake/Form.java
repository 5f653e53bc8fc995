package whom.intake;

/// What a cell may look like.
public enum Form {
    /// A number as a machine writes it: `-12.5`, and never `007`, `+49` or `1e5`.
    PLAIN_NUMBER,
    /// A number whose decimal sign is a point: `1,234.56`, `1 234.56`, `1'234.56`, `1,23,456.00`, `(12.50)`, `12 kg`.
    POINT_NUMBER,
    /// A number whose decimal sign is a comma: `1.234,56`, `€ 12,50`.
    COMMA_NUMBER,
    /// A number that means the same with either decimal sign: `12`, `1 234`.
    EITHER_NUMBER,
    /// A number that means something else with the other decimal sign: `1.020`.
    DOUBTFUL_NUMBER,
    /// A number with a point that means something else with a comma as decimal sign, and whose last digit is 0: `1.200`.
    ROUND_POINT,
    /// A number with digits behind its decimal sign.
    FRACTION,
    /// A number with signs between its thousands.
    GROUPED,
    /// A number with a unit beside it.
    UNIT,
    /// What Excel leaves of a long number, `4,91512E+12`: its last digits are lost.
    DAMAGED,
    /// A date that every reader here takes without being told how: `2026-01-31`, `31.1.2026`.
    USUAL_DAY,
    /// The same with a time of day.
    USUAL_MOMENT,
    /// A date when the day comes first, without a time of day.
    DMY_DAY,
    /// A date when the month comes first.
    MDY_DAY,
    /// A date when the year comes first.
    YMD_DAY,
    /// A date with a time of day when the day comes first.
    DMY_MOMENT,
    /// The same when the month comes first.
    MDY_MOMENT,
    /// The same when the year comes first.
    YMD_MOMENT,
    /// A date, with or without a time of day, that is another day when day and month change places.
    DOUBTFUL_DAY,
    /// A date whose year has two digits.
    SHORT_YEAR,
    /// A moment that says how far it is from UTC.
    OFFSET,
    /// Seconds since 1970, between 1990 and 2040.
    EPOCH_SECONDS,
    /// Milliseconds since 1970, between 1990 and 2040.
    EPOCH_MILLIS,
    /// Days since 1900 as Excel counts them, between 1920 and 2060.
    EXCEL_DAY,
    /// `["a","b"]`
    JSON_LIST,
    /// Texts in quotes between commas: `"Tag A","Tag B"`.
    NESTED_CSV, COMMA, SEMICOLON, PIPE, EMAIL,
    /// A phone number, as far as its signs go.
    PHONE,
    /// A `'` that a spreadsheet puts before what it must not change.
    GUARDED,
    /// White space around it.
    PADDED,
    /// A line break within it.
    BROKEN,
    /// `NULL`, `n/a` and other words for nothing.
    ABSENT,
    /// The hash of a password or a token.
    SECRET,
    /// The number of a payment card.
    CARD
}
