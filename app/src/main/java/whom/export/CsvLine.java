package whom.export;

import java.util.List;
import java.util.function.IntPredicate;
import whom.export.preset.FileForm;

/// Lines of a delimited file, quoted as in RFC 4180.
///
/// @param ownText which columns hold text under a header of the user's own; there numbers are quoted when the vendor would else take them for one
record CsvLine(FileForm form, IntPredicate ownText) implements RowForm {
    private static final String MARK = "\ufeff";

    @Override
    public void head(List<String> header, RowBytes into) {
        if (form.mark()) {
            into.add(MARK);
        }
        if (form.header()) {
            cells(header, false, into);
        }
    }

    @Override
    public void row(List<String> cells, RowBytes into) {
        cells(cells, form.quoteNumericTexts(), into);
    }

    private void cells(List<String> cells, boolean quoteNumbers, RowBytes into) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                into.add(form.delimiter());
            }
            String cell = cells.get(i);
            if (form.quoteAll() || needsQuotes(cell) || (quoteNumbers && ownText.test(i) && isNumeric(cell))) {
                into.add('"');
                into.add(cell.indexOf('"') < 0 ? cell : cell.replace("\"", "\"\""));
                into.add('"');
            } else {
                into.add(cell);
            }
        }
        into.add(form.lineEnding());
    }

    private boolean needsQuotes(String cell) {
        char delimiter = form.delimiter();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return false;
    }

    /// A sign perhaps, digits, and perhaps a point or comma with digits behind it.
    private static boolean isNumeric(String cell) {
        int from = !cell.isEmpty() && (cell.charAt(0) == '+' || cell.charAt(0) == '-') ? 1 : 0;
        int digits = 0;
        boolean fraction = false;
        for (int i = from; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if ((c == '.' || c == ',') && digits > 0 && !fraction) {
                fraction = true;
                digits = 0;
            } else {
                return false;
            }
        }
        return digits > 0;
    }
}
