package whom.desk.state;

/// How the window is lit.
public enum Theme {
    /// As the system is.
    SYSTEM, LIGHT, DARK
}
