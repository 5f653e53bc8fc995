package whom.template.mjml;

import java.util.List;

/// A tag as written.
///
/// @param name        in lower case
/// @param start       offset of its `<`
/// @param end         offset after its `>`
/// @param kind        what it does
/// @param attributes  in their order
record Tag(String name, int start, int end, Kind kind, List<Attribute> attributes) {
    /// What a tag does.
    enum Kind {
        OPENS, CLOSES,
        /// Opens and closes at once: `<mj-image/>`.
        WHOLE
    }

    /// @param name  in lower case
    /// @param start offset of the name
    /// @param value as written, without its quotes
    record Attribute(String name, int start, String value) {}

    /// The value of an attribute, or an empty text.
    String value(String attribute) {
        return attributes.stream().filter(a -> a.name().equals(attribute)).map(Attribute::value).findFirst().orElse("");
    }
}
