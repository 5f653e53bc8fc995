package whom.rule.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import whom.moment.Window;
import whom.rule.Aggregate;
import whom.rule.Condition;
import whom.rule.End;
import whom.rule.Mark;
import whom.rule.Path;
import whom.rule.Step;
import whom.rule.Where;
import whom.rule.text.grammar.RuleGrammarParser.AggregatedContext;
import whom.rule.text.grammar.RuleGrammarParser.DidContext;
import whom.rule.text.grammar.RuleGrammarParser.DifferentContext;
import whom.rule.text.grammar.RuleGrammarParser.EdgeContext;
import whom.rule.text.grammar.RuleGrammarParser.MeasureContext;
import whom.rule.text.grammar.RuleGrammarParser.PropertyContext;
import whom.rule.text.grammar.RuleGrammarParser.StepContext;
import whom.rule.text.grammar.RuleGrammarParser.WhereContext;
import whom.rule.text.grammar.RuleGrammarParser.WindowContext;

/// Reads one row about events.
final class EventReader {
    private final Values values;
    private final Tests tests;
    private final WindowReader windows;
    private final WhereReader wheres;
    private final Notes notes;
    private final Path path;

    EventReader(Values values, Notes notes, Path path) {
        this.values = values;
        this.tests = new Tests(values);
        this.windows = new WindowReader(values);
        this.wheres = new WhereReader(values, tests, notes, path);
        this.notes = notes;
        this.path = path;
    }

    Condition did(DidContext did) {
        notes.part(path, Part.SUBJECT, did.name());
        String event = Quotes.name(did.name());
        Where where = wheres.read(did.where());
        if (!did.step().isEmpty()) {
            if (did.NOT() != null) {
                values.mistake(did.NOT().getSymbol(),
                        "a sequence is negated as a whole: write NOT DID " + did.name().getText() + " THEN …");
            }
            return sequence(event, where, did.step());
        }
        Occurrences.Read read = new Occurrences(values).read(did.occurrence());
        read.parts().forEach((part, context) -> notes.part(path, part, context));
        return new Condition.Did(event, where, did.NOT() != null, read.count(), read.window(), Mark.NONE);
    }

    private Condition sequence(String event, @Nullable Where where, List<StepContext> contexts) {
        List<Step> steps = new ArrayList<>();
        Window window = null;
        for (StepContext step : contexts) {
            if (window != null) {
                values.mistake(step.getStart(), "the window of a sequence is about its first step and stands after its last one");
            }
            notes.part(path, Part.SUBJECT, steps.size() + 1, step.name());
            if (step.span() != null) {
                notes.part(path, Part.SPAN, steps.size(), step.span());
            }
            steps.add(new Step(step.NOT() != null, Quotes.name(step.name()), wheres.read(step.where()),
                    step.span() == null ? null : windows.span(step.span())));
            window = window(step);
        }
        return new Condition.Sequence(event, where, steps, window, Mark.NONE);
    }

    private @Nullable Window window(StepContext step) {
        if (step.window() != null) {
            return window(step.window());
        }
        if (step.timed() != null) {
            notes.part(path, Part.WINDOW, step.timed());
            return windows.timed(step.timed());
        }
        if (step.recent() != null) {
            notes.part(path, Part.WINDOW, step.recent());
            return windows.recent(step.recent());
        }
        return null;
    }

    Condition aggregated(AggregatedContext c) {
        return aggregated(Aggregate.valueOf(Keywords.of(c.figure().getStart())), c.property(), c.measure(), c.where(), c.window());
    }

    Condition different(DifferentContext c) {
        return aggregated(Aggregate.COUNT_DISTINCT, c.property(), c.measure(), c.where(), c.window());
    }

    private Condition aggregated(Aggregate aggregate, PropertyContext property, MeasureContext measure, List<WhereContext> contexts,
            @Nullable WindowContext window) {
        notes.part(path, Part.SUBJECT, property.event);
        notes.part(path, Part.PROPERTY, property.of);
        notes.part(path, Part.OPERATOR, measure);
        Tests.Read read = tests.read(measure);
        read.parts().forEach((part, context) -> notes.part(path, part, context));
        if (contexts.size() > 1) {
            values.mistake(contexts.getLast().getStart(), "the WHERE of these events is written already; join the tests with AND");
        }
        return new Condition.Aggregated(aggregate, Quotes.name(property.event), Quotes.name(property.of), read.test(),
                contexts.isEmpty() ? null : wheres.read(contexts.getFirst()), window(window), Mark.NONE);
    }

    Condition edge(EdgeContext c) {
        notes.part(path, Part.SUBJECT, c.name());
        return new Condition.Edge(c.FIRST() == null ? End.LAST : End.FIRST, Quotes.name(c.name()), wheres.read(c.where()),
                window(c.window()), Mark.NONE);
    }

    @Nullable
    Window window(@Nullable WindowContext window) {
        if (window == null) {
            return null;
        }
        notes.part(path, Part.WINDOW, window);
        return windows.window(window);
    }
}
