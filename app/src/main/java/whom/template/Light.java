package whom.template;

/// In which light a page is looked at.
public enum Light {
    /// By day.
    LIGHT,
    /// In the dark, as its author wrote it for those whose program asks for that.
    DARK,
    /// In the dark, as programs make it that ask nobody: its colours turned over, its pictures not. What the author wrote for the dark does not hold.
    FORCED_DARK
}
