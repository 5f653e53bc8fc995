package whom.export;

/// A column that comes from no attribute: the segment, the variant, what a template says to the person.
///
/// @param from what it was made of, for the receipt: `segment`, `template hello: subject`
public record AddedColumn(String header, String from, PerPerson text) {}
