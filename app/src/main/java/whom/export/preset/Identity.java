package whom.export.preset;

import java.util.List;

/// By which columns the vendor knows a person.
///
/// @param oneOf     groups of columns, the one that is always written first; a person is known when every column of one group is filled
/// @param exclusive sets of headers of which only one may stand in a file
/// @param split     whether people who are known by another group go into a file of their own
public record Identity(List<Group> oneOf, List<List<String>> exclusive, boolean split) {
    public Identity {
        oneOf = List.copyOf(oneOf);
        exclusive = exclusive.stream().map(List::copyOf).toList();
    }

    /// Columns that know a person together.
    public record Group(List<Column> columns) {
        public Group {
            columns = List.copyOf(columns);
        }
    }

    /// All columns, group by group.
    public List<Column> columns() {
        return oneOf.stream().flatMap(group -> group.columns().stream()).toList();
    }
}
