package whom.desk.intake;

import java.util.Arrays;
import java.util.List;
import whom.file.Aside;
import whom.file.TableForm;
import whom.intake.Note;
import whom.profile.Kind;
import whom.resources.Words;

/// What the readers of a file have to say about it, in the words of the window.
record NoteWords(Words words) {
    private static final int LONGEST = 80;

    /// A note on a column, without the column's name, beside which it stands.
    String said(Note note) {
        List<String> with = note.with();
        return switch (note.about()) {
            case UNCONFIRMED -> with.getFirst();
            case NEARLY -> words.text("intake.note.NEARLY", with.get(0), kind(with.get(1)), shortened(with.get(2)));
            case NAMELESS, RECIPE, SECRET_NAME, SECRET_VALUES, DAMAGED, GUARDED, ABSENT, UNIT, MIXED_UNITS, SHORT_YEARS, LEFT_OUT,
                    ASSUMED_ORDER, ASSUMED_DECIMAL,
                    MAYBE_CONSENT ->
                words.text("intake.note." + note.about(), with.stream().map(NoteWords::shortened).toArray());
        };
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    /// A note names a kind by its word, as several of it.
    private String kind(String several) {
        return Arrays.stream(Kind.values()).filter(kind -> several.equals(kind.word() + "s")).map(kind -> words.text("intake.kind." + kind))
                .findFirst().orElse(several);
    }

    /// How a file was read, a fact each.
    List<String> form(TableForm form) {
        String kind = switch (form.kind()) {
            case DELIMITED -> words.text("intake.file.delimited", form.dialect() == null ? "" : delimiter(form.dialect().delimiter()));
            case SHEET -> words.text("intake.file.sheet");
            case JSON, JSON_LINES -> words.text("intake.file.json");
        };
        TableForm.Encoded encoding = form.encoding();
        if (encoding == null) {
            return List.of(kind);
        }
        return List.of(kind, encoding.certain() ? encoding.name() : words.text("intake.file.guessed", encoding.name()));
    }

    private String delimiter(char delimiter) {
        return switch (delimiter) {
            case ',' -> words.text("intake.separator.comma");
            case ';' -> words.text("intake.separator.semicolon");
            case '|' -> words.text("intake.separator.bar");
            case '\t' -> words.text("intake.separator.tab");
            default -> String.valueOf(delimiter);
        };
    }

    /// What of a file was left aside.
    String said(Aside aside) {
        return switch (aside) {
            case Aside.Above(long lines) -> words.text("intake.aside.above", lines);
            case Aside.Below(long line, long rows, String first) -> words.text("intake.aside.below", rows, line, shortened(first));
            case Aside.Empty(long rows) -> words.text("intake.aside.empty", rows);
            case Aside.Further(long line) -> words.text("intake.aside.further", line);
            case Aside.Within(String path) -> words.text("intake.aside.within", path);
        };
    }
}
