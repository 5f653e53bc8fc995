package whom.template.proof;

/// How much a finding matters, the gravest first.
public enum Severity {
    /// Somebody gets something broken.
    ERROR,
    /// Somebody may get less than was meant.
    WARNING,
    /// Worth a look.
    HINT
}
