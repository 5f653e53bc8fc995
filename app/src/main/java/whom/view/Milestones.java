package whom.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.concurrent.Worker;
import javafx.scene.web.WebView;
import javafx.stage.Window;
import whom.desk.state.DeskState;
import whom.desk.state.Draft;
import whom.desk.state.Stage.Open;

/// Writes down when the window first showed what, and closes it after the last of them: how the start is measured from outside, and
/// how the class archive of a native package is trained, both with the program as it is.
///
/// Each line is a name and the microseconds since 1970; the last two tell durations in microseconds: the longest between two frames since the
/// number stood there, and the processor's time.
final class Milestones extends AnimationTimer {
    private final Path file;
    private final Window window;
    private final Supplier<DeskState> shown;
    private final Set<Milestone> there = EnumSet.noneOf(Milestone.class);
    private final Set<Milestone> told = EnumSet.noneOf(Milestone.class);
    private Instant lastFrame = Instant.now();
    private Duration longestPause = Duration.ZERO;

    private enum Milestone {
        WINDOW, NUMBER, BROWSER, MAIL
    }

    /// Made when the window is about to be.
    Milestones(Path file, Window window, Supplier<DeskState> shown) {
        this.file = file;
        this.window = window;
        this.shown = shown;
        write("javafx", lastFrame);
    }

    /// What is there when a frame begins has been drawn when the next one does.
    @Override
    public void handle(long frame) {
        Instant now = Instant.now();
        for (Milestone milestone : there) {
            if (told.add(milestone)) {
                write(milestone.name().toLowerCase(Locale.ROOT), now);
            }
        }
        if (told.contains(Milestone.NUMBER)) {
            Duration pause = Duration.between(lastFrame, now);
            longestPause = pause.compareTo(longestPause) > 0 ? pause : longestPause;
        }
        lastFrame = now;
        if (told.contains(Milestone.MAIL)) {
            stop();
            write("pause", Instant.EPOCH.plus(longestPause));
            write("processor", Instant.EPOCH.plus(ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO)));
            window.hide();
            return;
        }
        for (Milestone milestone : Milestone.values()) {
            if (reached(milestone)) {
                there.add(milestone);
            }
        }
    }

    private boolean reached(Milestone milestone) {
        return switch (milestone) {
            case WINDOW -> window.isShowing();
            case NUMBER -> {
                Draft draft = shown.get().stage() instanceof Open(var open) ? open.draft() : null;
                yield draft != null && draft.tally().current();
            }
            case BROWSER -> window.getScene().lookup("#mail") != null;
            case MAIL -> window.getScene().lookup("#mail") instanceof WebView mail
                    && mail.getEngine().getLoadWorker().getState() == Worker.State.SUCCEEDED;
        };
    }

    private void write(String name, Instant when) {
        try {
            Files.writeString(file, name + " " + ChronoUnit.MICROS.between(Instant.EPOCH, when) + "\n", StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
