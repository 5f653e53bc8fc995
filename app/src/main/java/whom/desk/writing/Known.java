package whom.desk.writing;

import java.util.List;
import java.util.Map;

/// What can be written in a template: its people's attributes, its language, and the files beside it.
///
/// @param merge    whether it is written in merge tags, as in Mailchimp
/// @param names    in the order in which they are offered
/// @param tags     by name; each with its end tag, or with nothing where it has none
/// @param filters  in order
/// @param partials files that it can include, as it names them
/// @param assets   pictures, as it names them
/// @param segments whose ids `segment` may be
public record Known(boolean merge, List<Name> names, Map<String, String> tags, List<String> filters, List<String> partials,
        List<String> assets, List<Choice> segments) {
    public static final Known NOTHING = new Known(false, List.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    public Known {
        names = List.copyOf(names);
        filters = List.copyOf(filters);
        partials = List.copyOf(partials);
        assets = List.copyOf(assets);
        segments = List.copyOf(segments);
    }

    /// A name by which the template reads an attribute.
    ///
    /// @param spelled   as it is written
    /// @param attribute the attribute's name
    /// @param label     as people read it
    /// @param kind      of its values, in words
    public record Name(String spelled, String attribute, String label, String kind) {}

    /// Something that may stand within quotes.
    ///
    /// @param value as it is written
    /// @param label as people read it
    /// @param about more of it, such as how many people have it
    public record Choice(String value, String label, String about) {}
}
