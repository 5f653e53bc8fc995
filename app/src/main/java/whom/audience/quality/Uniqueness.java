package whom.audience.quality;

/// How many different values there are; texts that differ in case alone are one.
///
/// @param shared people whose value somebody else has, too; where it should tell them apart, they are doubles
public record Uniqueness(long distinct, Affected shared) {}
