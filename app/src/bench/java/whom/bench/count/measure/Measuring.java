package whom.bench.count.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import whom.bench.count.segments.Parameter;
import whom.bench.count.segments.Segment;
import whom.bench.count.segments.Segments;
import whom.bench.count.segments.Values;
import whom.text.Refusal;

/// Asks the ten segments, edits each of their values, and adds conditions of kinds that were never counted.
///
/// Values are numbered: 0 to begin with, up to the number of repetitions measured, all beyond for warming up and for finding the peers' best forms.
final class Measuring {
    private final Path store;
    private final Peer duck;
    private final Peer sqlite;
    private final int repetitions;
    private final Plans plans;

    Measuring(Path store, Peer duck, Peer sqlite, int repetitions, Plans plans) {
        this.store = store;
        this.duck = duck;
        this.sqlite = sqlite;
        this.repetitions = repetitions;
        this.plans = plans;
    }

    /// Counts until the compiler has seen enough of it, or the time is over; with values that are not measured.
    void warmUp(Subject whom, long seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000;
        for (int round = 0; round < 50; round++) {
            whom.forget();
            for (Segment segment : Segments.TYPICAL) {
                Values start = segment.start();
                whom.count(Question.of(segment, start).rule());
                whom.pause(Question.of(segment, start).rule());
                for (Parameter parameter : segment.parameters()) {
                    whom.count(Question.of(segment, start.with(parameter, spare(round))).rule());
                }
                if (round > 0 && System.nanoTime() > end) {
                    whom.forget();
                    return;
                }
            }
        }
        whom.forget();
    }

    /// The number of a value that is never measured.
    private int spare(int which) {
        return repetitions + 1 + which % (Parameter.VALUES - repetitions - 1);
    }

    Measured measure(Subject whom, Segment segment) throws SQLException, IOException {
        Values start = segment.start();
        Question begin = Question.of(segment, start);
        Contest contest = new Contest(duck, sqlite, i -> Question.of(segment, allWith(segment, spare(i))));
        plans.write(segment.id(), begin, contest);
        Compared whole = new Compared();
        long people = 0;
        for (int i = 0; i < repetitions; i++) {
            whom.forget();
            people = contest.ask(whom, begin, whole);
        }
        Map<String, Compared> edits = new LinkedHashMap<>();
        // The figures of one rule are there from its first pause on, so that is the one to be measured.
        whom.forget();
        whom.count(begin.rule());
        long pause = whom.pause(begin.rule());
        for (int i = 1; i <= repetitions; i++) {
            for (Parameter parameter : segment.parameters()) {
                whom.count(begin.rule());
                whom.pause(begin.rule());
                contest.ask(whom, Question.of(segment, start.with(parameter, i)), edits.computeIfAbsent(parameter.name(), _ -> new Compared()));
            }
        }
        return new Measured(segment, people, whole, pause, edits, contest.ofDuck.told(), contest.ofSqlite.told());
    }

    /// Each repetition opens anew, so that nothing of that kind was ever looked at.
    Measured measureNew(Segment condition) throws SQLException, IOException, Refusal {
        Segment segment = Segments.GROWING;
        Question begin = Question.of(segment, segment.start());
        IntFunction<Question> questions = i -> begin.and(condition, allWith(condition, i));
        Contest contest = new Contest(duck, sqlite, i -> questions.apply(spare(i)));
        plans.write(condition.id(), questions.apply(0), contest);
        Compared times = new Compared();
        long people = 0;
        for (int i = 1; i <= repetitions; i++) {
            try (Subject whom = Subject.open(store)) {
                whom.count(begin.rule());
                whom.pause(begin.rule());
                people = contest.ask(whom, questions.apply(i), times);
            }
        }
        return new Measured(condition, people, times, 0, Map.of(), contest.ofDuck.told(), contest.ofSqlite.told());
    }

    private static Values allWith(Segment segment, int which) {
        Values values = segment.start();
        for (Parameter parameter : segment.parameters()) {
            values = values.with(parameter, which);
        }
        return values;
    }
}
