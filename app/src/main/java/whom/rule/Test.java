package whom.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;

/// What is asked of a value. Whatever the operator cannot take (too many values, a window, "Aa" where no text is compared) is left out,
/// so a row can change its operator and keep what still fits.
///
/// @param values    as many as the operator takes once the row is finished; fewer while it is being written
/// @param window    the window of [Operator#WHEN], else null
/// @param matchCase "Aa": upper and lower case differ
public record Test(Operator operator, List<Literal> values, Window.@Nullable Relative window, boolean matchCase) {
    // Written out: javac leaves the annotation of a nullable component out of a compact constructor's class file.
    public Test(Operator operator, List<Literal> values, Window.@Nullable Relative window, boolean matchCase) {
        this.operator = operator;
        this.values = List.copyOf(values.subList(0, Math.min(values.size(), operator.mostValues())));
        this.window = operator == Operator.WHEN ? window : null;
        this.matchCase = matchCase && operator.comparesText();
    }

    /// A test without a window that ignores case.
    public static Test of(Operator operator, Literal... values) {
        return new Test(operator, List.of(values), null, false);
    }

    /// A test of when a date or an instant was or will be.
    public static Test when(Window.Relative window) {
        return new Test(Operator.WHEN, List.of(), window, false);
    }
}
