package whom.template;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a person stands among the segments, for templates that read `segment` and `customer.segments`.
///
/// @param segment  the one being previewed, or null
/// @param segments ids of all that the person is in
public record Standing(@Nullable String segment, List<String> segments) {
    /// In no segment.
    public static final Standing NONE = new Standing(null, List.of());

    public Standing {
        segments = List.copyOf(segments);
    }
}
