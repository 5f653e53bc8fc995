package whom.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.export.LaidColumn.OfValues;
import whom.export.preset.Column;
import whom.profile.Person;
import whom.profile.Value;

/// One person's cells.
record Filling(Formatting formatting) {
    Cell fill(LaidColumn column, Person person) {
        return switch (column) {
            case LaidColumn.OfConsent consent -> Cell.of(consent.given());
            case LaidColumn.OfConsentTime time -> time(time, person);
            case LaidColumn.OfNothing _,LaidColumn.OfAdded _ -> Cell.EMPTY;
            case LaidColumn.OfRest rest -> rest(rest, person);
            case OfValues values -> fill(values, person);
        };
    }

    /// A text that was made of the person, fit for the file.
    Cell text(String text) {
        return formatting.limited(formatting.format(new Value.Text(text), List.of(), null), new Column.Longest(null, null, true));
    }

    /// Under what the vendor knows the person: of the groups of columns that can tell, the first that is filled.
    Cell identity(Layout layout, Person person) {
        Cell first = null;
        for (List<OfValues> group : layout.groups()) {
            Cell known = whole(group, person);
            if (!known.text().isEmpty()) {
                return known;
            }
            first = first == null || first.flaw() == null ? known : first;
        }
        return first == null ? Cell.EMPTY : first;
    }

    /// The first cell of the group, or nothing unless all are filled.
    private Cell whole(List<OfValues> group, Person person) {
        Cell first = Cell.EMPTY;
        for (OfValues column : group) {
            Cell cell = fill(column, person);
            if (cell.text().isEmpty()) {
                return cell;
            }
            first = first.text().isEmpty() ? cell : first;
        }
        return first;
    }

    /// Why a person cannot be written although the vendor would know them: one of these columns cannot be filled. Null when all can.
    @Nullable
    String lacking(List<LaidColumn> required, Person person) {
        for (LaidColumn column : required) {
            Cell cell = fill(column, person);
            if (cell.text().isEmpty()) {
                return column.header() + (cell.flaw() == null ? " is missing" : ": " + cell.flaw().word());
            }
        }
        return null;
    }

    private Cell time(LaidColumn.OfConsentTime column, Person person) {
        boolean future = switch (column.input().source().of(person)) {
            case Value.Moment(var instant) -> instant.isAfter(column.latest());
            case Value.Date(var date) -> date.isAfter(column.latest().atZone(formatting.zone()).toLocalDate());
            case null, default -> false;
        };
        return future ? Cell.without(Flaw.FUTURE) : value(column.input(), person);
    }

    private Cell fill(OfValues column, Person person) {
        Cell cell = column.inputs().size() == 1 ? value(column.inputs().getFirst(), person) : joined(column, person);
        Cell limited = formatting.limited(cell, column.longest());
        return limited.text().isEmpty() && !column.empty().isEmpty() ? new Cell(column.empty(), limited.flaw()) : limited;
    }

    private Cell joined(OfValues column, Person person) {
        List<String> parts = new ArrayList<>();
        Flaw flaw = null;
        boolean complete = true;
        for (LaidColumn.Input input : column.inputs()) {
            Cell part = value(input, person);
            flaw = part.flaw() == null ? flaw : part.flaw();
            if (!part.text().isEmpty()) {
                parts.add(part.text());
            } else if (input.required()) {
                complete = false;
            }
        }
        if (complete) {
            return new Cell(String.join(column.separator(), parts), flaw);
        }
        return parts.isEmpty() ? new Cell("", flaw) : Cell.without(Flaw.INCOMPLETE);
    }

    /// `{"city":"Köln","orders":3}`; what is not there is not in it.
    private Cell rest(LaidColumn.OfRest column, Person person) {
        StringBuilder json = new StringBuilder("{");
        Flaw flaw = null;
        for (LaidColumn.Input input : column.inputs()) {
            Cell cell = value(input, person);
            flaw = cell.flaw() == null ? flaw : cell.flaw();
            if (!cell.text().isEmpty()) {
                if (json.length() > 1) {
                    json.append(',');
                }
                JsonText.string(input.source().name(), json);
                json.append(':');
                if (input.isJson()) {
                    json.append(cell.text());
                } else {
                    JsonText.string(cell.text(), json);
                }
            }
        }
        return new Cell(json.append('}').toString(), flaw);
    }

    private Cell value(LaidColumn.Input input, Person person) {
        Value value = input.source().of(person);
        return value == null ? Cell.EMPTY : formatting.format(value, input.steps(), region(input, person));
    }

    /// The country that is known of the person, for a telephone number that does not say its own.
    private static @Nullable String region(LaidColumn.Input input, Person person) {
        Source country = input.country();
        return country != null && country.of(person) instanceof Value.Text(String text) ? text : null;
    }
}
