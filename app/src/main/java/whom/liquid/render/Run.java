package whom.liquid.render;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import whom.liquid.Bounds;
import whom.liquid.LiquidProblem;
import whom.liquid.tree.Body;
import whom.liquid.tree.Expression;
import whom.liquid.tree.Node;
import whom.liquid.tree.Span;
import whom.liquid.value.Compared;
import whom.liquid.value.Mishap;
import whom.liquid.value.Numbers;
import whom.liquid.value.PastBound;
import whom.liquid.value.Text;

/// One rendering, from its start to its end, on one thread.
public final class Run {
    private static final int MOST_PROBLEMS = 100;
    /// How many steps, nodes and rounds of loops, pass between two looks at the clock.
    private static final int CLOCK_MASK = 0xFF;

    private final Bounds bounds;
    private final Loader loader;
    private final StringBuilder out;
    private final Evaluator evaluator;
    private final Loops loops = new Loops(this);
    private final Inclusions inclusions = new Inclusions(this);
    private final long[] taken;
    private final List<LiquidProblem> problems = new ArrayList<>();
    private final long deadline;
    private @Nullable Map<@Nullable Object, Integer> cycles;
    private @Nullable String lastChange;
    private @Nullable String notSent;
    private Interrupt interrupt = Interrupt.NONE;
    private int steps;
    private int rounds;
    private int depth;

    /// What ends a round of a loop early.
    enum Interrupt {
        NONE, BREAK, CONTINUE
    }

    /// @param arms     how many arms the blocks of the template have
    /// @param reads    how many of its places read something
    /// @param expected about how many characters will be printed
    public Run(Bounds bounds, Loader loader, int arms, int reads, int expected, Map<String, Object> data, ZonedDateTime now) {
        this.bounds = bounds;
        this.loader = loader;
        this.out = new StringBuilder(expected);
        this.evaluator = new Evaluator(bounds, new Scope(data, false), reads, now);
        this.taken = new long[(arms + 63) >> 6];
        this.deadline = System.nanoTime() + bounds.time().toNanos();
    }

    /// Fills a template in.
    ///
    /// @throws LiquidProblem when a bound is passed
    public void template(Body body) throws LiquidProblem {
        try {
            body(body);
        } catch (Aborted aborted) {
            notSent = aborted.reason();
            out.setLength(0);
        } catch (Ended ended) {
            throw ended.problem();
        }
    }

    /// Why nothing is sent, or null when the page is.
    public @Nullable String notSent() {
        return notSent;
    }

    /// What was printed.
    public String printed() {
        return out.toString();
    }

    /// What could not be done, and was printed in place.
    public List<LiquidProblem> problems() {
        return problems;
    }

    /// The arms that were taken, by their numbers among the arms of all blocks.
    public BitSet taken() {
        return BitSet.valueOf(taken);
    }

    /// The places that read something that was not there, by their numbers.
    public BitSet missed() {
        return evaluator.missed();
    }

