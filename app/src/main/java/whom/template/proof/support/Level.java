package whom.template.proof.support;

/// How far a client understands something.
public enum Level {
    YES, PARTLY, NO,
    /// Nobody has tried.
    UNKNOWN;

    static Level of(char sign) {
        return switch (sign) {
            case 'y' -> YES;
            case 'a' -> PARTLY;
            case 'n' -> NO;
            case 'u', '-' -> UNKNOWN;
            default -> throw new IllegalArgumentException("No level of support: " + sign);
        };
    }
}
