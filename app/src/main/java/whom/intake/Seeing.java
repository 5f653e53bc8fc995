package whom.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import whom.clean.Spaces;

/// Looks at the cells of one column. A text that comes again is only counted until there are too many different ones, so that a column with few
/// values costs little.
final class Seeing {
    private static final int EXAMPLES = 5;
    private static final int LONGEST_KEPT = 100;
    private static final int MOST_UNITS = 8;

    private final int most;
    private final Looks looks;
    private final FormCounts counts = new FormCounts();
    private final Map<String, long[]> values = new LinkedHashMap<>();
    private final Map<String, long[]> units = new LinkedHashMap<>();
    private long filled;
    private long blank;
    private boolean more;

    /// @param most  how many different texts are kept
    /// @param looks takes texts apart; one may serve many columns, one after the other
    Seeing(int most, Looks looks) {
        this.most = most;
        this.looks = looks;
    }

    void look(String cell) {
        String text = Spaces.trimmed(cell);
        if (text.isEmpty()) {
            blank++;
            return;
        }
        filled++;
        if (text.length() != cell.length()) {
            counts.add(Form.PADDED, 1);
        }
        if (!more) {
            long[] known = values.get(text);
            if (known != null) {
                known[0]++;
                return;
            }
            if (values.size() < most && text.length() <= LONGEST_KEPT) {
                values.put(text, new long[]{1});
                return;
            }
            more = true;
            values.forEach((value, times) -> judge(value, times[0]));
        }
        judge(text, 1);
    }

    private void judge(String text, long times) {
        looks.judge(text, times, counts);
        String unit = looks.unit();
        if (!unit.isEmpty() && (units.size() < MOST_UNITS || units.containsKey(unit))) {
            units.computeIfAbsent(unit, _ -> new long[1])[0] += times;
        }
    }

    Seen seen() {
        if (!more) {
            values.forEach((value, times) -> judge(value, times[0]));
            more = true;
            return seen(false);
        }
        return seen(true);
    }

    private Seen seen(boolean cut) {
        return new Seen(filled, blank, counts.seen(), plain(values), cut, plain(units), values.keySet().stream().limit(EXAMPLES).toList());
    }

    private static Map<String, Long> plain(Map<String, long[]> counted) {
        Map<String, Long> plain = new LinkedHashMap<>();
        counted.forEach((text, times) -> plain.put(text, times[0]));
        return plain;
    }

    /// What several have seen together.
    ///
    /// @param most how many different texts are kept
    static Seen together(List<Seen> parts, int most) {
        Map<Form, Long> forms = new EnumMap<>(Form.class);
        Map<String, Long> values = new LinkedHashMap<>();
        Map<String, Long> units = new LinkedHashMap<>();
        long filled = 0;
        long blank = 0;
        boolean more = false;
        for (Seen part : parts) {
            filled += part.filled();
            blank += part.blank();
            more |= part.more();
            part.forms().forEach((form, times) -> forms.merge(form, times, Long::sum));
            part.units().forEach((unit, times) -> units.merge(unit, times, Long::sum));
            part.values().forEach((value, times) -> values.merge(value, times, Long::sum));
        }
        List<String> all = new ArrayList<>(values.keySet());
        more |= all.size() > most;
        all.stream().skip(most).forEach(values::remove);
        return new Seen(filled, blank, forms, values, more, units, all.stream().limit(EXAMPLES).toList());
    }
}
