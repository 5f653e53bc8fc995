package whom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import whom.export.ExportRequest;
import whom.export.ListColumn;
import whom.profile.Attribute;
import whom.profile.Person;
import whom.profile.Schema;
import whom.profile.Value;
import whom.text.Refusal;

/// One column of a list of people: an attribute by its name, or `tags`.
record Cell(String name) {
    private static final String TAGS = ExportRequest.TAGS;

    /// The columns asked for; all attributes when none were.
    static List<Cell> of(List<String> names, Schema schema) throws Refusal {
        List<String> known = new ArrayList<>(schema.attributes().stream().map(Attribute::name).toList());
        if (names.isEmpty()) {
            return known.stream().map(Cell::new).toList();
        }
        known.add(TAGS);
        List<Cell> cells = new ArrayList<>();
        for (String name : names) {
            String exact = name.equals(TAGS) ? TAGS : schema.attribute(name.strip()).map(Attribute::name).orElse("");
            if (exact.isEmpty()) {
                throw new Refusal("--columns: there is no attribute `" + name + "`" + Suggestion.of(name, known));
            }
            cells.add(new Cell(exact));
        }
        return cells;
    }

    /// For people: lists separated by `|`, line breaks and tabs as spaces, nothing where there is no value.
    String text(Person person) {
        return new ListColumn(name).text(person).replaceAll("\\s", " ");
    }

    /// For machines: a missing value is `null`.
    void write(Person person, ObjectNode row) {
        if (name.equals(TAGS)) {
            texts(person.tags(), row.putArray(name));
            return;
        }
        switch (person.attributes().get(name)) {
            case null -> row.putNull(name);
            case Value.Number(var number) -> row.put(name, number);
            case Value.Truth(var truth) -> row.put(name, truth);
            case Value.Texts(var texts) -> texts(texts, row.putArray(name));
            case Value.Text text -> row.put(name, ListColumn.text(text));
            case Value.Date date -> row.put(name, ListColumn.text(date));
            case Value.Moment moment -> row.put(name, ListColumn.text(moment));
        }
    }

    private static void texts(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}
