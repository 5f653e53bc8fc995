package whom.liquid;

import java.util.List;

/// What came of filling a template in.
///
/// @param path     the branches taken, in the order of their blocks
/// @param problems what could not be done and is printed in place as `Liquid error: …`, in the order of printing; the first hundred
public record Rendering(String html, List<Taken> path, List<LiquidProblem> problems) {
    public Rendering {
        path = List.copyOf(path);
        problems = List.copyOf(problems);
    }
}
