package whom.desk.state;

import java.util.List;

/// How large a page is drawn.
public sealed interface Zoom {
    /// What can be chosen.
    List<Integer> STEPS = List.of(50, 75, 100, 125, 150, 200);

    /// As it is, or smaller where the pane is narrower than the page.
    record Fit() implements Zoom {}

    /// @param percent one of the [steps][#STEPS]
    record Percent(int percent) implements Zoom {
        public Percent {
            if (!STEPS.contains(percent)) {
                throw new IllegalArgumentException("there is no step of " + percent + " %");
            }
        }
    }

    /// 1 is as large as the page says.
    ///
    /// @param page its width, in CSS pixels
    /// @param room the width of the pane
    default double scale(double page, double room) {
        return switch (this) {
            case Fit() -> page <= room || page <= 0 ? 1 : room / page;
            case Percent(int percent) -> percent / 100.0;
        };
    }

    /// The next larger or smaller step than what is drawn now; the same where there is none.
    ///
    /// @param scale what is drawn now
    default Zoom next(double scale, boolean larger) {
        double now = scale * 100;
        // What fits may be a hair beside a step.
        return (larger
                ? STEPS.stream().filter(step -> step > now + 0.5).findFirst()
                : STEPS.reversed().stream().filter(step -> step < now - 0.5).findFirst()).<Zoom>map(Percent::new).orElse(this);
    }
}
