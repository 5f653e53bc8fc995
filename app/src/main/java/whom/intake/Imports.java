package whom.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import whom.profile.Person;
import whom.profile.Uniting;
import whom.store.GivenAway;
import whom.store.ImportNote;
import whom.store.LogEntry;
import whom.store.Store;
import whom.store.Undone;
import whom.store.Writing;
import whom.text.Folding;
import whom.text.Refusal;
import whom.work.Cancellation;
import whom.work.Progress;

/// What can be done about imports once they are in the store, and about the people whom they brought.
public final class Imports {
    private final Store store;
    private final ZoneId zone;
    private final Uniting uniting;
    private final Clock clock;

    public Imports(Store store, ZoneId zone, Uniting uniting, Clock clock) {
        this.store = store;
        this.zone = zone;
        this.uniting = uniting.with(store.schema().key());
        this.clock = clock;
    }

    /// Everything that changed the data, the newest first; what an import did by the way, such as merges, is left out.
    public List<LogEntry> log(Cancellation cancellation) {
        return store.log(cancellation).stream().filter(entry -> entry.within() == null).toList();
    }

    /// The entry of that number.
    ///
    /// @throws Refusal when there is none
    public LogEntry entry(long id) throws Refusal {
        return store.log(new Cancellation()).stream().filter(entry -> entry.id() == id).findFirst()
                .orElseThrow(() -> new Refusal("there is no import " + id + "; `whom imports` lists those there are"));
    }

    /// Takes an import or a merge back, all of it or, when cancelled, nothing.
    ///
    /// @throws Refusal when it has been taken back already, or is nothing that can be
    /// @throws java.util.concurrent.CancellationException when cancelled
    public Undone undo(LogEntry entry, Progress progress, Cancellation cancellation) throws Refusal {
        try (Writing writing = store.begin(note(LogEntry.What.UNDO, entry.file()))) {
            Undone undone = writing.undo(entry, progress, cancellation);
            writing.commit(true);
            return undone;
        }
    }

    /// Makes one person of two.
    ///
    /// @param kept the key of the one who stays
    /// @param gone the key of the other
    /// @return the entry of the log by which it can be taken back
    /// @throws Refusal when nobody has one of the keys, or both are one already
    public long merge(String kept, String gone) throws Refusal {
        Person stays = person(kept);
        Person goes = person(gone);
        if (stays.id() == goes.id()) {
            throw new Refusal(kept + " and " + gone + " are one person already");
        }
        try (Writing writing = store.begin(merging())) {
            long entry = writing.merge(stays.id(), goes.id());
            writing.commit(true);
            return entry;
        }
    }

    /// Notes that two people are not the same, whatever it looks like.
    ///
    /// @throws Refusal when nobody has one of the keys, or both are one
    public void apart(String one, String other) throws Refusal {
        if (person(one).id() == person(other).id()) {
            throw new Refusal(one + " and " + other + " are one person");
        }
        try (Writing writing = store.begin(merging())) {
            writing.apart(Folding.key(one), Folding.key(other), clock.instant());
            writing.commit(false);
        }
    }

    /// Takes back that two people are not the same.
    public void maybeSame(String one, String other) throws Refusal {
        try (Writing writing = store.begin(merging())) {
            writing.maybeSame(Folding.key(one), Folding.key(other));
            writing.commit(false);
        }
    }

    /// What would be known of the one who stays, were two people made one; nothing is changed.
    ///
    /// @throws Refusal as [#merge(String, String)] does, and while something else is written
    public Person foresee(String kept, String gone) throws Refusal {
        Person stays = person(kept);
        try (Writing writing = store.begin(merging())) {
            writing.merge(stays.id(), person(gone).id());
            return writing.known(stays.key());
        }
    }

    /// Takes somebody out of the store for good, so that no file brings them back.
    ///
    /// @return the files for upload that they were in, whose receivers must be told
    public List<GivenAway> erase(String key, Cancellation cancellation) throws Refusal {
        Person person = person(key);
        try (Writing writing = store.begin(note(LogEntry.What.ERASURE, "erasure"))) {
            List<GivenAway> uploads = writing.erase(person.id(), cancellation);
            writing.commit(true);
            return uploads;
        }
    }

    private Person person(String key) throws Refusal {
        Optional<Person> person = store.person(key, new Cancellation());
        return person.orElseThrow(() -> new Refusal("nobody is known as \"" + key + "\""));
    }

    /// What two people become stands in the log by itself.
    private ImportNote merging() {
        return new ImportNote(null, "merge", "merge", clock.instant(), null, uniting);
    }

    private ImportNote note(LogEntry.What what, String file) {
        return new ImportNote(what, file, file, clock.instant(), null, uniting);
    }

    /// The day of an entry in the workspace's zone.
    public LocalDate day(LogEntry entry) {
        return entry.at().atZone(zone).toLocalDate();
    }
}
