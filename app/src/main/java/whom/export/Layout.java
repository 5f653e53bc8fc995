package whom.export;

import java.util.List;
import whom.text.Refusal;

/// The columns of one export: the preset held against the schema and the columns someone named.
///
/// @param groups  columns by which the vendor knows a person, the one that is always written first
/// @param columns the identity first, then consent, then what the vendor wants to see, then what was named, in that order
record Layout(List<List<LaidColumn.OfValues>> groups, List<LaidColumn> columns) {
    Layout {
        groups = groups.stream().map(List::copyOf).toList();
        columns = List.copyOf(columns);
    }

    /// @throws Refusal when the workspace or the vendor has no place for a column
    static Layout of(ExportRequest request) throws Refusal {
        return new Drawing(request).draw();
    }

    /// The column that names people in companions.
    LaidColumn.OfValues identity() {
        return groups.getFirst().getFirst();
    }

    List<String> header() {
        return columns.stream().map(LaidColumn::header).toList();
    }

    /// Which of the groups of columns knows the person of a row.
    int group(List<String> cells) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).stream().noneMatch(column -> cells.get(columns.indexOf(column)).isEmpty())) {
                return i;
            }
        }
        return 0;
    }

    /// Columns without which nobody is written.
    List<LaidColumn> required() {
        return columns.stream().filter(column -> switch (column) {
            case LaidColumn.OfValues values -> values.required();
            case LaidColumn.OfConsentTime _ -> true;
            case LaidColumn.OfConsent _,LaidColumn.OfNothing _,LaidColumn.OfRest _,LaidColumn.OfAdded _ -> false;
        }).toList();
    }
}
