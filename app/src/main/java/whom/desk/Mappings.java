package whom.desk;

import whom.desk.intake.OpenFile;
import whom.desk.intake.OpenTable;
import whom.text.Refusal;

/// What somebody says about the columns of a file that is open, as the file with another mapping.
final class Mappings {
    private Mappings() {
    }

    static OpenFile changed(OpenFile file, DataIntent.OfMapping intent, OpenTable.Place place) throws Refusal {
        return switch (intent) {
            case DataIntent.ImportAs(String content) -> file.with(table -> table.about(content, place));
            case DataIntent.AimColumn(int column, String target) -> file.with(table -> table.aimed(column, target, place));
            case DataIntent.SetColumn(int column, String field, String value) ->
                file.with(table -> table.changed(column, field, value, place));
            case DataIntent.AnswerImport(int column, String question, String answer) ->
                file.with(table -> table.answered(column, question, answer, place));
            case DataIntent.SetImport(String field, String value) -> field.equals("adds")
                    ? file.adding(Boolean.parseBoolean(value))
                    : file.with(table -> table.whole(field, value, place));
            case DataIntent.MapAfresh() -> file.with(table -> table.afresh(place));
        };
    }
}
