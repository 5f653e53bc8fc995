package whom.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import whom.desk.state.DataPane.Running;
import whom.desk.state.DataPane.Said;
import whom.desk.state.DuplicatesPane;
import whom.intake.Lookalike;
import whom.intake.Lookalikes;
import whom.profile.Person;
import whom.store.LogEntry;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Latest;
import whom.work.Progress;

/// The page of people who are probably the same. It looks for them when it opens and the data is not as it was, and goes on from pair to pair
/// as somebody decides.
final class DuplicatesPage implements AutoCloseable {
    /// Nobody decides about more in a row.
    private static final int MOST = 500;

    private final Site site;
    private final Latest searching = new Latest("duplicates");
    /// One after the other, since the store lets one write at a time.
    private final Latest writing = new Latest("merge");
    private final LastAsked searched;
    private final LastAsked written;
    private boolean open;
    private @Nullable Running running;
    private @Nullable Queue queue;
    /// What the store was when that queue was found.
    private String state = "";
    private @Nullable Person foreseen;
    private boolean busy;
    private @Nullable Said said;
    private @Nullable Back back;

    /// What waits to be decided.
    ///
    /// @param waiting how many pairs, also those that are not told
    private record Queue(long waiting, List<Lookalike> pairs, int chosen) {
        Queue {
            pairs = List.copyOf(pairs);
        }

        Optional<Lookalike> pair() {
            return chosen < 0 || chosen >= pairs.size() ? Optional.empty() : Optional.of(pairs.get(chosen));
        }

        Queue at(int place) {
            return new Queue(waiting, pairs, Math.clamp(place, Math.min(0, pairs.size() - 1), pairs.size() - 1));
        }

        Queue without(Person gone) {
            List<Lookalike> left = pairs.stream().filter(pair -> !pair.has(gone)).toList();
            return new Queue(waiting - (pairs.size() - left.size()), left, chosen).at(chosen);
        }

        Queue without(Lookalike pair) {
            List<Lookalike> left = new ArrayList<>(pairs);
            left.remove(pair);
            return new Queue(waiting - 1, left, chosen).at(chosen);
        }

        Queue knowing(Person now) {
            return new Queue(waiting, pairs.stream().map(pair -> pair.knowing(now)).toList(), chosen);
        }

        Queue swapped() {
            List<Lookalike> all = new ArrayList<>(pairs);
            all.set(chosen, all.get(chosen).swapped());
            return new Queue(waiting, all, chosen);
        }
    }

    /// The way back to what stood before a decision.
    private record Back(Queue before, Decision taken) {}

    /// Something that was written about a pair.
    private sealed interface Decision {
        record Merged(long entry) implements Decision {}

        record Parted(String one, String other) implements Decision {}
    }

    DuplicatesPage(Site site) {
        this.site = site;
        this.searched = new LastAsked(site.ground().ears());
        this.written = new LastAsked(site.ground().ears());
    }

    DuplicatesPane pane() {
        Queue all = queue;
        PairWords words = new PairWords(site);
        return new DuplicatesPane(open, running, all == null ? null : all.waiting,
                open && all != null ? all.pairs.stream().map(words::pair).toList() : List.of(), all == null ? -1 : all.chosen,
                open && all != null ? all.pair().map(pair -> words.both(pair, foreseen)).orElse(null) : null, busy, open ? said : null);
    }

    /// How many pairs wait, or null when nobody has looked.
    @Nullable
    Long waiting() {
        return queue == null ? null : queue.waiting;
    }

    void show(boolean now) {
        if (now && !open) {
            open = true;
            said = null;
            back = null;
            if (running == null && (queue == null || !state.equals(site.store().state()))) {
                search();
            }
        } else if (!now) {
            open = false;
        }
    }

    /// Looks for them anew; what was found before stays until then.
    void search() {
        int turn = searched.next();
        running = Running.BEGUN;
        said = null;
        back = null;
        Progress heard = (step, done, total) -> searched.later(turn, () -> running = new Running(step, done, total));
        searching.ask(cancellation -> new Found(site.store().state(), Lookalikes.find(site.store(), MOST, heard, cancellation)),
                found -> searched.later(turn, () -> {
                    running = null;
                    state = found.state;
                    queue = new Queue(found.all.found(), found.all.pairs(), -1).at(0);
                    said = found.all.roles().suffice() ? null : problem(site.ground().words().text("desk.duplicates.nothing"));
                    foresee();
                }), failure -> searched.later(turn, () -> {
                    running = null;
                    said = problem(site.ground().notices().message(failure));
                }));
    }

