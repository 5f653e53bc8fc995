package whom.export;

import java.util.ArrayList;
import java.util.List;
import whom.profile.Person;
import whom.profile.Value;

/// One person's cells.
record Filling(Formatting formatting) {
    Cell fill(LaidColumn column, Person person) {
        return switch (column) {
            case LaidColumn.OfConsent consent -> Cell.of(consent.given());
            case LaidColumn.OfValues values -> fill(values, person);
        };
    }

    private Cell fill(LaidColumn.OfValues column, Person person) {
        Cell cell = column.inputs().size() == 1 ? value(column.inputs().getFirst(), person) : joined(column, person);
        return column.limited() ? formatting.limited(cell) : cell;
    }

    private Cell joined(LaidColumn.OfValues column, Person person) {
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

    private Cell value(LaidColumn.Input input, Person person) {
        Value value = input.source().of(person);
        return value == null ? Cell.EMPTY : formatting.format(value, input.steps());
    }
}
