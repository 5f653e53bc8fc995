package whom.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.template.Variant;

/// The pictures of one template.
///
/// @param name     what people read
/// @param segments names of the segments that are the columns, in the order of [Variant#segments()]
public record VariantSheet(String id, String name, List<String> segments, List<Shot> shots) {
    public VariantSheet {
        segments = List.copyOf(segments);
        shots = List.copyOf(shots);
    }

    /// One variant and its picture.
    ///
    /// @param subject as the example person reads it
    /// @param file    of the picture beside the report, with `/`: `variants/spring-banner-v1.png`; null when there is none
    /// @param instead what is said in place of a picture, or null when there is one
    public record Shot(Variant variant, String subject, @Nullable String file, @Nullable String instead) {}
}
