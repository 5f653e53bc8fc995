package whom.liquid.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import whom.liquid.Arm;
import whom.liquid.Block;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.Partials;
import whom.liquid.Read;
import whom.liquid.filter.FilterEntry;
import whom.liquid.lex.SyntaxMistake;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Source;
import whom.liquid.tree.Span;
import whom.text.NearMatch;

/// Reading one template with all it includes: what was found wrong, and the blocks numbered so far.
public final class Reading {
    private static final int MOST_PROBLEMS = 100;
    private static final int UNTRACED = Integer.MIN_VALUE / 2;

    private static final Comparator<LiquidProblem> IN_ORDER_OF_SOURCE = Comparator
            .comparing(LiquidProblem::partial, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(problem -> problem.place() == null ? 0 : problem.place().line())
            .thenComparingInt(problem -> problem.place() == null ? 0 : problem.place().column());

    private final Language language;
    private final Bounds bounds;
    private final Partials partials;
    private final boolean tracing;
    private final List<LiquidProblem> problems = new ArrayList<>();
    private final List<LiquidProblem> notes = new ArrayList<>();
    private final List<@Nullable Block> blocks = new ArrayList<>();
    private final List<Integer> traces = new ArrayList<>();
    private final List<Read> reads = new ArrayList<>();
    private int arms;
    private int includes;
    private long characters;

    /// @param tracing whether its blocks are told apart; not in a partial that is read while rendering
    public Reading(Language language, Bounds bounds, Partials partials, boolean tracing) {
        this.tracing = tracing;
        this.language = language;
        this.bounds = bounds;
        this.partials = partials;
    }

    /// @param partial the name of what is read, or null for a template itself
    /// @throws LiquidProblem with all that is wrong
    public Script read(String text, @Nullable String partial) throws LiquidProblem {
        Body body = Body.EMPTY;
        try {
            body = body(new Source(partial, text), partial == null ? List.of() : List.of(partial), 0);
        } catch (SyntaxMistake mistake) {
            problem(mistake.span(), mistake.said());
        }
        if (!problems.isEmpty()) {
            problems.sort(IN_ORDER_OF_SOURCE);
            throw LiquidProblem.of(problems);
        }
        return new Script(body, blocks.stream().map(Objects::requireNonNull).toList(), traces, reads, notes);
    }

    /// @param within names of the partials that are being read, outermost first
    private Body body(Source source, List<String> within, int depth) {
        characters += source.text().length();
        if (characters > bounds.source()) {
            throw new SyntaxMistake(new Span(source, 0, 0), "the template is too long: more than " + bounds.source() + " characters");
        }
        return language.grammar().read(this, source, within, depth);
    }

    /// The text of a partial, read at the place that names it, with blocks of its own; null when there is none, which is then noted.
    public @Nullable Body include(Span where, String name, List<String> within, int depth) {
        if (within.contains(name)) {
            problem(where, "'" + name + "' includes itself: " + String.join(" → ", within) + " → " + name);
            return null;
        }
        if (++includes > bounds.includes()) {
            throw new SyntaxMistake(where, "more than " + bounds.includes() + " includes in one template");
        }
        Optional<String> text = partials.source(name);
        if (text.isEmpty()) {
            problem(where, "there is no template '" + name + "' to include in this workspace");
            return null;
        }
        List<String> deeper = new ArrayList<>(within);
        deeper.add(name);
        return body(new Source(name, text.get()), List.copyOf(deeper), depth);
    }

    /// Refuses what stands too deeply in blocks, brackets and partials.
    public void checkDepth(Span where, int depth) {
        if (depth > bounds.depth()) {
            throw new SyntaxMistake(where, "this stands too deeply: more than " + bounds.depth() + " blocks or brackets in one another");
        }
    }

    public Language language() {
        return language;
    }

    /// Reads something, or notes what is wrong with it and goes on with something else.
    public <T> T attempt(T otherwise, Supplier<T> read) {
        try {
            return read.get();
        } catch (SyntaxMistake mistake) {
            problem(mistake.span(), mistake.said());
            return otherwise;
        }
    }

    public void problem(Span span, String message) {
        problem(span.problem(message));
    }

    public void problem(LiquidProblem problem) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }

    /// The filter; where nobody knows it null and a note, or a mistake in a language that does not let its input through.
    public @Nullable FilterEntry filter(Span span, String name) {
        FilterEntry known = language.filters().get(name);
        if (known == null) {
            String refused = language.refusedFilters().get(name);
            String near = didYouMean(name, language.filters().names());
            if (refused != null) {
                throw new SyntaxMistake(span, language.name() + "'s filter '" + name + "' does not work here: " + refused);
            }
            if (!language.passesUnknown()) {
                throw new SyntaxMistake(span, language.name() + " has no filter '" + name + "'" + near);
            }
            note(span, "there is no filter '" + name + "', so what goes in comes out" + near);
        }
        return known;
    }

    public void note(Span span, String message) {
        if (notes.size() < MOST_PROBLEMS) {
            notes.add(span.problem(message));
        }
    }

    /// "; did you mean 'x'?", or nothing when no candidate is near.
    public static String didYouMean(String name, Collection<String> candidates) {
        return NearMatch.of(name, candidates).map(near -> "; did you mean '" + near + "'?").orElse("");
    }

    /// A name and the way from its value, which the template reads at a place.
    public Expression.Named named(Span span, String name, List<Expression.Step> steps) {
        if (!tracing) {
            return Expression.Named.untold(name, steps);
        }
        Expression.Named named = new Expression.Named(name, steps, reads.size());
        reads.add(new Read(named.variable(), span.place(), span.source().partial()));
        return named;
    }

    /// The next number for a block; taken where it starts, so that blocks within come after it.
    public int startBlock() {
        blocks.add(null);
        traces.add(0);
        return blocks.size() - 1;
    }

    /// @return the number of the block's first arm among the arms of all; far below 0 where blocks are not told apart
    public int finishBlock(int number, Block.Kind kind, String subject, Span opener, List<Arm> itsArms) {
        int first = arms;
        blocks.set(number, new Block(number, kind, subject, opener.source().partial(), opener.place(), itsArms));
        traces.set(number, first);
        arms += itsArms.size();
        return tracing ? first : UNTRACED;
    }
}
