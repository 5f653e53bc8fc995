package whom.intake;

/// Why a column is taken for what it is taken for.
public enum Basis {
    /// The written mapping says so.
    TOLD,
    /// A recipe for this kind of file says so.
    RECIPE,
    /// Its header is the name of it.
    NAME,
    /// Its header is another word for it.
    SYNONYM,
    /// Its cells say so.
    VALUES,
    /// Nothing is known of it: it becomes something new under its own name.
    NEW
}
