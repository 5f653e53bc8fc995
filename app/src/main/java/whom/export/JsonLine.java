package whom.export;

import java.util.List;
import java.util.function.IntPredicate;

/// One JSON object a line; what is empty is left out.
///
/// @param raw which columns are JSON already: numbers, true and false, lists
record JsonLine(List<String> header, IntPredicate raw, StringBuilder json) implements RowForm {
    JsonLine(List<String> header, IntPredicate raw) {
        this(header, raw, new StringBuilder());
    }

    @Override
    public void head(List<String> names, RowBytes into) {
        // Every object names its values.
    }

    @Override
    public void row(List<String> cells, RowBytes into) {
        json.setLength(0);
        json.append('{');
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                if (json.length() > 1) {
                    json.append(',');
                }
                JsonText.string(header.get(i), json);
                json.append(':');
                if (raw.test(i)) {
                    json.append(cells.get(i));
                } else {
                    JsonText.string(cells.get(i), json);
                }
            }
        }
        into.add(json.append("}\n").toString());
    }
}
