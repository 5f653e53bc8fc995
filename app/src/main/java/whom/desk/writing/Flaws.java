package whom.desk.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import whom.text.LineStarts;
import whom.text.Place;

/// From what was told of a place to the stretch of source that is marked.
public final class Flaws {
    private static final Map<String, String> CLOSES = Map.of("{{", "}}", "{%", "%}", "*|", "|*", "{#", "#}");

    private Flaws() {
    }

    /// What was told.
    public record Told(Place place, boolean wrong, String text) {}

    /// In the order of the source, each once: what is wrong before what is only odd at the same place.
    public static List<Flaw> of(String source, List<Told> all) {
        LineStarts lines = new LineStarts(source);
        List<Flaw> flaws = new ArrayList<>();
        for (Told told : all) {
            int from = Math.clamp(lines.offset(told.place()), 0, source.length());
            flaws.add(flaw(source, from, told));
        }
        return flaws.stream().distinct().sorted(Comparator.comparingInt(Flaw::from).thenComparing(flaw -> !flaw.wrong())).toList();
    }

    /// Where they stand once the source has changed, until it is known anew what is wrong. What was within the change is gone.
    public static List<Flaw> moved(List<Flaw> flaws, Replacement change) {
        int by = change.text().length() - (change.to() - change.from());
        List<Flaw> moved = new ArrayList<>();
        for (Flaw flaw : flaws) {
            if (flaw.to() <= change.from()) {
                moved.add(flaw);
            } else if (flaw.from() >= change.to()) {
                moved.add(new Flaw(flaw.from() + by, flaw.to() + by, flaw.wrong(), flaw.text()));
            }
        }
        return List.copyOf(moved);
    }

    private static Flaw flaw(String source, int at, Told told) {
        int from = at;
        int to = end(source, from);
        if (to == from) {
            // At the end of a line or of everything the last character before it is marked.
            from = Math.max(0, at - 1);
            to = Math.min(source.length(), Math.max(at, from + 1));
        }
        return new Flaw(from, to, told.wrong(), told.text());
    }

    private static int end(String source, int from) {
        String close = from + 2 <= source.length() ? CLOSES.get(source.substring(from, from + 2)) : null;
        int line = source.indexOf('\n', from);
        int last = line < 0 ? source.length() : line;
        if (close != null) {
            int closed = source.indexOf(close, from + 2);
            return closed < 0 || closed >= last ? last : closed + 2;
        }
        int end = from;
        while (end < last && (Character.isLetterOrDigit(source.charAt(end)) || "_.-$".indexOf(source.charAt(end)) >= 0)) {
            end++;
        }
        return end == from && from < last ? from + 1 : end;
    }
}
