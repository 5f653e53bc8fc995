package whom.template.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The further names of one template, in the order of its settings. It may hold mistakes; [MappingCheck] finds them.
///
/// Its edits are pure: each gives a new mapping, and the same one when nothing changed.
public record Mapping(List<Line> lines) {
    /// No further names.
    public static final Mapping NONE = new Mapping(List.of());

    public Mapping {
        lines = List.copyOf(lines);
    }

    /// One name.
    ///
    /// @param name      as the template reads it, steps apart by dots: `event.first`
    /// @param attribute of the person
    /// @param otherwise what stands there for whoever has no value; null for nothing
    /// @param format    of a date or moment as of `strftime`, of a number as `#,##0.00`; null for as it is
    public record Line(String name, String attribute, @Nullable String otherwise, @Nullable String format) {
        /// The steps of its name.
        public List<String> steps() {
            return List.of(name.split("\\.", -1));
        }
    }

    /// With one more line at the end.
    public Mapping added(Line line) {
        List<Line> more = new ArrayList<>(lines);
        more.add(line);
        return new Mapping(more);
    }

    /// With another line in the place of one.
    public Mapping changed(int at, Line line) {
        if (at < 0 || at >= lines.size() || lines.get(at).equals(line)) {
            return this;
        }
        List<Line> other = new ArrayList<>(lines);
        other.set(at, line);
        return new Mapping(other);
    }

    /// Without that line.
    public Mapping without(int at) {
        if (at < 0 || at >= lines.size()) {
            return this;
        }
        List<Line> fewer = new ArrayList<>(lines);
        fewer.remove(at);
        return new Mapping(fewer);
    }
}
