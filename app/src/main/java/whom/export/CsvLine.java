package whom.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import whom.export.preset.Preset.FileForm;

/// Lines of a delimited file, quoted as in RFC 4180 and only where needed.
///
/// @param ownText which columns hold text under a header of the user's own; there numbers are quoted when the vendor would else take them for one
record CsvLine(FileForm form, IntPredicate ownText) {
    private static final Pattern NUMERIC = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");

    byte[] bytes(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                line.append(form.delimiter());
            }
            append(line, cells.get(i), form.quoteNumericTexts() && ownText.test(i) && NUMERIC.matcher(cells.get(i)).matches());
        }
        return line.append(form.lineEnding()).toString().getBytes(StandardCharsets.UTF_8);
    }

    private void append(StringBuilder line, String cell, boolean quoted) {
        if (quoted || needsQuotes(cell)) {
            line.append('"').append(cell.replace("\"", "\"\"")).append('"');
        } else {
            line.append(cell);
        }
    }

    private boolean needsQuotes(String cell) {
        return cell.indexOf(form.delimiter()) >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
    }
}
