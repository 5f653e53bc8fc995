package whom.profile;

/// One thing known about an event of a kind: the value of a purchase.
public record Property(String name, String label, Kind kind) {}