    private record Found(String state, Lookalikes all) {}

    private static Said problem(String text) {
        return new Said(text, false, true);
    }

    /// Stops the search; what was found before stays.
    void cancel() {
        if (running != null) {
            searched.next();
            searching.cancel();
            running = null;
            site.ground().ears().changed();
        }
    }

    void look(int place) {
        if (queue != null && !busy) {
            queue = queue.at(place);
            foresee();
        }
    }

    void skip() {
        if (queue != null && !busy) {
            queue = queue.at(queue.chosen + 1 < queue.pairs.size() ? queue.chosen + 1 : 0);
            foresee();
        }
    }

    void swap() {
        if (queue != null && queue.pair().isPresent() && !busy) {
            queue = queue.swapped();
            foresee();
        }
    }

    /// Works out what would be known of the one who stays.
    private void foresee() {
        foreseen = null;
        Lookalike pair = queue == null ? null : queue.pair().orElse(null);
        if (pair != null) {
            int turn = written.next();
            // Where it cannot be told, as while a file comes in, it is only not told.
            writing.ask(_ -> site.imports().foresee(pair.one().key(), pair.other().key()),
                    person -> written.later(turn, () -> foreseen = person),
                    _ -> {});
        }
    }

    void merge() {
        decide("desk.duplicates.merged", pair -> new Decision.Merged(site.imports().merge(pair.one().key(), pair.other().key())),
                (before, pair) -> before.without(pair.other()));
    }

    void part() {
        decide("desk.duplicates.parted", pair -> {
            site.imports().apart(pair.one().key(), pair.other().key());
            return new Decision.Parted(pair.one().key(), pair.other().key());
        }, Queue::without);
    }

    @FunctionalInterface
    private interface Deciding {
        Decision decide(Lookalike pair) throws Refusal;
    }

    @FunctionalInterface
    private interface Leaving {
        Queue left(Queue before, Lookalike pair);
    }

    /// What is written, with what the store is after it.
    ///
    /// @param stays the one who stays as they are known then; null when nothing of them changed
    private record Written(Decision decision, String state, @Nullable Person stays) {}

    private void decide(String words, Deciding deciding, Leaving leaving) {
        Queue before = queue;
        Lookalike pair = before == null || busy || running != null ? null : before.pair().orElse(null);
        if (before == null || pair == null) {
            return;
        }
        busy = true;
        int turn = written.next();
        writing.ask(cancellation -> {
            Decision decision = deciding.decide(pair);
            Person stays = decision instanceof Decision.Merged ? site.store().person(pair.one().key(), cancellation).orElse(null) : null;
            return new Written(decision, site.store().state(), stays);
        }, done -> written.later(turn, () -> {
            Queue left = leaving.left(before, pair);
            queue = done.stays == null ? left : left.knowing(done.stays);
            back = new Back(before, done.decision);
            PairWords names = new PairWords(site);
            said(site.ground().words().text(words, names.who(pair.one()), names.who(pair.other())), true, done.state);
        }), failure -> written.later(turn, () -> failed(failure)));
    }

    /// Takes the last decision back; the pairs stand as they stood before it.
    void undo() {
        Back last = back;
        if (last == null || busy) {
            return;
        }
        busy = true;
        int turn = written.next();
        writing.ask(cancellation -> {
            takeBack(last.taken, cancellation);
            return site.store().state();
        }, after -> written.later(turn, () -> {
            queue = last.before;
            back = null;
            said(site.ground().words().text("desk.duplicates.undone"), false, after);
        }), failure -> written.later(turn, () -> failed(failure)));
    }

    private void takeBack(Decision decision, Cancellation cancellation) throws Refusal {
        switch (decision) {
            case Decision.Merged(long entry) -> {
                LogEntry logged = site.imports().entry(entry);
                site.imports().undo(logged, Progress.SILENT, cancellation);
            }
            case Decision.Parted(String one, String other) -> site.imports().maybeSame(one, other);
        }
    }

    private void said(String text, boolean undoes, String newState) {
        if (!state.equals(newState)) {
            site.askTheStore();
        }
        state = newState;
        busy = false;
        said = new Said(text, undoes, false);
        foresee();
    }

    private void failed(Exception why) {
        busy = false;
        said = problem(site.ground().notices().message(why));
    }

    @Override
    public void close() {
        searching.close();
        writing.close();
    }
}
