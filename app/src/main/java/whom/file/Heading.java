package whom.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Where in the first records of a part the names of the columns stand.
///
/// @param index    of the record with the names; -1 when nothing is written anywhere
/// @param remarked whether lines with `#` stand above it, as another table further down would have them too
record Heading(int index, boolean remarked) {
    private static final Pattern SEPARATOR = Pattern.compile("(?i)sep=.?");
    private static final int FARTHEST = 50;
    private static final int LONGEST_NAME = 200;

    /// The first record that looks like names and is about as wide as most; without one, the first that is neither empty nor a remark.
    static Heading of(List<List<String>> records) {
        int first = written(records, isSeparator(records) ? 1 : 0);
        int body = first;
        while (body >= 0 && CellText.isRemark(records.get(body))) {
            body = written(records, body + 1);
        }
        if (body < 0) {
            return new Heading(first, false);
        }
        boolean remarked = body > first;
        int end = end(records, body, remarked);
        int width = width(records.subList(body, end));
        return new Heading(width < 2 ? body : names(records, body, end, width), remarked);
    }

    /// Excel's own line that says what the delimiter is.
    private static boolean isSeparator(List<List<String>> records) {
        return !records.isEmpty() && SEPARATOR.matcher(records.getFirst().getFirst()).matches()
                && CellText.filled(records.getFirst()) == 1;
    }

    private static int written(List<List<String>> records, int from) {
        for (int i = from; i < records.size(); i++) {
            if (!CellText.isBlank(records.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int end(List<List<String>> records, int body, boolean remarked) {
        for (int i = body + 1; remarked && i < records.size(); i++) {
            if (CellText.isRemark(records.get(i)) && CellText.isBlank(records.get(i - 1))) {
                return i;
            }
        }
        return records.size();
    }

    /// How wide most records are, the wider of two.
    private static int width(List<List<String>> records) {
        Map<Integer, Integer> counts = new HashMap<>();
        int best = 0;
        for (List<String> cells : records) {
            if (!CellText.isBlank(cells)) {
                counts.merge(cells.size(), 1, Integer::sum);
            }
        }
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            int beaten = counts.getOrDefault(best, 0);
            if (entry.getValue() > beaten || (entry.getValue() == beaten && entry.getKey() > best)) {
                best = entry.getKey();
            }
        }
        return best;
    }

    private static int names(List<List<String>> records, int body, int end, int width) {
        int needed = Math.max(2, (width + 1) / 2);
        for (int i = body; i < Math.min(end, body + FARTHEST); i++) {
            List<String> cells = records.get(i);
            if (CellText.filled(cells) >= needed) {
                return areNames(cells) ? belowPairs(records, i, end, width) : body;
            }
        }
        return body;
    }

    /// Passes over pairs such as `Report | Customers` that an empty line divides from names more than two.
    private static int belowPairs(List<List<String>> records, int candidate, int end, int width) {
        int i = candidate;
        while (i < end && CellText.filled(records.get(i)) == 2) {
            i++;
        }
        boolean divided = width > 2 && i > candidate && i + 1 < end && CellText.isBlank(records.get(i));
        int below = divided ? written(records.subList(0, end), i) : -1;
        return below >= 0 && CellText.filled(records.get(below)) > 2 && areNames(records.get(below)) ? below : candidate;
    }

    /// Words, mostly different ones, and no e-mail address among them.
    static boolean areNames(List<String> cells) {
        Set<String> different = new HashSet<>();
        int filled = 0;
        int numbers = 0;
        for (String cell : cells) {
            if (cell.isBlank()) {
                continue;
            }
            if (CellText.isEmail(cell) || cell.length() > LONGEST_NAME) {
                return false;
            }
            filled++;
            numbers += CellText.isNumber(cell) ? 1 : 0;
            different.add(cell.strip().toLowerCase(Locale.ROOT));
        }
        return numbers * 2 <= filled && different.size() * 3 >= filled * 2;
    }
}
