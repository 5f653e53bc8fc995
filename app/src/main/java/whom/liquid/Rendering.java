package whom.liquid;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of filling a template in.
///
/// @param path     the branches taken, in the order of their blocks
/// @param problems what could not be done and is printed in place as `Liquid error: …`, in the order of printing; the first hundred
/// @param missing  the places that read something from the data which was not there, in the order of the source; as far as the engine tells
/// @param notSent  why the template asks for nothing to be sent to this person, perhaps empty; null when the page is sent
public record Rendering(String html, List<Taken> path, List<LiquidProblem> problems, List<Read> missing, @Nullable String notSent) {
    /// A page that is sent.
    public Rendering(String html, List<Taken> path, List<LiquidProblem> problems) {
        this(html, path, problems, List.of(), null);
    }

    public Rendering {
        path = List.copyOf(path);
        missing = List.copyOf(missing);
        problems = List.copyOf(problems);
    }
}
