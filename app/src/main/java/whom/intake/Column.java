package whom.intake;

import org.jspecify.annotations.Nullable;
import whom.clean.Countries;
import whom.file.TableRow;
import whom.profile.Kind;

/// A column of the file and what it means, or something that every row says without one.
///
/// @param index    from 0; -1 without a column
/// @param header   as the file has it
/// @param constant what every row says, or null
/// @param country  index of the column with the country of the row's phone numbers, or -1
/// @param clears   whether an empty cell takes away what is stored
record Column(int index, String header, @Nullable String constant, Target target, Reading reading, int country, boolean clears) {
    Column to(Target other) {
        return new Column(index, header, constant, other, reading, country, clears);
    }

    /// What a row says here.
    String cell(TableRow row) {
        return constant == null ? row.cell(index) : constant;
    }

    /// What a row says here as a value of a kind.
    Cell read(TableRow row, Kind kind) {
        String there = country < 0 ? "" : row.cell(country);
        return reading.read(kind, cell(row), there.isBlank() ? null : Countries.code(there).orElse(null));
    }
}
