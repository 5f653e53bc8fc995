package whom.intake.likeness;

/// What a rule left out because too many people share the same keys; other rules may compare them all the same.
///
/// @param rule   what it compares by, a short phrase for people: "day of birth and city"
/// @param blocks groups of people with the same keys
/// @param people in these groups
public record Skipped(String rule, long blocks, long people) {}
