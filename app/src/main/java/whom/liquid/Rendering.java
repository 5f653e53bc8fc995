package whom.liquid;

import java.util.List;

/// What came of filling a template in.
///
/// @param path the branches taken, in the order of their blocks
public record Rendering(String html, List<Taken> path) {
    public Rendering {
        path = List.copyOf(path);
    }
}
