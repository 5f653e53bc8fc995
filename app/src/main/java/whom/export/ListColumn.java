package whom.export;

import whom.profile.Person;
import whom.profile.Value;

/// A column of a plain list of people: an attribute by its name, or [the tags][ExportRequest#TAGS]. Values are exact and never labels, so that
/// other programs and an import can read them.
public record ListColumn(String name) {
    /// What stands there: lists separated by `|`, nothing where there is no value.
    public String text(Person person) {
        if (name.equals(ExportRequest.TAGS)) {
            return String.join("|", person.tags());
        }
        Value value = person.attributes().get(name);
        return value == null ? "" : text(value);
    }

    /// A value as it stands in a list.
    public static String text(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Number(var number) -> number.toPlainString();
            case Value.Truth(var truth) -> Boolean.toString(truth);
            case Value.Date(var date) -> date.toString();
            case Value.Moment(var instant) -> instant.toString();
            case Value.Texts(var texts) -> String.join("|", texts);
        };
    }
}
