package whom.cli;

import java.util.Optional;

/// Whether a window can be shown here, found out before the window's libraries are touched, since they fail with a stack trace.
@FunctionalInterface
public interface Display {
    /// What is missing, as the beginning of a sentence for people; nothing when a window can be shown.
    Optional<String> missing();

    /// The display of this computer.
    static Display ofThisComputer() {
        // JavaFX's own platform without a display, which whoever starts Java can ask for, needs none.
        boolean headless = System.getProperty("glass.platform", "").equalsIgnoreCase("Headless");
        return () -> !headless && System.getProperty("os.name", "").startsWith("Linux")
                ? new LinuxDisplay(System.getenv("DISPLAY")).missing()
                : Optional.empty();
    }
}
