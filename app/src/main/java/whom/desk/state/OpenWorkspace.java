package whom.desk.state;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.AsOf;
import whom.profile.Schema;

/// An open workspace as the window shows it.
///
/// @param draft       the segment being edited, or null when there is none yet
/// @param suggestions values of the attribute (or the tags) that an editor asked for last
/// @param shelf       what is known of segments beyond their rules
/// @param matrix      the page of who gets which variant
/// @param proof       the page of what is wrong or odd with mails
/// @param variants    the pages of all variants
/// @param writing     the page that writes templates
/// @param intake      files on their way in, and what came in
/// @param data        who is the same, and how good the data is
/// @param exports     several segments in one go, and what was exported
public record OpenWorkspace(Facts facts, List<SegmentItem> segments, List<TemplateItem> templates, @Nullable Draft draft, Tab tab,
        PeoplePane people, PreviewPane preview, ExportPane export, Suggestions suggestions, InsightPane insight,
        WhyPane why, Shelf shelf, MatrixPane matrix, ProofPane proof, VariantsPane variants,
        WritingPane writing, IntakePane intake, DataPane data, ExportsPane exports) {
    public OpenWorkspace {
        segments = List.copyOf(segments);
        templates = List.copyOf(templates);
    }

    /// Nothing is asked about a segment and no page of one is open.
    public OpenWorkspace(Facts facts, List<SegmentItem> segments, List<TemplateItem> templates, @Nullable Draft draft, Tab tab,
            PeoplePane people, PreviewPane preview, ExportPane export, Suggestions suggestions, InsightPane insight, WhyPane why) {
        this(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, Shelf.EMPTY, MatrixPane.CLOSED,
                ProofPane.CLOSED, VariantsPane.CLOSED, WritingPane.CLOSED, IntakePane.CLOSED, DataPane.CLOSED, ExportsPane.CLOSED);
    }

    /// The same with another shelf.
    public OpenWorkspace with(Shelf other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, other, matrix,
                proof, variants, writing, intake, data, exports);
    }

    /// The same with another page of variants.
    public OpenWorkspace with(MatrixPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, other,
                proof, variants, writing, intake, data, exports);
    }

    /// The same with another page of what was found in mails.
    public OpenWorkspace with(ProofPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                other, variants, writing, intake, data, exports);
    }

    /// The same with other pages of variants.
    public OpenWorkspace with(VariantsPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                proof, other, writing, intake, data, exports);
    }

    /// The same with another page of a template.
    public OpenWorkspace with(WritingPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                proof, variants, other, intake, data, exports);
    }

    /// The same with other files on their way in.
    public OpenWorkspace with(IntakePane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                proof, variants, writing, other, data, exports);
    }

    /// The same with other findings about the data.
    public OpenWorkspace with(DataPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                proof, variants, writing, intake, other, exports);
    }

    /// The same with another page of exports.
    public OpenWorkspace with(ExportsPane other) {
        return new OpenWorkspace(facts, segments, templates, draft, tab, people, preview, export, suggestions, insight, why, shelf, matrix,
                proof, variants, writing, intake, data, other);
    }

    /// What is the same for every segment.
    ///
    /// @param asOf     the moment at which everyone is read
    /// @param choice   how that moment was chosen
    /// @param ownDay   the day at which the workspace stands by itself; null where that is now
    /// @param people   everyone in the store
    public record Facts(Path folder, String name, Schema schema, AsOf asOf, AsOfChoice choice, @Nullable LocalDate ownDay, long people) {
        /// Whether it is the moment of now, as far as one that does not move can be.
        public boolean live() {
            return switch (choice) {
                case AsOfChoice.AsWorkspace() -> ownDay == null;
                case AsOfChoice.Now() -> true;
                case AsOfChoice.AtDay(LocalDate _) -> false;
            };
        }
    }

    /// The tabs of the inspector.
    public enum Tab {
        PEOPLE, PREVIEW, EXPORT
    }
}
