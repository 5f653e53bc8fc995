package whom.desk.state;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Schema;

/// An open workspace as the window shows it.
///
/// @param draft       the segment being edited, or null when there is none yet
/// @param suggestions values of the attribute (or the tags) that an editor asked for last
public record OpenWorkspace(Facts facts, List<SegmentItem> segments, List<TemplateItem> templates, @Nullable Draft draft, Tab tab,
        PeoplePane people, PreviewPane preview, ExportPane export, Suggestions suggestions, InsightPane insight,
        WhyPane why) {
    public OpenWorkspace {
        segments = List.copyOf(segments);
        templates = List.copyOf(templates);
    }

    /// What stays the same while a workspace is open.
    ///
    /// @param people    everyone in the store
    /// @param asOfFixed whether the workspace stands at a moment of its own instead of now
    public record Facts(Path folder, String name, Schema schema, AsOf asOf, boolean asOfFixed, long people) {}

    /// The tabs of the inspector.
    public enum Tab {
        PEOPLE, PREVIEW, EXPORT
    }
}