    StringBuilder out() {
        return out;
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Bounds bounds() {
        return bounds;
    }

    Loader loader() {
        return loader;
    }

    /// @param arm negative in a partial that was read while rendering
    void take(int arm) {
        if (arm >= 0) {
            taken[arm >> 6] |= 1L << arm;
        }
    }

    boolean isInterrupted() {
        return interrupt != Interrupt.NONE;
    }

    /// What has interrupted, which is then over.
    Interrupt resume() {
        Interrupt was = interrupt;
        interrupt = Interrupt.NONE;
        return was;
    }

    /// How many rounds all loops together may still take.
    int roundsLeft() {
        return bounds.rounds() - rounds;
    }

    void round() {
        if (++rounds > bounds.rounds()) {
            throw tooManyRounds();
        }
        step();
    }

    PastBound tooManyRounds() {
        return new PastBound("loops run too often: more than " + bounds.rounds() + " rounds");
    }

    void enter() {
        if (++depth > bounds.depth()) {
            throw new PastBound("partials stand too deeply in one another: more than " + bounds.depth());
        }
    }

    void leave() {
        depth--;
    }

    void body(Body body) {
        List<Node> children = body.nodes();
        for (int i = 0; i < children.size(); i++) {
            Node child = children.get(i);
            if (child instanceof Node.Text text) {
                out.append(text.text());
            } else {
                node(child);
                if (interrupt != Interrupt.NONE) {
                    return;
                }
            }
        }
    }

    private void node(Node node) {
        try {
            step();
            render(node);
            if (out.length() > bounds.characters()) {
                throw new PastBound("the page becomes too long: more than " + bounds.characters() + " characters");
            }
        } catch (Mishap mishap) {
            out.append("Liquid error: ").append(mishap.printed());
            if (problems.size() < MOST_PROBLEMS) {
                problems.add(node.span().problem(mishap.plain()));
            }
        } catch (PastBound bound) {
            throw ended(node.span(), bound);
        }
    }

    private static Ended ended(Span span, PastBound bound) {
        return new Ended(span.problem(String.valueOf(bound.getMessage())));
    }

    private void step() {
        if ((++steps & CLOCK_MASK) == 0 && System.nanoTime() - deadline > 0) {
            throw new PastBound("filling the template in takes too long: more than " + bounds.time().toMillis() + " milliseconds");
        }
    }

    private void render(Node node) {
        switch (node) {
            case Node.Output output -> Text.append(out, evaluator.value(output.value()), bounds.characters());
            case Node.If branching -> branch(branching);
            case Node.For loop -> loops.loop(loop);
            case Node.Assign assign -> evaluator.scope().assign(assign.name(), evaluator.value(assign.value()));
            case Node.Case choice -> choose(choice);
            case Node.Text text -> out.append(text.text());
            case Node.Capture capture -> capture(capture);
            case Node.Include include -> inclusions.include(include);
            case Node.Cycle cycle -> cycle(cycle);
            case Node.Count count -> count(count);
            case Node.TableRow table -> loops.table(table);
            case Node.IfChanged changed -> ifChanged(changed);
            case Node.Abort abort -> throw new Aborted(Text.of(evaluator.value(abort.reason()), bounds.characters()));
            case Node.Break _ -> interrupt = Interrupt.BREAK;
            case Node.Continue _ -> interrupt = Interrupt.CONTINUE;
        }
    }

    private void branch(Node.If node) {
        List<Node.Branch> branches = node.branches();
        for (int i = 0; i < branches.size(); i++) {
            Node.Branch branch = branches.get(i);
            if (evaluator.holds(branch.condition()) == branch.holds()) {
                take(node.trace() + i);
                body(branch.body());
                return;
            }
        }
        take(node.trace() + branches.size());
        body(node.otherwise());
    }

    private void choose(Node.Case node) {
        Object subject = evaluator.value(node.subject());
        boolean found = false;
        for (Node.When when : node.whens()) {
            if (when.otherwise()) {
                if (!found) {
                    take(node.trace() + when.arm());
                    body(when.body());
                }
            } else {
                found |= fits(node, subject, when);
            }
            if (isInterrupted()) {
                return;
            }
        }
        if (!found) {
            take(node.trace() + node.lastArm());
        }
    }

    /// Prints the arm as often as one of its values fits.
    private boolean fits(Node.Case node, @Nullable Object subject, Node.When when) {
        boolean found = false;
        for (Expression value : when.values()) {
            if (Compared.equal(subject, evaluator.value(value)) && !isInterrupted()) {
                found = true;
                take(node.trace() + when.arm());
                body(when.body());
            }
        }
        return found;
    }

    private void capture(Node.Capture node) {
        int start = out.length();
        body(node.body());
        String captured = out.substring(start);
        out.setLength(start);
        evaluator.account(captured);
        evaluator.scope().assign(node.name(), captured);
    }

    private void count(Node.Count node) {
        Scope scope = evaluator.scope();
        Number before = scope.counter(node.name());
        Number after = Numbers.plus(before, (long) node.by());
        scope.count(node.name(), after);
        Text.append(out, node.by() < 0 ? after : before, bounds.characters());
    }

    private void cycle(Node.Cycle node) {
        if (cycles == null) {
            cycles = new HashMap<>();
        }
        Object key = node.group() == null ? node.key() : evaluator.value(node.group());
        int at = cycles.getOrDefault(key, 0);
        List<Expression> values = node.values();
        if (at < values.size()) {
            Text.append(out, evaluator.value(values.get(at)), bounds.characters());
        }
        cycles.put(key, at + 1 >= values.size() ? 0 : at + 1);
    }

    private void ifChanged(Node.IfChanged node) {
        int start = out.length();
        body(node.body());
        String now = out.substring(start);
        evaluator.account(now);
        if (now.equals(lastChange)) {
            out.setLength(start);
        } else {
            lastChange = now;
        }
    }
}
