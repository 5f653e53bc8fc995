package whom.desk.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A template as one real person of the segment gets it, and all variants of the template with the people who get each.
///
/// @param template the chosen template's id, or null when the workspace has none
/// @param dialects what templates may be written in
/// @param dialect  the id of what this one is written in
/// @param person   whose mail it is, or null when the segment is empty
/// @param page     what they get, or null while it is being rendered
/// @param variants in the order of the template's source
/// @param hints    what renders, but hardly as meant: variables that nobody has, filters that nobody knows; with their places
/// @param failure  all that is wrong with the template, one a line, with file, line and column; or null
/// @param remotePictures whether pictures that lie elsewhere are fetched
/// @param mapping further names of the template
/// @param look    how the page is looked at
/// @param text    the plain text, where that is looked at; or null
public record PreviewPane(@Nullable String template, List<DialectItem> dialects, String dialect, @Nullable Recipient person,
        @Nullable Page page, List<VariantItem> variants,
        boolean counting, List<String> hints, @Nullable String failure, boolean remotePictures,
        MappingPane mapping, PageLook look, @Nullable TextPane text) {
    public static final PreviewPane EMPTY = new PreviewPane(null, List.of(), "", null, null, List.of(), false, List.of(), null);

    /// Without pictures from elsewhere and without further names.
    public PreviewPane(@Nullable String template, List<DialectItem> dialects, String dialect, @Nullable Recipient person,
            @Nullable Page page,
            List<VariantItem> variants, boolean counting, List<String> hints, @Nullable String failure) {
        this(template, dialects, dialect, person, page, variants, counting, hints, failure, false, MappingPane.EMPTY);
    }

    /// The page as a preview begins.
    public PreviewPane(@Nullable String template, List<DialectItem> dialects, String dialect, @Nullable Recipient person,
            @Nullable Page page, List<VariantItem> variants, boolean counting, List<String> hints, @Nullable String failure,
            boolean remotePictures, MappingPane mapping) {
        this(template, dialects, dialect, person, page, variants, counting, hints, failure, remotePictures, mapping, PageLook.FIRST, null);
    }

    /// The same, looked at in another way.
    public PreviewPane with(PageLook other, @Nullable TextPane otherText) {
        return new PreviewPane(template, dialects, dialect, person, page, variants, counting, hints, failure, remotePictures, mapping,
                other, otherText);
    }

    public PreviewPane {
        dialects = List.copyOf(dialects);
        variants = List.copyOf(variants);
        hints = List.copyOf(hints);
    }

    /// A language of templates.
    ///
    /// @param said as people call it
    public record DialectItem(String id, String said) {}

    /// A member of the segment.
    ///
    /// @param position from 1 among `of` members, in the order of the people tab
    public record Recipient(String key, String name, long position, long of) {}

    /// A rendered message, made safe to show: no scripts, nothing from outside.
    ///
    /// @param variant the variant this person gets, or null while not known
    /// @param notSent why nothing is sent to them, perhaps empty; null when it is sent
    public record Page(String html, String subject, String preheader, @Nullable String variant, @Nullable String notSent) {}

    /// @param when   the branches that lead to it, in the template's own words
    /// @param people members of the segment who get it
    public record VariantItem(String id, List<String> when, long people) {
        public VariantItem {
            when = List.copyOf(when);
        }
    }
}
