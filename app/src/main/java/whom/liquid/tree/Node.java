package whom.liquid.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a template that does something.
public sealed interface Node {
    /// Where it stands; of a block, its opening tag.
    Span span();

    /// Printed as it is.
    record Text(Span span, String text) implements Node {}

    /// `{{ value }}` or `echo value`.
    record Output(Span span, Filtered value) implements Node {}

    /// `assign name = value`
    record Assign(Span span, String name, Filtered value) implements Node {}

    /// `capture name`
    record Capture(Span span, String name, Body body) implements Node {}

    /// `increment name` and `decrement name`.
    ///
    /// @param by     1 or -1
    record Count(Span span, String name, int by) implements Node {}

    /// `cycle group: a, b`
    ///
    /// @param group an expression; null for a group of its own, told by its key
    record Cycle(Span span, @Nullable Expression group, String key, List<Expression> values) implements Node {
        public Cycle {
            values = List.copyOf(values);
        }
    }

    /// `ifchanged`
    record IfChanged(Span span, Body body) implements Node {}

    /// `if` and `unless` with all that follows.
    ///
    /// @param trace of its first arm
    record If(Span span, List<Branch> branches, Body otherwise, int trace) implements Node {
        public If {
            branches = List.copyOf(branches);
        }
    }

    /// A condition and what happens when it holds.
    ///
    /// @param holds false for `unless`: what happens when it does not
    record Branch(Condition condition, boolean holds, Body body) {}

    /// `case`; every `when` that fits is taken, and each `else` when none before it was.
    record Case(Span span, Expression subject, List<When> whens, int trace, int lastArm) implements Node {
        public Case {
            whens = List.copyOf(whens);
        }
    }

    /// One `when`, or an `else`, which has no values.
    record When(List<Expression> values, boolean otherwise, int arm, Body body) {
        public When {
            values = List.copyOf(values);
        }
    }

    /// `for`
    record For(Span span, Loop loop, boolean reversed, boolean goesOn, Body body, Body otherwise) implements Node {}

    /// `tablerow`
    ///
    /// @param columns null for as many as there are items
    record TableRow(Span span, Loop loop, @Nullable Expression columns, Body body) implements Node {}

    /// What a loop runs over.
    ///
    /// @param name  by which `offset: continue` finds the loop before it
    /// @param trace of the arm "has something"; the next is "is empty"
    record Loop(String variable, Expression over, String name, @Nullable Expression limit, @Nullable Expression offset, int trace) {}

    /// `break`
    record Break(Span span) implements Node {}

    /// Whoever gets here gets no message at all: Braze's `abort_message`.
    ///
    /// @param reason what the sender's log says
    record Abort(Span span, Filtered reason) implements Node {}

    /// `continue`
    record Continue(Span span) implements Node {}

    /// `include` and `render`.
    ///
    /// @param isolated  whether it sees nothing of what was assigned outside: `render`
    /// @param name      of the partial
    /// @param body      of the partial, where its name was known when the template was read
    /// @param with      the value that the partial is about, or null
    /// @param each      whether the partial is filled in for each item of that value
    /// @param alias     the name of that value in the partial, or null for the partial's own name
    /// @param arguments further names of the partial
    record Include(Span span, boolean isolated, Expression name, @Nullable Body body, @Nullable Expression with, boolean each,
            @Nullable String alias, List<Filtered.Keyword> arguments) implements Node {
        public Include {
            arguments = List.copyOf(arguments);
        }
    }
}
