package whom.moment;

/// An exact length of time: a day in it is 24 hours, a week 168. Months and years have no exact length.
public record Span(int n, Unit unit) {}
