package whom.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;
import whom.text.BoundedPattern;
import whom.text.BoundedPattern.TooMuchWork;

/// `matches(text, pattern, case)` for one connection: whether the pattern is found in the text. Keeps the patterns that were used last, so
/// that none is compiled for each row.
final class Matches extends Function {
    private static final int KEPT = 50;

    private final Map<Wanted, BoundedPattern> patterns = new LinkedHashMap<>(16, 0.75f, true);
    private @Nullable TooMuchWork failure;

    private record Wanted(String pattern, boolean matchCase) {}

    @Override
    protected void xFunc() throws SQLException {
        String text = value_text(0);
        if (text == null) {
            result();
            return;
        }
        try {
            result(pattern(new Wanted(value_text(1), value_int(2) == 1)).isIn(text) ? 1 : 0);
        } catch (TooMuchWork tooMuch) {
            // SQLite would pass on no more than a text; whoever asked takes the failure from here.
            failure = tooMuch;
            error(tooMuch.getMessage());
        }
    }

    private BoundedPattern pattern(Wanted wanted) {
        BoundedPattern pattern = patterns.computeIfAbsent(wanted, w -> new BoundedPattern(w.pattern(), w.matchCase()));
        if (patterns.size() > KEPT) {
            patterns.remove(patterns.keySet().iterator().next());
        }
        return pattern;
    }

    /// Why the last statement was given up, if it was for a pattern; told once.
    @Nullable
    TooMuchWork takeFailure() {
        TooMuchWork told = failure;
        failure = null;
        return told;
    }
}
