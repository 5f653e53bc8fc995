package whom.intake.likeness;

/// What one thing tells about whether two people are one.
///
/// @param weight in bits: 3 makes it eight times as likely as it was, -3 an eighth; 0 when missing
public record Evidence(Role role, Agreement agreement, double weight) {}
