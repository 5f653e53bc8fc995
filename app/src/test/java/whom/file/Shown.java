package whom.file;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import whom.text.Refusal;

/// A file as the expected side of a case is written: form, columns, rows with their places, notes; or the refusal.
final class Shown {
    private Shown() {
    }

    static String of(Path file) {
        StringBuilder shown = new StringBuilder();
        try (Table table = Table.open(file)) {
            describe(table, shown);
        } catch (Refusal refusal) {
            return "refused: " + refusal.getMessage().substring(file.toString().length() + 2) + "\n";
        }
        return shown.toString();
    }

    static String of(Part part) throws Refusal {
        StringBuilder shown = new StringBuilder();
        try (Table table = Table.open(part)) {
            describe(table, shown);
        }
        return shown.toString();
    }

    private static void describe(Table table, StringBuilder shown) throws Refusal {
        StringBuilder rows = new StringBuilder("columns: " + cells(table.header()) + "\n");
        for (TableRow row = table.next(); row != null; row = table.next()) {
            rows.append(row.line()).append(": ").append(cells(row.cells())).append('\n');
        }
        TableForm form = table.form();
        shown.append("form: ").append(form.kind());
        Dialect dialect = form.dialect();
        if (dialect != null) {
            shown.append(' ').append(signs(dialect.delimiter() + " " + dialect.quote()));
        }
        TableForm.Encoded encoding = form.encoding();
        if (encoding != null) {
            shown.append(' ').append(encoding.name()).append(encoding.certain() ? "" : " (assumed)");
        }
        shown.append(form.headerLine() == 0 ? "" : ", header at " + form.headerLine()).append('\n').append(rows);
        form.notes().forEach(note -> shown.append("note: ").append(note).append('\n'));
    }

    private static String cells(List<String> cells) {
        return cells.stream().map(Shown::signs).collect(Collectors.joining(" | "));
    }

    private static String signs(String text) {
        return text.replace('\t', '⇥').replace('\n', '⏎');
    }
}
